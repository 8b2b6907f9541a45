/** Strong validators of exports: they change with every commit that touches what is exported, and cost no export. */
import type { Db } from '../db/client.js';

/** What the number of changes so far is, and the last of them; both, since transactions commit out of order. */
async function changes(
  db: Db,
  table: 'memory_change' | 'glossary_change',
  ids: readonly number[],
): Promise<string> {
  const column = table === 'memory_change' ? 'memory_id' : 'glossary_id';
  const { rows } = await db.pool.query<{ count: string; last: string | null }>(
    `SELECT count(*) AS count, max(tx) AS last FROM ${table} WHERE ${column} = ANY($1)`,
    [ids],
  );
  return `${ids.join('.')}-${rows[0]!.count}-${rows[0]!.last ?? 0}`;
}

/** @param kind what tells exports of the same content apart: format, direction */
export async function memoryEtag(db: Db, ids: readonly number[], kind: string): Promise<string> {
  return `"m-${await changes(db, 'memory_change', ids)}-${kind}"`;
}

export async function glossaryEtag(db: Db, ids: readonly number[], kind: string): Promise<string> {
  return `"g-${await changes(db, 'glossary_change', ids)}-${kind}"`;
}
