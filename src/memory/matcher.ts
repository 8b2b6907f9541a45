/** What finds matches on this node: the indexes in memory once they are loaded, PostgreSQL until then or always. */
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Db } from '../db/client.js';
import type { ConcordanceHit, ConcordanceQuery, MatchHit, MatchQuery } from '../matching/index.js';
import { IndexedMatcher } from './indexedMatcher.js';
import { createPostgresSource, type AsyncMatchSource } from './postgresSource.js';

/** `limited`: the segments need more memory than the indexes may take, so PostgreSQL answers. */
export type IndexState = 'ok' | 'loading' | 'limited' | 'none';

export interface MatcherState {
  index: IndexState;
  segments: number;
  /** Memory of the indexes. */
  bytes: number;
  /** When the indexes last agreed with the database. */
  syncedAt: Date | null;
}

export interface Matcher {
  search(query: MatchQuery): Promise<MatchHit[]>;
  concord(query: ConcordanceQuery): Promise<ConcordanceHit[]>;
  /** Returns when everything committed before the call can be found. */
  catchUp(): Promise<void>;
  /** Loads the indexes, if they are not yet; returns when they answer or never will. @throws while the database is away */
  load(): Promise<void>;
  state(): MatcherState;
  close(): Promise<void>;
}

export function createMatcher(
  db: Db,
  log: Logger,
  { matchIndex, matchIndexBytes }: Pick<Config, 'matchIndex' | 'matchIndexBytes'>,
): Matcher {
  const postgres = createPostgresSource(db);
  if (matchIndex === 'postgres') return withoutIndex(postgres);
  return new IndexedMatcher(db, log, postgres, matchIndexBytes);
}

/** PostgreSQL itself is always current: there is nothing to load and nothing to catch up with. */
function withoutIndex(postgres: AsyncMatchSource): Matcher {
  return {
    ...postgres,
    catchUp: () => Promise.resolve(),
    load: () => Promise.resolve(),
    state: () => ({ index: 'none', segments: 0, bytes: 0, syncedAt: new Date() }),
    close: () => Promise.resolve(),
  };
}
