import type { Weighted } from './model.js';

/** One spelling from each list, with its probability over all styles. */
export interface Choice {
  parts: string[];
  p: number;
}

/** Spellings chosen so far, in a chain that shares its beginning with others. */
interface Prefix {
  before: Prefix | undefined;
  letters: string;
  inStyle: readonly number[];
  p: number;
}

/** How many more prefixes than wanted are kept, since the best in one style may be late in another. */
const SPARE = 3;

/**
 * The likeliest combinations, best first. The styles share nothing but the people: P = Σ share · Π P(part | style).
 * The i-th prefix and j-th spelling can be among the n best only if i · j ≤ n where order is by probability alone;
 * `SPARE` makes up for the styles.
 */
export function bestCombinations(
  lists: readonly (readonly Weighted[])[],
  shares: readonly number[],
  limit: number,
): Choice[] {
  const kept = limit * SPARE;
  let prefixes: Prefix[] = [{ before: undefined, letters: '', inStyle: shares, p: 1 }];
  for (const list of lists) {
    const longer: Prefix[] = [];
    prefixes.forEach((prefix, i) => {
      const end = Math.min(list.length, Math.floor(kept / (i + 1)));
      for (let j = 0; j < end; j++) longer.push(extend(prefix, list[j]!));
    });
    prefixes = longer.sort((a, b) => b.p - a.p).slice(0, kept);
  }
  return prefixes.slice(0, limit).map((prefix) => ({ parts: partsOf(prefix), p: prefix.p }));
}

function extend(before: Prefix, next: Weighted): Prefix {
  let p = 0;
  const inStyle = before.inStyle.map((share, k) => {
    const product = share * next.inStyle[k]!;
    p += product;
    return product;
  });
  return { before, letters: next.letters, inStyle, p };
}

function partsOf(prefix: Prefix): string[] {
  const parts: string[] = [];
  for (let at = prefix; at.before !== undefined; at = at.before) parts.unshift(at.letters);
  return parts;
}
