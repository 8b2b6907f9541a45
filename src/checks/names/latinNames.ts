/** Capitalised words of an English text that may be names, alone and joined as Korean writes them. */
import type { Span } from '../core/finding.js';
import { readLatin, type LatinReading } from '../sound/reading.js';

export interface LatinName extends Span {
  text: string;
  reading: LatinReading;
  /** Index of its first word among the capitalised words of the text. */
  first: number;
  /** Number of words joined: `Yin Yong` is 인융. */
  words: number;
}

const CAPITALISED = /(?<![\p{L}\p{N}@#_/.’'-])\p{Lu}[\p{L}’']{0,30}(?:-\p{L}{1,30}){0,3}/gu;
/** Possessive and plural possessive. */
const POSSESSIVE = /[’']s?$/u;
/** Words that are capitalised for another reason than being a name. */
const ORDINARY = new Set(
  (
    'the a an and but or if in on at by to for of from with as it its he she they we you i this that these those there ' +
    'his her their our my your who what when where why how which while after before since until not no yes all some ' +
    'both each one two three four five six seven eight nine ten many most more other another so then now here also ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december mr mrs ms dr sir lord president minister mayor prime vice former'
  ).split(' '),
);
/** Initials and short words are too short to be told by their sound, unless a name goes on after them. */
const SHORTEST = 3;
const LONGEST_TEXT = 5000;

interface CapitalisedWord extends Span {
  text: string;
  first: number;
}

/** Names that one Hangul word may write: single words, and neighbours joined (`Oh Se-hoon`, `Yin Yong`). */
export function latinNames(text: string): LatinName[] {
  const words = capitalisedWords(text.slice(0, LONGEST_TEXT));
  const single = words.filter((word) => word.text.length >= SHORTEST);
  const joined = words.slice(1).flatMap((word, i) => join(text, words[i]!, word));
  return [...single.map((word) => ({ ...word, words: 1 })), ...joined].flatMap((word) => {
    const reading = knownReading(word.text);
    return reading === undefined ? [] : [{ ...word, reading }];
  });
}

/** Names come again and again in a document, and a reading takes longer than a comparison. */
const readings = new Map<string, LatinReading | undefined>();
const MOST_READINGS = 2000;

function knownReading(word: string): LatinReading | undefined {
  if (!readings.has(word)) {
    if (readings.size >= MOST_READINGS) readings.clear();
    readings.set(word, readLatin(word));
  }
  return readings.get(word);
}

function capitalisedWords(text: string): CapitalisedWord[] {
  return [...text.matchAll(CAPITALISED)]
    .map(({ index, 0: found }) => ({ text: found.replace(POSSESSIVE, ''), start: index }))
    .filter((word) => !isOrdinary(word.text) && word.text !== word.text.toUpperCase())
    .map((word, first) => ({ ...word, end: word.start + word.text.length, first }));
}

/** `We've` and `They're` are two words. */
const CONTRACTION = /[’'](?:m|t|d|re|ve|ll)$/iu;

function isOrdinary(word: string): boolean {
  return ORDINARY.has(word.toLowerCase()) || CONTRACTION.test(word);
}

/** Two neighbours as one name, where both are short as the parts of Korean and Chinese names are. */
function join(
  text: string,
  left: CapitalisedWord,
  right: CapitalisedWord,
): (CapitalisedWord & { words: number })[] {
  if (text.slice(left.end, right.start) !== ' ' || left.text.length > 6 || right.text.length > 14) return [];
  return [
    {
      start: left.start,
      end: right.end,
      text: text.slice(left.start, right.end),
      first: left.first,
      words: 2,
    },
  ];
}
