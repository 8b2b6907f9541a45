/**
 * Which pairs of a query's tokens to look up. Any `wanted` disjoint ones will do: `wanted - 1` edits cannot touch them
 * all, so a text that near holds at least one of them. The cheapest choice is found by dynamic programming.
 */

/** A single token or a pair of the query, with the number of slots listed for it. */
export interface Gram {
  hash: number;
  cost: number;
}

/** Above this many tokens every other pair is taken instead of the best: the table would grow with the square. */
const LONG = 512;

export class Plan {
  private readonly rows: Float64Array[];
  private alternate: Gram[] | undefined;

  /**
   * @param pairs of the tokens i and i + 1, for every i
   * @param singles of each token, where they are listed
   */
  constructor(
    private readonly pairs: readonly Gram[],
    private readonly singles: readonly Gram[] | undefined,
    private readonly tokens: number,
  ) {
    this.rows = [new Float64Array(tokens + 1)];
  }

  /** The cheapest `wanted` disjoint grams, cheapest first; undefined when there are not so many. */
  choose(wanted: number): Gram[] | undefined {
    if (this.tokens > LONG) return this.everyOther(wanted);
    while (this.rows.length <= wanted) this.addRow();
    if (this.rows[wanted]![this.tokens] === Infinity) return undefined;
    return this.readBack(wanted).sort((a, b) => a.cost - b.cost);
  }

  private everyOther(wanted: number): Gram[] | undefined {
    this.alternate ??= this.pairs.filter((_, i) => i % 2 === 0).sort((a, b) => a.cost - b.cost);
    return this.alternate.length < wanted ? undefined : this.alternate.slice(0, wanted);
  }

  /** rows[k][i]: the least cost of k disjoint grams among the first i tokens. */
  private addRow(): void {
    const before = this.rows.at(-1)!;
    const row = new Float64Array(this.tokens + 1).fill(Infinity);
    for (let i = 1; i <= this.tokens; i++) {
      let best = row[i - 1]!;
      if (i >= 2) best = Math.min(best, before[i - 2]! + this.pairs[i - 2]!.cost);
      if (this.singles !== undefined) best = Math.min(best, before[i - 1]! + this.singles[i - 1]!.cost);
      row[i] = best;
    }
    this.rows.push(row);
  }

  private readBack(wanted: number): Gram[] {
    const grams: Gram[] = [];
    let i = this.tokens;
    for (let k = wanted; k > 0; i--) {
      const cost = this.rows[k]![i]!;
      if (cost === this.rows[k]![i - 1]) continue;
      const before = this.rows[--k]!;
      const pair = i >= 2 && cost === before[i - 2]! + this.pairs[i - 2]!.cost;
      grams.push(pair ? this.pairs[i - 2]! : this.singles![i - 1]!);
      if (pair) i--;
    }
    return grams;
  }
}
