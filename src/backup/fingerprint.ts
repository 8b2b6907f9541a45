/** Whether two databases hold the same: a digest of each table, whatever the order of its rows. */
import pg from 'pg';
import { sequencesOf, tablesOf } from './contents.js';

export interface Fingerprint {
  tables: Record<string, { rows: string; digest: string }>;
  sequences: Record<string, string>;
}

/** @param client in a transaction, so that all tables are read as of one moment */
export async function fingerprint(client: pg.ClientBase): Promise<Fingerprint> {
  await client.query(`SET LOCAL timezone = 'UTC'`);
  await client.query(`SET LOCAL statement_timeout = 0`);
  const tables: Fingerprint['tables'] = {};
  for (const { table, columns } of await tablesOf(client)) {
    const row = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
    const { rows } = await client.query<{ rows: string; digest: string }>(
      `SELECT count(*)::text AS rows,
              coalesce(sum(('x' || left(md5(ROW(${row})::text), 15))::bit(60)::bigint), 0)::text AS digest
       FROM ${pg.escapeIdentifier(table)}`,
    );
    tables[table] = rows[0]!;
  }
  return { tables, sequences: await sequencesOf(client) };
}

/** Names of the tables and sequences that differ; none: the same state. */
export function differences(wanted: Fingerprint, found: Fingerprint): string[] {
  const tables = Object.entries(wanted.tables)
    .filter(([name, { rows, digest }]) => {
      const other = found.tables[name];
      return other?.rows !== rows || other.digest !== digest;
    })
    .map(([name]) => name);
  const sequences = Object.entries(wanted.sequences)
    .filter(([name, value]) => found.sequences[name] !== value)
    .map(([name]) => name);
  return [...tables, ...sequences];
}
