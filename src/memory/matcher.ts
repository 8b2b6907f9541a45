/**
 * The match index of this node: built from PostgreSQL at start, kept current by the change feed.
 * Every row carries the transaction that wrote it. A look takes all rows written since the oldest transaction that
 * was still open at the last look, so one that committed late is not missed; seeing a row twice does no harm.
 */
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Db } from '../db/client.js';
import {
  ConcordanceIndex,
  MatchIndex,
  type ConcordanceHit,
  type ConcordanceQuery,
  type MatchHit,
  type MatchQuery,
} from '../matching/index.js';
import { createPostgresSource, type AsyncMatchSource } from './postgresSource.js';

export interface MatcherState {
  segments: number;
  loading: boolean;
  /** When the index last agreed with the database. */
  syncedAt: Date | null;
}

export interface Matcher {
  /** @throws while the database is away and the index has never been filled */
  search(query: MatchQuery): Promise<MatchHit[]>;
  concord(query: ConcordanceQuery): Promise<ConcordanceHit[]>;
  /** Returns when everything committed before the call can be found. */
  catchUp(): Promise<void>;
  state(): MatcherState;
}

interface FeedRow {
  id: number;
  memory_id: number;
  en: string;
  ko: string;
  status: string;
}

/** Rows read at once; some ten megabytes at most of usual text. */
const BATCH = 20_000;
/** Log a line of progress each time this many segments were loaded. */
const PROGRESS = 100_000;

/**
 * @param kind `memory`: the index, with PostgreSQL answering until it is loaded; `postgres`: PostgreSQL always.
 */
export function createMatcher(db: Db, log: Logger, kind: Config['matchIndex'] = 'memory'): Matcher {
  const postgres = createPostgresSource(db);
  if (kind === 'postgres') return withoutIndex(postgres);
  const index = new MatchIndex();
  const concordance = new ConcordanceIndex();
  let horizon: bigint | undefined;
  let syncedAt: Date | null = null;
  let running: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;

  const apply = (row: FeedRow): void => {
    const kept = row.status !== 'rejected';
    const item = { id: row.id, memory: row.memory_id, en: row.en, ko: row.ko };
    if (kept) index.put(item);
    else index.remove(row.id);
    if (kept) concordance.put(item);
    else concordance.remove(row.id);
  };

  const forget = (id: number): void => {
    index.remove(id);
    concordance.remove(id);
  };

  /** Puts what is new in order, so that no look-up has to: after loading all of it, later what came since. */
  const settle = (loaded: boolean): void => {
    if (loaded) index.optimize();
    else for (const lang of ['en', 'ko'] as const) index.search({ text: '', lang, min: 100, limit: 1 });
  };

  const look = async (): Promise<void> => {
    const client = await db.pool.connect();
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL statement_timeout = 0');
      const { rows } = await client.query<{ xmin: string }>(
        'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin',
      );
      const since = horizon ?? 0n;
      let loaded = 0;
      let after = 0;
      for (;;) {
        const batch = await client.query<FeedRow>(
          horizon === undefined
            ? {
                name: 'feed-all',
                text: `SELECT id, memory_id, en, ko, status FROM segment WHERE id > $1 ORDER BY id LIMIT ${BATCH}`,
                values: [after],
              }
            : {
                name: 'feed-since',
                text: `SELECT id, memory_id, en, ko, status FROM segment WHERE changed_tx >= $2 AND id > $1 ORDER BY id LIMIT ${BATCH}`,
                values: [after, since],
              },
        );
        batch.rows.forEach(apply);
        loaded += batch.rows.length;
        if (batch.rows.length < BATCH) break;
        after = batch.rows.at(-1)!.id;
        if (loaded % PROGRESS === 0) log.info({ segments: loaded }, 'loading the match index');
      }
      const gone = await client.query<{ id: number }>(
        `SELECT t.id FROM segment_tombstone t LEFT JOIN segment s ON s.id = t.id WHERE t.changed_tx >= $1 AND s.id IS NULL`,
        [since],
      );
      for (const { id } of gone.rows) forget(id);
      await client.query('COMMIT');
      settle(horizon === undefined);
      horizon = BigInt(rows[0]!.xmin);
      syncedAt = new Date();
      client.release();
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
  };

  /** A look that begins after the call; calls in the meantime share it. */
  const catchUp = (): Promise<void> => {
    if (waiting) return waiting;
    if (running) {
      waiting = running
        .catch(() => undefined)
        .then(() => {
          waiting = undefined;
          return start();
        });
      return waiting;
    }
    return start();
  };
  const start = (): Promise<void> => {
    running = look().finally(() => (running = undefined));
    return running;
  };

  return {
    search: (query) =>
      horizon === undefined ? postgres.search(query) : Promise.resolve(index.search(query)),
    concord: (query) =>
      horizon === undefined ? postgres.concord(query) : Promise.resolve(concordance.find(query)),
    catchUp,
    state: () => ({ segments: index.size, loading: horizon === undefined, syncedAt }),
  };
}

/** PostgreSQL itself is always current: there is nothing to load and nothing to catch up with. */
function withoutIndex(postgres: AsyncMatchSource): Matcher {
  return {
    ...postgres,
    catchUp: () => Promise.resolve(),
    state: () => ({ segments: 0, loading: false, syncedAt: new Date() }),
  };
}
