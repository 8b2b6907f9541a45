/** How far a Hangul word is from writing the sounds of a Latin one (`Trump` 트럼프), by the cheapest way to read it. */
import { heardIn, isVowelNumber, letterNumber } from './jamo.js';
import { readLatin, type LatinReading, type Step } from './reading.js';

/** No name is longer; the work is the product of both lengths. */
const LONGEST_HANGUL = 14;
/** A consonant of Hangul that no Latin letter stands for. */
const ADDED_CONSONANT = 1;
/** ㅡ stands between consonants and is no vowel of the word; ㅣ follows ch, sh, j. */
const ADDED_VOWEL: ReadonlyMap<number, number> = new Map([
  [letterNumber('ㅡ'), 0.02],
  [letterNumber('ㅣ'), 0.25],
  [letterNumber('ㅠ'), 0.4],
]);
const ADDED_OTHER_VOWEL = 0.6;
const EU = letterNumber('ㅡ');

/** Letters of each syllable of a Hangul word, and how many of them count. */
export interface HangulReading {
  syllables: readonly (readonly number[])[];
  weights: readonly number[];
}

/** The first syllables of a word as they are heard; ㅡ has no weight. */
export function readHangul(word: string): HangulReading {
  const syllables = Array.from({ length: Math.min(word.length, LONGEST_HANGUL) }, (_, i) =>
    heardIn(word[i]!, word[i - 1]),
  );
  const weights = syllables.map((letters) => letters.filter((letter) => letter !== EU).length);
  return { syllables, weights };
}

/**
 * Likeness 0–1 of a Latin word and a Hangul word: one, less the cost for each letter of Hangul that is heard. 0.9 and
 * more: very likely the same name; below 0.6: another word. 0 where one of them has no letters.
 */
export function soundLikeness(latin: string | LatinReading, hangul: string): number {
  const reading = typeof latin === 'string' ? readLatin(latin) : latin;
  return reading === undefined ? 0 : (prefixLikenesses(reading, readHangul(hangul)).at(-1) ?? 0);
}

/**
 * Likeness of a Latin word with the first syllable of a Hangul word, the first two, and so on. Ends early where no
 * longer piece can reach `least`.
 */
export function prefixLikenesses(
  reading: LatinReading,
  { syllables, weights }: HangulReading,
  least = 0,
): number[] {
  const table = new ReadingTable(reading);
  const likenesses: number[] = [];
  const mostCost = (1 - least) * weights.reduce((sum, weight) => sum + weight, 0);
  let weight = 0;
  for (const [i, letters] of syllables.entries()) {
    for (const letter of letters) table.hear(letter);
    weight += weights[i]!;
    likenesses.push(weight === 0 ? 0 : Math.max(0, 1 - table.cost / weight));
    if (table.least > mostCost) break;
  }
  return likenesses;
}

function addedCost(letter: number): number {
  return isVowelNumber(letter) ? (ADDED_VOWEL.get(letter) ?? ADDED_OTHER_VOWEL) : ADDED_CONSONANT;
}

/** Costs of reading the Latin word up to each place, for the letters of Hangul heard so far. */
class ReadingTable {
  #row: Float64Array;
  #next: Float64Array;

  constructor(readonly reading: LatinReading) {
    this.#row = new Float64Array(reading.length + 1).fill(Infinity);
    this.#next = new Float64Array(reading.length + 1);
    this.#row[0] = 0;
    this.#passSilent();
  }

  /** Cost of reading the whole Latin word as the letters heard so far. */
  get cost(): number {
    return this.#row[this.reading.length]!;
  }

  /** No reading that goes on from here costs less. */
  get least(): number {
    let least = Infinity;
    for (const cost of this.#row) if (cost < least) least = cost;
    return least;
  }

  hear(letter: number): void {
    const [row, next] = [this.#row, this.#next];
    const added = addedCost(letter);
    for (let i = 0; i < row.length; i += 1) next[i] = row[i]! + added;
    for (let i = 0; i < this.reading.length; i += 1) take(next, i, row[i]!, this.reading.heard[i]![letter]);
    this.#row = next;
    this.#next = row;
    this.#passSilent();
  }

  #passSilent(): void {
    for (let i = 0; i < this.reading.length; i += 1)
      take(this.#row, i, this.#row[i]!, this.reading.silent[i]);
  }
}

function take(row: Float64Array, from: number, here: number, steps: readonly Step[] | undefined): void {
  if (steps === undefined) return;
  for (const { length, cost } of steps) {
    const to = from + length;
    if (to < row.length && here + cost < row[to]!) row[to] = here + cost;
  }
}
