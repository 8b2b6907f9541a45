/**
 * Brings indexes up to date. Every row carries the transaction that wrote it: taken are the rows of all transactions
 * that the last look did not see, so one that committed late is not missed.
 */
import type { PoolClient } from 'pg';
import type { Db } from '../../db/client.js';
import type { IndexedText } from '../../matching/index.js';
import type { Indexes } from './load.js';

interface Change {
  id: number;
  memory_id: number;
  en: string;
  ko: string;
  status: string;
}

/** Rows read at once; some ten megabytes at most of usual text. */
const BATCH = 20_000;
/** Work goes on this long before look-ups get their turn. */
const SLICE_MS = 10;

/** Takes all that was committed before the call. */
export async function takeChanges(db: Db, indexes: Indexes): Promise<void> {
  const client = await db.pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL statement_timeout = 0');
    const { rows } = await client.query<{ seen: string }>('SELECT pg_current_snapshot()::text AS seen');
    await takeRows(client, indexes);
    await takeTombstones(client, indexes);
    await client.query('COMMIT');
    indexes.seen = rows[0]!.seen;
    client.release();
  } catch (error) {
    client.release(error as Error);
    throw error;
  }
}

/** Written by a transaction that the snapshot $1 has not seen; the first condition is what the database index serves. */
const UNSEEN = `changed_tx >= pg_snapshot_xmin($1::pg_snapshot)::text::bigint
  AND NOT pg_visible_in_snapshot(changed_tx::text::xid8, $1::pg_snapshot)`;

async function takeRows(client: PoolClient, indexes: Indexes): Promise<void> {
  for (let after = 0; ;) {
    const { rows } = await client.query<Change>({
      name: 'changes',
      text: `SELECT id, memory_id, en, ko, status FROM segment WHERE ${UNSEEN} AND id > $2 ORDER BY id LIMIT ${BATCH}`,
      values: [indexes.seen, after],
    });
    await inSlices(rows, (row) => apply(indexes, row));
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.id;
  }
}

async function takeTombstones(client: PoolClient, indexes: Indexes): Promise<void> {
  const { rows } = await client.query<{ id: number }>({
    name: 'gone',
    text: `SELECT id FROM segment_tombstone t WHERE ${UNSEEN} AND NOT EXISTS (SELECT 1 FROM segment WHERE id = t.id)`,
    values: [indexes.seen],
  });
  await inSlices(rows, ({ id }) => forget(indexes, id));
}

function apply(indexes: Indexes, { id, memory_id, en, ko, status }: Change): void {
  if (status === 'rejected') forget(indexes, id);
  else put(indexes, { id, memory: memory_id, en, ko });
}

function put({ matches, concordance }: Indexes, item: IndexedText): void {
  matches.put(item);
  concordance.put(item);
}

function forget({ matches, concordance }: Indexes, id: number): void {
  matches.remove(id);
  concordance.remove(id);
}

async function inSlices<T>(items: readonly T[], work: (item: T) => void): Promise<void> {
  let since = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  }
}
