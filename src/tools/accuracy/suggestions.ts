/** Whole suggestions, as a client gets them: a person alone and with a title, both ways, and foreign persons. */
import type { Lang } from '../../concepts/concept.js';
import { nameKey } from '../../hangulization/japanese/names.js';
import { readShippedGlossary } from '../../concepts/shipped.js';
import { buildNameIndex, suggest, type NameIndex } from '../../names/index.js';
import { lettersOf, type NamePair } from '../../names/spelling/counts.js';
import type { Shown } from './calibration.js';
import { rows } from './data.js';
import { heldOut } from './persons.js';

let shipped: NameIndex | undefined;

/** The index of the glossary that ships. */
export const shippedIndex = (): NameIndex => (shipped ??= buildNameIndex(readShippedGlossary()));

/** A text, what a right answer is compared by, and that form of the right answer. */
interface Asked {
  text: string;
  to: Lang;
  right: string;
  compared: (text: string) => string;
}

/** Suggestions that one question got, with whether they were right. */
function shownFor({ text, to, right, compared }: Asked, index: NameIndex): Shown[] {
  const from = to === 'en' ? 'ko' : 'en';
  return suggest({ text, from, to, limit: 10 }, index).map((suggestion) => ({
    confidence: suggestion.confidence,
    right: compared(suggestion.text) === compared(right),
  }));
}

const inLetters =
  (before: string) =>
  (pair: NamePair, title: string): Asked => ({
    text: `${pair.surnameKo}${pair.givenKo}${title}`,
    to: 'en',
    right: `${before}${pair.surnameEn} ${pair.givenEn}`,
    compared: lettersOf,
  });

const inHangul =
  (before: string) =>
  (pair: NamePair, title: string): Asked => ({
    text: `${before}${pair.surnameEn} ${pair.givenEn}`,
    to: 'ko',
    right: `${pair.surnameKo}${pair.givenKo}${title}`,
    compared: (text) => text,
  });

const KOREAN: Record<string, (pair: NamePair) => Asked> = {
  'person ko→en': (pair) => inLetters('')(pair, ''),
  'person en→ko': (pair) => inHangul('')(pair, ''),
  'lawmaker ko→en': (pair) => inLetters('Rep. ')(pair, ' 의원'),
  'lawmaker en→ko': (pair) => inHangul('Rep. ')(pair, ' 의원'),
};

/** Long vowels and the order of the words aside, which the labels write in both ways. */
const wordsInAnyOrder = (text: string): string => text.split(' ').map(nameKey).sort().join(' ');

function foreign(): Record<string, Asked[]> {
  const japanese = rows<'en' | 'ko_wikidata'>('japanese_persons').map((row): Asked => ({
    text: row.en,
    to: 'ko',
    right: row.ko_wikidata,
    compared: (text) => text,
  }));
  const chinese = rows<'surname_py' | 'given_py' | 'ko_wikidata'>('chinese_persons').map((row): Asked => ({
    text: `${row.surname_py} ${row.given_py}`,
    to: 'ko',
    right: row.ko_wikidata,
    compared: (text) => text.replace(/\s/g, ''),
  }));
  const back = (asked: Asked[], compared: Asked['compared']): Asked[] =>
    asked.map(({ text, right }) => ({ text: right, to: 'en', right: text, compared }));
  return {
    'Japanese person en→ko': japanese,
    'Chinese person en→ko': chinese,
    'Japanese person ko→en': back(japanese, wordsInAnyOrder),
    'Chinese person ko→en': back(chinese, lettersOf),
  };
}

/** Every so many-th row is asked for: enough for the tables. */
const SAMPLE = 2;

/** Confidences of whole suggestions by kind of question; Korean names by counts that have not seen them. */
export function suggestions(): ReadonlyMap<string, readonly Shown[]> {
  const index = shippedIndex();
  const tables = new Map<string, Shown[]>();
  for (const { pairs: all, model } of heldOut()) {
    const pairs = all.filter((_, i) => i % SAMPLE === 0);
    for (const [name, ask] of Object.entries(KOREAN)) {
      const shown = pairs.flatMap((pair) => shownFor(ask(pair), { ...index, spelling: model }));
      tables.set(name, [...(tables.get(name) ?? []), ...shown]);
    }
  }
  for (const [name, asked] of Object.entries(foreign())) {
    tables.set(
      name,
      asked.flatMap((question) => shownFor(question, index)),
    );
  }
  return tables;
}
