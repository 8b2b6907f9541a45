/** Hangulization: Chinese, Japanese and English names and words. */
import { guessOrigin, hangulize } from '../../hangulization/index.js';
import { rows } from './data.js';
import type { Figure } from './report.js';
import { measure } from './report.js';

const solid = (text: string): string => text.normalize('NFC').replace(/[\s,.]/g, '');
const to =
  (origin: string) =>
  (text: string): string =>
    hangulize(text, { origin }).text;

/** 重慶 is Chongqing, 충칭, and 長城 is Changcheng, 창청; the published pairs read zhong and zhang. */
const WRONG = new Set(['重慶', '萬里長城']);

export function chineseFigures(): Figure[] {
  const words = rows<'spec' | 'input' | 'hangul'>('foreign_words').filter(
    (row) => row.spec === 'chi' && !WRONG.has(row.input),
  );
  const persons = rows<'surname_py' | 'given_py' | 'ko_wikidata'>('chinese_persons');
  const latin = (row: (typeof persons)[number]): string => `${row.surname_py} ${row.given_py}`;
  return [
    measure(
      'Chinese words from Hanzi (two wrong rows aside)',
      words,
      (row) => solid(to('zh')(row.input)) === solid(row.hangul),
      {
        target: 99,
        show: (row) => `${row.input} ${row.hangul} ${to('zh')(row.input)}`,
      },
    ),
    measure(
      'Chinese persons from pinyin',
      persons,
      (row) => solid(to('zh')(latin(row))) === solid(row.ko_wikidata),
      {
        target: 100,
        show: (row) => `${latin(row)} ${row.ko_wikidata} ${to('zh')(latin(row))}`,
      },
    ),
  ];
}

/** Labels that write a vowel otherwise than other rows of the same word do (Motoo 모토오, Iijima 이이지마), or than the table. */
const CONTRADICTED = new Set(
  ['Eiichi Ikegami', 'Hiroo Onoda', 'Kippei Shiina', 'Mari Iijima', 'Motoo Kimura', 'Naoko Iijima', 'Risa Niigaki', 'Tomojirō Ikenouchi', 'Wakou Honna'], // prettier-ignore
);

const sorted = (text: string): string => text.split(' ').sort().join(' ');

/**
 * Stations whose Korean cannot come from the table: a part is translated (공원, 앞, 대학 …), or there are syllables and
 * word beginnings that the table never yields (츠, 쵸, 카시노모리).
 */
const TRANSLATED =
  /공원|양동|앞|중앙|대학|시장|시민|도심|철도|동물|공업|성터|유원지|전시장|공항|체육관|축구|임해|해안| 못| 호$|산$/;
const NOT_BY_TABLE = /츠|쵸|뽀|톤야|(?:^|[\s・·])[카-칼키-킬쿠-쿨케-켈코-콜타-탈치-칠토-톨]/;
const byTable = ({ ko }: { ko: string }): boolean => !TRANSLATED.test(ko) && !NOT_BY_TABLE.test(ko);

export function japaneseFigures(): Figure[] {
  const words = rows<'spec' | 'input' | 'hangul'>('foreign_words').filter((row) => row.spec === 'jpn');
  const kana = words.filter((row) => !/\p{Script=Han}/u.test(row.input));
  const persons = rows<'en' | 'ko_wikidata' | 'en_order'>('japanese_persons');
  const stations = rows<'ja' | 'en' | 'ko'>('japanese_stations');
  const showWord = (row: (typeof words)[number]): string =>
    `${row.input} ${row.hangul} ${to('ja')(row.input)}`;
  const isStation = (row: (typeof stations)[number]): boolean => solid(to('ja')(row.en)) === solid(row.ko);
  const showStation = (row: (typeof stations)[number]): string =>
    `${row.ja} ${row.en} ${row.ko} ${to('ja')(row.en)}`;
  const isWord = (row: (typeof words)[number]): boolean => solid(to('ja')(row.input)) === solid(row.hangul);
  return [
    measure('Japanese words in kana', kana, isWord, { target: 99, show: showWord }),
    measure('Japanese words, all (kanji too)', words, isWord, {
      note: 'kanji by the readings we list',
      show: showWord,
    }),
    measure(
      'Japanese persons, words whatever their order (nine rows aside)',
      persons.filter(({ en }) => !CONTRADICTED.has(en)),
      (row) => sorted(to('ja')(row.en)) === sorted(row.ko_wikidata),
      {
        target: 100,
        show: (row) => `${row.en} ${row.ko_wikidata} ${to('ja')(row.en)}`,
      },
    ),
    measure(
      'Japanese persons, among the results',
      persons,
      (row) =>
        hangulize(row.en, { origin: 'ja' }).results.some(
          ({ text }) => sorted(text) === sorted(row.ko_wikidata),
        ),
      {},
    ),
    measure(
      'Japanese persons, order found too (counts hold these rows)',
      persons,
      (row) => to('ja')(row.en) === row.ko_wikidata,
      {
        show: (row) => `${row.en} ${row.ko_wikidata} ${to('ja')(row.en)}`,
      },
    ),
    measure('Japanese stations by the table, from Hepburn', stations.filter(byTable), isStation, {
      target: 97.5,
      show: showStation,
    }),
    measure('Japanese stations, all rows', stations, isStation, {
      note: 'translated and irregular rows included',
    }),
  ];
}

export function englishFigures(): Figure[] {
  const words = rows<'latin' | 'hangul'>('loanwords').filter((row) => /^[A-Za-z' -]+$/.test(row.latin));
  return [
    measure(
      'loanwords of all languages from spelling alone',
      words,
      (row) => solid(to('en')(row.latin)) === solid(row.hangul),
      {
        show: (row) => `${row.latin} ${row.hangul} ${to('en')(row.latin)}`,
      },
    ),
  ];
}

/** Whether the origin is told right from the Latin spelling alone. */
export function originFigures(): Figure[] {
  const names: Record<'ko' | 'zh' | 'ja' | 'en', string[]> = {
    ko: rows<'en_label'>('korean_persons').map((row) => row.en_label),
    zh: rows<'surname_py' | 'given_py'>('chinese_persons').map((row) => `${row.surname_py} ${row.given_py}`),
    ja: rows<'en'>('japanese_persons').map((row) => row.en),
    en: rows<'latin'>('loanwords').flatMap(({ latin }) =>
      /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(latin) ? latin : [],
    ),
  };
  return Object.entries(names).map(([origin, list]) =>
    measure(`origin of a name guessed: ${origin}`, list, (name) => guessOrigin(name)[0]?.origin === origin, {
      show: (name) =>
        `${name} ${guessOrigin(name)
          .map((guess) => `${guess.origin} ${guess.confidence.toFixed(2)}`)
          .join(', ')}`,
      note: origin === 'ko' || origin === 'ja' ? 'the counts hold these rows' : '',
    }),
  );
}
