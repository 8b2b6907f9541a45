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

function addedCost(letter: number): number {
  return isVowelNumber(letter) ? (ADDED_VOWEL.get(letter) ?? ADDED_OTHER_VOWEL) : ADDED_CONSONANT;
}

/**
 * Likeness 0–1 of a Latin word and a Hangul word: one, less the cost for each letter of Hangul that is heard. 0.9 and
 * more: very likely the same name; below 0.6: another word. 0 where one of them has no letters.
 */
export function soundLikeness(latin: string | LatinReading, hangul: string): number {
  return prefixLikenesses(latin, hangul).at(-1) ?? 0;
}

/** Likeness of the Latin word with the first syllable of `hangul`, the first two, and so on; at most 14 syllables. */
export function prefixLikenesses(latin: string | LatinReading, hangul: string): number[] {
  const reading = typeof latin === 'string' ? readLatin(latin) : latin;
  if (reading === undefined) return [];
  const table = new ReadingTable(reading);
  let weight = 0;
  return Array.from({ length: Math.min(hangul.length, LONGEST_HANGUL) }, (_, i) => {
    for (const letter of heardIn(hangul[i]!, hangul[i - 1])) {
      weight += letter === EU ? 0 : 1;
      table.hear(letter);
    }
    return weight === 0 ? 0 : Math.max(0, 1 - table.cost / weight);
  });
}

/** Costs of reading the Latin word up to each place, for the letters of Hangul heard so far. */
class ReadingTable {
  #row: Float64Array;

  constructor(readonly reading: LatinReading) {
    this.#row = new Float64Array(reading.length + 1).fill(Infinity);
    this.#row[0] = 0;
    this.#passSilent();
  }

  /** Cost of reading the whole Latin word as the letters heard so far. */
  get cost(): number {
    return this.#row[this.reading.length]!;
  }

  hear(letter: number): void {
    const next = new Float64Array(this.#row.length);
    for (let i = 0; i < next.length; i += 1) next[i] = this.#row[i]! + addedCost(letter);
    this.#row.forEach((here, i) => take(next, i, here, this.reading.heard[i]?.[letter]));
    this.#row = next;
    this.#passSilent();
  }

  #passSilent(): void {
    for (let i = 0; i < this.reading.length; i += 1) take(this.#row, i, this.#row[i]!, this.reading.silent[i]);
  }
}

function take(row: Float64Array, from: number, here: number, steps: readonly Step[] | undefined): void {
  if (steps === undefined) return;
  for (const { length, cost } of steps) {
    const to = from + length;
    if (to < row.length && here + cost < row[to]!) row[to] = here + cost;
  }
}
