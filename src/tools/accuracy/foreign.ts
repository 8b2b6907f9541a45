/** Hangulization: Chinese, Japanese and English names and words. */
import { hangulize } from '../../hangulization/index.js';
import { rows } from './data.js';
import type { Figure } from './report.js';
import { measure } from './report.js';

const solid = (text: string): string => text.normalize('NFC').replace(/[\s,.]/g, '');
const to =
  (origin: string) =>
  (text: string): string =>
    hangulize(text, { origin }).text;

/** 重慶 is Chongqing, 충칭; the published table reads 重 as zhong. */
const WRONG = new Set(['重慶']);

export function chineseFigures(): Figure[] {
  const words = rows<'spec' | 'input' | 'hangul'>('foreign_words').filter(
    (row) => row.spec === 'chi' && !WRONG.has(row.input),
  );
  const persons = rows<'surname_py' | 'given_py' | 'ko_wikidata'>('chinese_persons');
  const latin = (row: (typeof persons)[number]): string => `${row.surname_py} ${row.given_py}`;
  return [
    measure('Chinese words from Hanzi', words, (row) => solid(to('zh')(row.input)) === solid(row.hangul), {
      target: 99,
      show: (row) => `${row.input} ${row.hangul} ${to('zh')(row.input)}`,
    }),
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

const sorted = (text: string): string => text.split(' ').sort().join(' ');

export function japaneseFigures(): Figure[] {
  const words = rows<'spec' | 'input' | 'hangul'>('foreign_words').filter((row) => row.spec === 'jpn');
  const kana = words.filter((row) => !/\p{Script=Han}/u.test(row.input));
  const persons = rows<'en' | 'ko_wikidata' | 'en_order'>('japanese_persons');
  const stations = rows<'ja' | 'en' | 'ko'>('japanese_stations');
  const showWord = (row: (typeof words)[number]): string =>
    `${row.input} ${row.hangul} ${to('ja')(row.input)}`;
  const isWord = (row: (typeof words)[number]): boolean => solid(to('ja')(row.input)) === solid(row.hangul);
  return [
    measure('Japanese words in kana', kana, isWord, { target: 99, show: showWord }),
    measure('Japanese words, all (kanji too)', words, isWord, {
      note: 'kanji by the readings we list',
      show: showWord,
    }),
    measure(
      'Japanese persons, words whatever their order',
      persons,
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
    measure('Japanese stations from Hepburn', stations, (row) => solid(to('ja')(row.en)) === solid(row.ko), {
      target: 97.5,
      show: (row) => `${row.ja} ${row.en} ${row.ko} ${to('ja')(row.en)}`,
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
