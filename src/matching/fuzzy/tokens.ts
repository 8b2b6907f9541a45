/**
 * The heavy units of a text as tokens: what candidates are found by.
 *
 * A unit of weight `k · HEAVY` gives k tokens, a light one none. Adding, removing or exchanging units therefore
 * costs at least `HEAVY` for every token that it touches, so a distance of D allows at most ⌊D / HEAVY⌋ edits of the
 * tokens. Units with the same key (inflection, case, number values) are the same token.
 */
import type { Vocabulary } from '../vocabulary.js';
import { FOREIGN_WORD, HEAVY } from '../weights.js';

/** Tokens a unit gives at the most. */
export const MOST_COPIES = FOREIGN_WORD / HEAVY;

/** Writes the tokens of `count` units into `tokens` (room for `count * MOST_COPIES`); returns how many. */
export function readTokens(
  vocabulary: Vocabulary,
  units: Int32Array,
  count: number,
  tokens: Int32Array,
): number {
  const { weight, key } = vocabulary;
  let length = 0;
  for (let i = 0; i < count; i++) {
    const unit = units[i]!;
    const heavy = weight[unit]!;
    if (heavy < HEAVY) continue;
    tokens[length++] = key[unit]! * MOST_COPIES;
    if (heavy >= FOREIGN_WORD) tokens[length++] = key[unit]! * MOST_COPIES + 1;
  }
  return length;
}

/** 32-bit hash of two neighbouring tokens; its upper bits choose a bucket. */
export function pairHash(a: number, b: number): number {
  const h = Math.imul(a + 1, 0x9e3779b1) ^ (Math.imul(b + 1, 0x85ebca6b) >>> 3);
  return Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) >>> 0;
}

/** 32-bit hash of one token. */
export function singleHash(a: number): number {
  return pairHash(a, -2);
}

/** 32-bit hash of the form of a whole text. */
export function formHash(a: number, b: number): number {
  return pairHash(a, b ^ 0x5bd1e995);
}
