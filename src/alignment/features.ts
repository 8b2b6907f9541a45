/** What is compared in a sentence: words, runs of capitalised words as one, terms, numbers, dates and signs. */
import type { Lang } from '../concepts/concept.js';
import { findTerms, type TermIndex } from '../terms/index.js';
import { findDates, type DateMention } from '../text/dates.js';
import { findNumbers } from '../text/numbers.js';
import type { TypeSource } from './side.js';
import { englishWords, koreanWords } from './words.js';

/** Beginnings of keys that are the same on both sides, and the probability of finding one in the translation. */
export const SHARED_KEYS: ReadonlyMap<string, number> = new Map([
  ['#', 0.85],
  ['@', 0.85],
  ['?', 0.75],
  ['=', 0.95],
]);

/** Longest sentence that is taken apart, in UTF-16 units; what comes after it is only counted in its length. */
const MAX_SENTENCE = 10_000;

/** Types of a sentence; terms are found with each of the indices given. */
export function typesOf(sentence: string, lang: Lang, terms: readonly TermIndex[]): TypeSource[] {
  const text = sentence.slice(0, MAX_SENTENCE).normalize('NFC').trim();
  const words = lang === 'en' ? [...englishWords(text), ...capitalisedRuns(text)] : koreanWords(text);
  return [
    ...words,
    ...numbers(text, lang),
    ...dates(text, lang),
    ...signs(text),
    ...whole(text),
    ...known(text, lang, terms),
  ];
}

const RUN = /\p{Lu}[\p{L}’'-]*(?:[ -]\p{Lu}[\p{L}’'-]*){1,3}/gu;

/** Two or three capitalised words written as one, marked with `+`: New York may be 뉴욕, Kim Chul-soo 김철수. */
function capitalisedRuns(sentence: string): TypeSource[] {
  return Array.from(sentence.matchAll(RUN)).flatMap(([run]) => {
    const words = run.split(' ');
    const pairs = words.slice(1).map((word, i) => [words[i]!, word]);
    const triples = words.slice(2).map((word, i) => [words[i]!, words[i + 1]!, word]);
    return [...pairs, ...triples].map((parts) => ({
      key: '+' + parts.join('').toLowerCase(),
      written: parts.join(''),
    }));
  });
}

/** Numbers by value, marked with `#`: 3억 5천만 is 350 million. */
function numbers(sentence: string, lang: Lang): TypeSource[] {
  return findNumbers(sentence, lang).map(({ value, text }) => ({ key: `#${value}`, written: text }));
}

/** Parts of dates, marked with `#` and a letter: June is 6월, Monday 월요일. */
function dates(sentence: string, lang: Lang): TypeSource[] {
  return findDates(sentence, lang).flatMap((date) =>
    DATE_PARTS.flatMap((part) =>
      date[part] === undefined ? [] : [{ key: `#${part} ${date[part]}`, written: date.text }],
    ),
  );
}

const DATE_PARTS = [
  'year',
  'month',
  'day',
  'weekday',
  'relative',
] as const satisfies readonly (keyof DateMention)[];

/** Signs that a translation keeps, marked with `?`, with the pattern that finds them. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['question', /\?/],
  ['exclamation', /!/],
  ['quote', /["“”„]/],
  ['bracket', /[(（]/],
  ['colon', /:(?:\s|$)/],
  ['percent', /%|percent|per cent|퍼센트/],
];

function signs(sentence: string): TypeSource[] {
  return SIGNS.flatMap(([name, pattern]) =>
    pattern.test(sentence) ? [{ key: '?' + name, written: name }] : [],
  );
}

/** The whole sentence, marked with `=`: it may stand unchanged on the other side (code, a headline left in English). */
function whole(sentence: string): TypeSource[] {
  return sentence === '' ? [] : [{ key: '=' + sentence, written: sentence }];
}

/** Terms by their concept, marked with `@`. */
function known(sentence: string, lang: Lang, terms: readonly TermIndex[]): TypeSource[] {
  return terms
    .flatMap((index) => findTerms(index, sentence, lang))
    .map(({ concept, text }) => ({ key: '@' + concept.id, written: text }));
}
