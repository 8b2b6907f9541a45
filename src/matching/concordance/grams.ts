/**
 * The short strings by which blocks of segments are found: one and two characters of Hangul, Han and kana, three of
 * everything else. A space belongs to none.
 */
import { CLASS, HANGUL, IDEOGRAPH } from '../characters.js';

/** Buckets that grams are hashed into: some 300,000 are in use in a large memory; a collision only costs time. */
export const BUCKETS = 1 << 19;
const SHIFT = 32 - 19;
const SPACE_CODE = 0x20;

const hash = (a: number, b: number, c: number): number =>
  Math.imul(
    Math.imul(a + 0x9e37, 0x85ebca6b) ^ Math.imul(b + 0x79b9, 0xc2b2ae35) ^ (c * 0x27d4eb2f),
    0x9e3779b1,
  ) >>> SHIFT;

const isDense = (code: number): boolean => CLASS[code] === HANGUL || CLASS[code] === IDEOGRAPH;

/** Grams that a code unit begins at the most. */
export const MOST_GRAMS_A_UNIT = 2;

/**
 * Writes the bucket of every gram of the folded code units into `buckets` (room for `length * MOST_GRAMS_A_UNIT`), and
 * returns how many; a bucket may come more than once.
 */
export function readGrams(codes: Uint16Array, length: number, buckets: Uint32Array): number {
  let count = 0;
  let next = length > 0 ? codes[0]! : SPACE_CODE;
  let third = length > 1 ? codes[1]! : SPACE_CODE;
  for (let i = 0; i < length; i++) {
    const code = next;
    next = third;
    third = i + 2 < length ? codes[i + 2]! : SPACE_CODE;
    if (code === SPACE_CODE) continue;
    if (isDense(code)) {
      buckets[count++] = hash(code, 0, 0);
      if (next !== SPACE_CODE) buckets[count++] = hash(code, next, 0);
    } else if (next !== SPACE_CODE && third !== SPACE_CODE) {
      buckets[count++] = hash(code, next, third);
    }
  }
  return count;
}
