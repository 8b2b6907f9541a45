/** Aligns two short sequences by least cost, and tells which items stand against each other. */

export interface Costs {
  /** Items on either side. */
  lengths: readonly [number, number];
  dropA: (i: number) => number;
  dropB: (j: number) => number;
  replace: (i: number, j: number) => number;
}

/** Indices that stand against each other, in order; -1 on the side that has nothing. */
export type Pairing = [a: number, b: number];

/** Above this many cells (2,000 × 2,000 items, 16 MB for a moment) callers must make do without an alignment. */
export const MOST_CELLS = 4_000_000;

/** The cheapest alignment; of equally cheap ones, pairs rather than drops, from the end. */
export function alignSequences(costs: Costs): Pairing[] {
  return readBack(costs, fill(costs));
}

function fill({ lengths: [n, m], dropA, dropB, replace }: Costs): Int32Array {
  const width = m + 1;
  const cost = new Int32Array((n + 1) * width);
  for (let j = 1; j <= m; j++) cost[j] = cost[j - 1]! + dropB(j - 1);
  for (let i = 1; i <= n; i++) {
    const row = i * width;
    const drop = dropA(i - 1);
    cost[row] = cost[row - width]! + drop;
    for (let j = 1; j <= m; j++) {
      const cell = row + j;
      const both = cost[cell - width - 1]! + replace(i - 1, j - 1);
      cost[cell] = Math.min(both, cost[cell - width]! + drop, cost[cell - 1]! + dropB(j - 1));
    }
  }
  return cost;
}

function readBack({ lengths: [n, m], dropA, replace }: Costs, cost: Int32Array): Pairing[] {
  const width = m + 1;
  const pairs: Pairing[] = [];
  for (let [i, j] = [n, m]; i > 0 || j > 0;) {
    const cell = i * width + j;
    const isPair = i > 0 && j > 0 && cost[cell] === cost[cell - width - 1]! + replace(i - 1, j - 1);
    const isDropA = !isPair && i > 0 && cost[cell] === cost[cell - width]! + dropA(i - 1);
    pairs.push([isPair || isDropA ? --i : -1, isDropA ? -1 : --j]);
  }
  return pairs.reverse();
}
