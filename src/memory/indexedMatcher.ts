/** Matches from indexes in memory, which are loaded in the background and follow the commits of all nodes. */
import type { Logger } from 'pino';
import type { Db } from '../db/client.js';
import type { ConcordanceHit, ConcordanceQuery, MatchHit, MatchQuery } from '../matching/index.js';
import { loadIndexes, type Indexes } from './loading/load.js';
import { OverLimit } from './loading/loadSide.js';
import { takeChanges } from './loading/takeChanges.js';
import type { Matcher, MatcherState } from './matcher.js';
import type { AsyncMatchSource } from './postgresSource.js';

const bytesOf = ({ matches, concordance }: Indexes): number => matches.memoryBytes + concordance.memoryBytes;

export class IndexedMatcher implements Matcher {
  /** Undefined while PostgreSQL answers. */
  private indexes: Indexes | undefined;
  private isLimited = false;
  private syncedAt: Date | null = null;
  private loading: Promise<void> | undefined;
  private looking: Promise<void> | undefined;
  private nextLook: Promise<void> | undefined;
  private readonly closing = new AbortController();

  /** @param limit bytes that the indexes may take */
  constructor(
    private readonly db: Db,
    private readonly log: Logger,
    private readonly postgres: AsyncMatchSource,
    private readonly limit: number,
  ) {}

  search(query: MatchQuery): Promise<MatchHit[]> {
    const { indexes } = this;
    return indexes === undefined
      ? this.postgres.search(query)
      : Promise.resolve(indexes.matches.search(query));
  }

  concord(query: ConcordanceQuery): Promise<ConcordanceHit[]> {
    const { indexes } = this;
    return indexes === undefined
      ? this.postgres.concord(query)
      : Promise.resolve(indexes.concordance.find(query));
  }

  load(): Promise<void> {
    if (this.indexes !== undefined || this.isLimited) return Promise.resolve();
    this.loading ??= this.loadAll().finally(() => (this.loading = undefined));
    return this.loading;
  }

  /** A look that begins after the call; calls in the meantime share it. */
  catchUp(): Promise<void> {
    if (this.nextLook !== undefined) return this.nextLook;
    if (this.looking !== undefined) {
      this.nextLook = this.looking
        .catch(() => undefined)
        .then(() => {
          this.nextLook = undefined;
          return this.look();
        });
      return this.nextLook;
    }
    return this.look();
  }

  state(): MatcherState {
    const { indexes, isLimited, syncedAt } = this;
    if (indexes === undefined)
      return { index: isLimited ? 'limited' : 'loading', segments: 0, bytes: 0, syncedAt };
    return { index: 'ok', segments: indexes.matches.size, bytes: bytesOf(indexes), syncedAt };
  }

  async close(): Promise<void> {
    this.closing.abort();
    await Promise.allSettled([this.loading, this.looking, this.nextLook]);
  }

  private look(): Promise<void> {
    const { indexes } = this;
    if (indexes !== undefined) return this.takeInto(indexes);
    // PostgreSQL answers, and is always current. Should loading have failed before, it is tried again.
    this.load().catch(() => undefined);
    return Promise.resolve();
  }

  private async loadAll(): Promise<void> {
    const start = performance.now();
    try {
      const indexes = await loadIndexes(this.db, {
        limit: this.limit,
        signal: this.closing.signal,
        onProgress: (segments) => this.log.info({ segments }, 'loading the match index'),
      });
      // From here on whoever wrote waits for a look; what was committed before is taken by this one.
      await this.takeInto(indexes);
      const { segments, bytes } = this.state();
      const ms = Math.round(performance.now() - start);
      this.log.info({ segments, bytes, ms }, 'the match index is loaded');
    } catch (error) {
      if (error instanceof OverLimit) {
        this.giveUp();
        return;
      }
      const { code } = error as { code?: string };
      if (!this.closing.signal.aborted) this.log.warn({ code }, 'the match index could not be loaded');
      throw error;
    }
  }

  /** Brings indexes up to date and lets them answer. */
  private takeInto(indexes: Indexes): Promise<void> {
    this.looking = takeChanges(this.db, indexes)
      .then(() => {
        this.indexes = indexes;
        this.syncedAt = new Date();
        if (bytesOf(indexes) > this.limit) this.giveUp();
      })
      .finally(() => (this.looking = undefined));
    return this.looking;
  }

  private giveUp(): void {
    this.indexes = undefined;
    this.isLimited = true;
    this.log.warn(
      { limit: this.limit },
      'the match index needs more memory than MATCH_INDEX_MB allows: PostgreSQL answers instead, exactly but slowly',
    );
  }
}
