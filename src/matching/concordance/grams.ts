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

/** Calls `visit` with the bucket of every gram of the folded code units; a bucket may come more than once. */
export function eachGram(codes: ArrayLike<number>, length: number, visit: (bucket: number) => void): void {
  for (let i = 0; i < length; i++) {
    const code = codes[i]!;
    if (code === SPACE_CODE) continue;
    const next = i + 1 < length ? codes[i + 1]! : SPACE_CODE;
    if (isDense(code)) {
      visit(hash(code, 0, 0));
      if (next !== SPACE_CODE) visit(hash(code, next, 0));
    } else if (next !== SPACE_CODE && i + 2 < length && codes[i + 2] !== SPACE_CODE) {
      visit(hash(code, next, codes[i + 2]!));
    }
  }
}
