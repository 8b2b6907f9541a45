/** Weighted edit distance of two unit sequences, given up as soon as it exceeds a limit. */
import { replaceCost } from './costs.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Above this many cells (2,000 × 2,000 units, about 15 ms) what remains between the common beginning and end is
 * compared as a bag of units: linear, never more than the true distance, the same for both orders.
 */
export const MOST_CELLS = 4_000_000;

let row = new Int32Array(512);

/** The distance of `a` and `b`, or any number above `limit` once it is known to be above. */
export function distance(vocabulary: Vocabulary, a: Int32Array, b: Int32Array, limit: number): number {
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  while (start < endA && start < endB && a[start] === b[start]) start++;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = a.subarray(start, endA);
  const restB = b.subarray(start, endB);
  if (restA.length * restB.length > MOST_CELLS) return bagDistance(vocabulary, restA, restB);
  return editDistance(vocabulary, restA, restB, limit);
}

/**
 * Ukkonen's cut-off: a row keeps only the cells from `low` to `high` that are not above the limit, so near texts
 * cost a narrow band and far ones end early.
 */
function editDistance(vocabulary: Vocabulary, a: Int32Array, b: Int32Array, limit: number): number {
  const { weight } = vocabulary;
  const m = b.length;
  const out = limit + 1;
  if (row.length < m + 2) row = new Int32Array(2 * m + 2);
  let low = 0;
  let high = firstRow(weight, b, limit);
  for (const unit of a) {
    const drop = weight[unit]!;
    let diagonal = row[low]!;
    let left = diagonal + drop;
    row[low] = left;
    let newLow = left > limit ? -1 : low;
    let newHigh = left > limit ? -1 : low;
    for (let j = low + 1; j <= m; j++) {
      const above = j <= high ? row[j]! : out;
      const other = b[j - 1]!;
      let cost = diagonal + replaceCost(vocabulary, unit, other);
      if (above + drop < cost) cost = above + drop;
      if (left + weight[other]! < cost) cost = left + weight[other]!;
      row[j] = left = cost;
      diagonal = above;
      if (cost <= limit) {
        if (newLow < 0) newLow = j;
        newHigh = j;
      } else if (j > high) break;
    }
    if (newLow < 0) return out;
    low = newLow;
    high = newHigh;
  }
  return high === m ? row[m]! : out;
}

function firstRow(weight: Uint8Array, b: Int32Array, limit: number): number {
  let sum = 0;
  row[0] = 0;
  for (let j = 0; j < b.length; j++) {
    sum += weight[b[j]!]!;
    if (sum > limit) return j;
    row[j + 1] = sum;
  }
  return b.length;
}

/** Weight of what one side has more of than the other, whichever is larger. */
function bagDistance(vocabulary: Vocabulary, a: Int32Array, b: Int32Array): number {
  const counts = new Map<number, number>();
  for (const unit of a) counts.set(vocabulary.key[unit]!, (counts.get(vocabulary.key[unit]!) ?? 0) + 1);
  let onlyB = 0;
  for (const unit of b) {
    const left = counts.get(vocabulary.key[unit]!) ?? 0;
    if (left > 0) counts.set(vocabulary.key[unit]!, left - 1);
    else onlyB += vocabulary.weight[unit]!;
  }
  return Math.max(onlyB, weightLeft(vocabulary, a, counts));
}

function weightLeft(vocabulary: Vocabulary, a: Int32Array, counts: Map<number, number>): number {
  let onlyA = 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const key = vocabulary.key[a[i]!]!;
    const left = counts.get(key) ?? 0;
    if (left === 0) continue;
    counts.set(key, left - 1);
    onlyA += vocabulary.weight[a[i]!]!;
  }
  return onlyA;
}
