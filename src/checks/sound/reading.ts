/** What letters of Hangul can be heard at each place of a Latin word, worked out once for many comparisons. */
import { LETTER_COUNT, letterNumber } from './jamo.js';
import { CONSONANT_READINGS, LONGEST_SPELLING, VOWEL_COSTS } from './letters.js';

/** Takes `length` Latin letters at `cost`. */
export interface Step {
  length: number;
  cost: number;
}

export interface LatinReading {
  length: number;
  /** By place: steps over letters that are not heard. */
  silent: readonly (readonly Step[])[];
  /** By place and number of a letter of Hangul: steps over the letters that it writes. */
  heard: readonly (readonly (readonly Step[] | undefined)[])[];
}

/** No name is longer; the work of a comparison is the product of both lengths. */
const LONGEST_LATIN = 32;
/** Costs are in units of one plainly wrong consonant. */
const LOST_CONSONANT = 0.9;
/** A doubled consonant is heard once. */
const DOUBLED = 0.02;
/** A vowel letter that is silent or second of two; e often is. */
const LOST_VOWEL: Readonly<Record<string, number>> = { e: 0.08, h: 0.05 };
const LOST_OTHER_VOWEL = 0.25;
/** A vowel that is not heard in the letters at its place. */
const WRONG_VOWEL = 0.6;
/** Each vowel letter after the first that one vowel of Hangul takes with it (`eau`). */
const EXTRA_VOWEL = 0.05;
const LONGEST_VOWEL = 3;

const isVowelLetter = (letter: string | undefined): boolean =>
  letter !== undefined && 'aeiouyw'.includes(letter);

/** Letters a–z of a word in lower case, accents dropped, x after the first letter as it is heard. */
export function latinLetters(word: string): string {
  const plain = word
    .slice(0, 4 * LONGEST_LATIN)
    .normalize('NFD')
    .toLowerCase();
  const spelled = plain
    .replace(/ß/gu, 'ss')
    .replace(/ø/gu, 'o')
    .replace(/[^a-z]/gu, '');
  return (spelled.slice(0, 1) + spelled.slice(1).replace(/x/gu, 'ks')).slice(0, LONGEST_LATIN);
}

/** The reading of a Latin word; undefined when it has no letter. */
export function readLatin(word: string): LatinReading | undefined {
  const letters = latinLetters(word);
  if (letters === '') return undefined;
  const places = Array.from(letters, (_, i) => placeIn(letters, i));
  return {
    length: letters.length,
    silent: places.map(({ silent }) => silent),
    heard: places.map(({ heard }) => heard),
  };
}

interface Place {
  silent: Step[];
  heard: (Step[] | undefined)[];
}

/** A place depends on the letter before and three from there on; most are met again and again. */
const places = new Map<string, Place>();
const MOST_PLACES = 10_000;

function placeIn(letters: string, i: number): Place {
  const from = Math.max(0, i - 1);
  const key = `${i - from}${letters.slice(from, i + LONGEST_SPELLING)}`;
  const known = places.get(key);
  if (known !== undefined) return known;
  if (places.size >= MOST_PLACES) places.clear();
  const place = readPlace(letters.slice(from, i + LONGEST_SPELLING), i - from);
  places.set(key, place);
  return place;
}

function readPlace(letters: string, i: number): Place {
  const heard = new Array<Step[] | undefined>(LETTER_COUNT).fill(undefined);
  const place: Place = { silent: [{ length: 1, cost: lostCost(letters, i) }], heard };
  readConsonants(letters, i, place);
  if (isVowelLetter(letters[i])) readVowels(letters, i, place);
  return place;
}

function lostCost(letters: string, i: number): number {
  const letter = letters[i]!;
  if (isVowelLetter(letter) || letter === 'h') return LOST_VOWEL[letter] ?? LOST_OTHER_VOWEL;
  return letter === letters[i - 1] ? DOUBLED : LOST_CONSONANT;
}

function readConsonants(letters: string, i: number, { silent, heard }: Place): void {
  for (let length = 1; length <= LONGEST_SPELLING && i + length <= letters.length; length += 1) {
    for (const { hangul, cost } of CONSONANT_READINGS.get(letters.slice(i, i + length)) ?? []) {
      if (hangul === '') silent.push({ length, cost });
      else (heard[letterNumber(hangul)] ??= []).push({ length, cost });
    }
  }
}

function readVowels(letters: string, i: number, { heard }: Place): void {
  for (const [vowel, costs] of VOWEL_COSTS) {
    const steps = (heard[letterNumber(vowel)] ??= []);
    let best = WRONG_VOWEL;
    for (let length = 1; length <= LONGEST_VOWEL && isVowelLetter(letters[i + length - 1]); length += 1) {
      best = Math.min(best, costs.get(letters[i + length - 1]!) ?? WRONG_VOWEL);
      steps.push({ length, cost: best + EXTRA_VOWEL * (length - 1) });
    }
  }
}
