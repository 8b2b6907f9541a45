/** Romanization: the notice's examples and the names of Korean places. */
import { romanize, romanizePlace } from '../../romanization/index.js';
import { rows } from './data.js';
import type { Figure } from './report.js';
import { measure } from './report.js';

const example = (row: { section: string; ko: string }): string => {
  if (row.section.startsWith('Section 3(8)')) return romanize(row.ko, { scheme: 'rr-letter' }).text;
  if (row.section.startsWith('Section 3(4)')) return bothForms(row.ko);
  return romanize(row.ko).text;
};

/** `Min Yongha (Min Yong-ha)`: the notice gives the form without and with the hyphen. */
function bothForms(ko: string): string {
  const [plain, hyphenated] = romanize(ko, { scheme: 'name', style: 'rr' }).results;
  return `${plain?.text ?? ''}${hyphenated ? ` (${hyphenated.text})` : ''}`;
}

/** All 94 examples of notice 2000-8, exact string. The table's copy has a space before `-dong` that the notice has not. */
export function officialExamples(): Figure {
  return measure(
    'official examples, exact string',
    rows<'section' | 'ko' | 'rr'>('rr_official_examples'),
    (row) => example(row) === row.rr.replace(') -', ')-'),
    { target: 100, show: (row) => `${row.ko} ${row.rr} ${example(row)}` },
  );
}

/** Rows in which Statistics Korea's English is not in the official form; SOURCES.md lists them. */
const WRONG = new Set(['가납읍', '장단면', '철원군']);
const PLAIN = /^[A-Z][a-z]+(?:·[A-Z][a-z]+)*-(?:si|do|gun|gu|eup|myeon|ri|dong)$/;
const NUMBERED = /^[A-Z][a-z]+ \d+\([a-z]+\)(?:-ga \d+\([a-z]+\))?-dong$/;

/** Korean places, exact string with capital, hyphen and unit; plain and numbered units apart. */
export function places(): Figure[] {
  const all = rows<'ko' | 'en'>('korean_places').filter((row) => !WRONG.has(row.ko));
  const hit = (row: { ko: string; en: string }): boolean => romanizePlace(row.ko) === row.en;
  const show = (row: { ko: string; en: string }): string => `${row.ko} ${row.en} ${romanizePlace(row.ko)}`;
  const lettersOnly = (text: string): string => text.toLowerCase().replace(/\(.*?\)|[^a-z]/g, '');
  return [
    measure(
      'places with a plain unit, exact string',
      all.filter((row) => PLAIN.test(row.en)),
      hit,
      { target: 99.5, show },
    ),
    measure(
      'places with a number, exact string',
      all.filter((row) => NUMBERED.test(row.en)),
      hit,
      { target: 99.5, show },
    ),
    measure(
      'all rows, letters only',
      all,
      (row) => lettersOnly(romanizePlace(row.ko)) === lettersOnly(row.en),
      {
        note: 'rows in another form included',
        show,
      },
    ),
    measure(
      'the same through romanize, which is not told that it is a place',
      all.filter((row) => PLAIN.test(row.en)),
      (row) => romanize(row.ko).text === row.en,
      { show: (row) => `${row.ko} ${row.en} ${romanize(row.ko).text}` },
    ),
  ];
}
