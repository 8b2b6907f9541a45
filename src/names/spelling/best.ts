import type { Weighted } from './model.js';

/** A way to choose one spelling from each list. */
export interface Choice {
  parts: string[];
  p: number;
}

/** The `limit` likeliest combinations, best first. Keeping the best `limit` prefixes is exact, for factors are independent. */
export function bestCombinations(lists: readonly (readonly Weighted[])[], limit: number): Choice[] {
  return lists.reduce<Choice[]>(
    (prefixes, list) =>
      prefixes
        .flatMap(({ parts, p }) =>
          list.slice(0, limit).map((next) => ({ parts: [...parts, next.letters], p: p * next.p })),
        )
        .sort((a, b) => b.p - a.p)
        .slice(0, limit),
    [{ parts: [], p: 1 }],
  );
}
