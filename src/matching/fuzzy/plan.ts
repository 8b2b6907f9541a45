/**
 * Which pairs of a query's tokens to look up. `edits` edits touch at most as many of any disjoint ones, so of
 * `edits + c` a text that near holds at least c. The cheapest choice is found by dynamic programming; a larger c reads
 * more and compares less.
 */

/** A single token or a pair of the query, with the number of slots listed for it. */
export interface Gram {
  hash: number;
  cost: number;
}

export interface Choice {
  /** Cheapest first. */
  grams: Gram[];
  /** Slots listed for all of them. */
  cost: number;
  /** How many of the grams a text must hold. */
  needed: number;
}

const MOST_NEEDED = 8;
/** Of the texts that hold one of the grams, about so many are left for each further one that is asked for. */
const LEFT_BY_ONE_MORE = 0.25;

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

  /** The grams to look up for texts up to `edits` edits away; undefined when the query has not enough of them. */
  choose(edits: number): Choice | undefined {
    const least = this.cheapest(edits + 1);
    if (least === undefined) return undefined;
    let [best, needed, time] = [least, 1, this.time(least.cost, least.cost)];
    let compared = least.cost;
    for (let more = 2; more <= MOST_NEEDED; more++) {
      const option = this.cheapest(edits + more);
      compared *= LEFT_BY_ONE_MORE;
      if (option === undefined || this.time(option.cost, compared) >= time) break;
      [best, needed, time] = [option, more, this.time(option.cost, compared)];
    }
    return { needed, cost: best.cost, grams: best.grams().sort((a, b) => a.cost - b.cost) };
  }

  /** What comparing costs, in slots read: mostly the marks, now and then the distance of the tokens. */
  comparison(): number {
    return 6 + this.tokens / 8;
  }

  private time(read: number, compared: number): number {
    return read + compared * this.comparison();
  }

  private cheapest(wanted: number): { cost: number; grams: () => Gram[] } | undefined {
    if (this.tokens > LONG) return this.everyOther(wanted);
    while (this.rows.length <= wanted) this.addRow();
    const cost = this.rows[wanted]![this.tokens]!;
    return cost === Infinity ? undefined : { cost, grams: () => this.readBack(wanted) };
  }

  private everyOther(wanted: number): { cost: number; grams: () => Gram[] } | undefined {
    this.alternate ??= this.pairs.filter((_, i) => i % 2 === 0).sort((a, b) => a.cost - b.cost);
    if (this.alternate.length < wanted) return undefined;
    const grams = this.alternate.slice(0, wanted);
    return { cost: grams.reduce((sum, gram) => sum + gram.cost, 0), grams: () => grams };
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
