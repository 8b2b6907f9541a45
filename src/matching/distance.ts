/** Weighted edit distance of two unit sequences, given up as soon as it exceeds a limit. */
import { replaceCost } from './costs.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Above this many cells (2,000 × 2,000 units, about 15 ms) only alignments near the diagonal are looked at, so that
 * time stays within it; what is found is then never less than the true distance.
 */
const MOST_CELLS = 4_000_000;

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
  return editDistance(vocabulary, restA, restB, limit);
}

/** How far from the diagonal an alignment may go. */
function bandWidth(n: number, m: number): number {
  return n * m <= MOST_CELLS ? Math.max(n, m) : Math.floor(MOST_CELLS / (2 * Math.max(n, m)));
}

/**
 * Ukkonen's cut-off: a row keeps only the cells from `low` to `high` that are not above the limit, so near texts
 * cost a narrow band and far ones end early.
 */
function editDistance(vocabulary: Vocabulary, a: Int32Array, b: Int32Array, limit: number): number {
  const { weight } = vocabulary;
  const m = b.length;
  const out = limit + 1;
  const band = bandWidth(a.length, m);
  if (row.length < m + 2) row = new Int32Array(2 * m + 2);
  let low = 0;
  let high = firstRow(weight, b, limit);
  for (let i = 1; i <= a.length; i++) {
    const unit = a[i - 1]!;
    const drop = weight[unit]!;
    const first = Math.max(low, i - band);
    const last = Math.min(m, i + band);
    let diagonal = first > low ? row[first - 1]! : out;
    let left = out;
    let newLow = -1;
    let newHigh = -1;
    for (let j = first; j <= last; j++) {
      const above = j <= high ? row[j]! : out;
      let cost = above + drop;
      if (j > 0) {
        const other = b[j - 1]!;
        cost = Math.min(cost, diagonal + replaceCost(vocabulary, unit, other), left + weight[other]!);
      }
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
