/** Keeps the best hits of a search while it runs, and says what a further hit must reach. */
import type { MatchHit, MatchQuery } from './source.js';
import { IDENTICAL } from './weights.js';

type Limits = Pick<MatchQuery, 'min' | 'limit' | 'ties'>;

export class HitList {
  private hits: MatchHit[] = [];
  /** Hits by score, and how many score more than `lowest`. */
  private readonly counts = new Int32Array(IDENTICAL + 1);
  private above = 0;
  private lowest: number;

  constructor(private readonly limits: Limits) {
    // A score of 0 is no hit: it also stands for "below the minimum".
    this.lowest = Math.max(1, Math.ceil(limits.min));
  }

  /** The score of the last wanted hit so far; a hit below it cannot be among the best any more. */
  get needed(): number {
    return this.lowest;
  }

  add(id: number, score: number): void {
    if (score < this.lowest || this.limits.limit <= 0) return;
    this.hits.push({ id, score });
    this.counts[score]!++;
    if (score > this.lowest) this.above++;
    while (this.above >= this.limits.limit) this.above -= this.counts[++this.lowest]!;
    // Cutting back only now and then keeps the cost of a hit constant, however many there are.
    if (this.hits.length > 1000 + 2 * this.most) this.hits = this.best();
  }

  /** The hits, best first, then by id. */
  toArray(): MatchHit[] {
    return this.best();
  }

  private get most(): number {
    return this.limits.limit + (this.limits.ties ?? 0);
  }

  private best(): MatchHit[] {
    const { limit } = this.limits;
    const hits = this.hits.sort((a, b) => b.score - a.score || a.id - b.id);
    const last = hits[limit - 1]?.score;
    return hits.filter((hit, i) => i < limit || (i < this.most && hit.score === last));
  }
}
