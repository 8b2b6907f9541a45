/**
 * Loads the indexes from PostgreSQL: each language in a thread of its own, which reads, encodes and builds, so that
 * look-ups are answered meanwhile. The threads hand over their memory; nothing is copied.
 */
import { Worker } from 'node:worker_threads';
import type { PoolClient } from 'pg';
import type { Lang } from '../../concepts/concept.js';
import type { Db } from '../../db/client.js';
import { ConcordanceIndex, MatchIndex, received, type BuiltSide } from '../../matching/index.js';
import { projectPath } from '../../project.js';
import { loadSide, OverLimit, type SideRequest } from './loadSide.js';
import { LoadProgress } from './progress.js';
import type { ThreadData } from './sideThread.js';

export interface Indexes {
  matches: MatchIndex;
  concordance: ConcordanceIndex;
  /** What the indexes have seen of the database: a `pg_snapshot` as text. */
  seen: string;
}

export interface LoadOptions {
  /** Bytes that the indexes may take. */
  limit: number;
  onProgress: (segments: number) => void;
  /** Ends the loading. */
  signal: AbortSignal;
}

/** Fewer segments are loaded without threads: that takes less time than to start them. */
const FEW = 5_000;
const PROGRESS_MS = 1_000;

/** @throws OverLimit when the segments do not fit into `limit` */
export async function loadIndexes(db: Db, options: LoadOptions): Promise<Indexes> {
  const client = await db.pool.connect();
  let failure: Error | undefined;
  try {
    return await load(db, client, options);
  } catch (error) {
    failure = error as Error;
    throw error;
  } finally {
    // The snapshot lives as long as its transaction: that ends with the connection, or here.
    await client.query('ROLLBACK').catch((error: unknown) => (failure ??= error as Error));
    client.release(failure);
  }
}

async function load(db: Db, client: PoolClient, options: LoadOptions): Promise<Indexes> {
  const { snapshot, seen, few } = await takeSnapshot(client);
  const progress = new LoadProgress();
  const timer = setInterval(() => options.onProgress(progress.segments), PROGRESS_MS);
  const failed = new AbortController();
  const signal = AbortSignal.any([options.signal, failed.signal]);
  const side = (lang: Lang): Promise<BuiltSide> => {
    const request = { url: db.url, snapshot, limit: options.limit, lang };
    return few ? loadSide(request, progress) : inThread(request, progress, signal);
  };
  try {
    const [en, ko] = await Promise.all([side('en'), side('ko')]);
    return { matches: new MatchIndex({ en, ko }), concordance: new ConcordanceIndex({ en, ko }), seen };
  } catch (error) {
    failed.abort();
    throw error;
  } finally {
    clearInterval(timer);
  }
}

async function takeSnapshot(client: PoolClient): Promise<{ snapshot: string; seen: string; few: boolean }> {
  await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
    SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0`);
  const { rows } = await client.query<{ snapshot: string; seen: string; few: boolean }>(
    `SELECT pg_export_snapshot() AS snapshot, pg_current_snapshot()::text AS seen,
            (SELECT count(*) FROM (SELECT 1 FROM segment LIMIT ${FEW}) AS counted) < ${FEW} AS few`,
  );
  return rows[0]!;
}

function inThread(request: SideRequest, progress: LoadProgress, signal: AbortSignal): Promise<BuiltSide> {
  const data: ThreadData = { request, shared: progress.shared };
  const thread = new Worker(projectPath('dist/memory/loading/sideThread.js'), { workerData: data });
  const stop = (): void => void thread.terminate();
  signal.addEventListener('abort', stop);
  return new Promise<BuiltSide>((resolve, reject) => {
    thread.once('message', (side: BuiltSide | 'over limit') => {
      if (side === 'over limit') reject(new OverLimit());
      else resolve(received(side));
    });
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('A thread that loads the match index ended early.')));
  }).finally(() => signal.removeEventListener('abort', stop));
}
