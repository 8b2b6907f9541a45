/** What a backup holds: every table of ours but those that only matter to the server it was made on. */
import type pg from 'pg';

export interface TableContents {
  table: string;
  columns: string[];
}

/** Transactions of the old server, and what Prisma and the extensions keep. A restore writes its own. */
const LEFT_OUT = ['_prisma_migrations', 'memory_change', 'glossary_change', 'segment_tombstone'];

/** Tables in the order in which they can be filled (a referenced one first), with the columns that are not computed. */
export async function tablesOf(client: pg.ClientBase): Promise<TableContents[]> {
  const { rows } = await client.query<TableContents>(
    `SELECT table_name AS table, array_agg(column_name::text ORDER BY ordinal_position) AS columns
     FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND is_generated = 'NEVER'
       AND column_name <> 'changed_tx' AND table_name <> ALL($1)
     GROUP BY table_name ORDER BY table_name`,
    [LEFT_OUT],
  );
  const references = await client.query<{ from: string; to: string }>(
    `SELECT conrelid::regclass::text AS from, confrelid::regclass::text AS to FROM pg_constraint
     WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  );
  return inOrder(rows, references.rows);
}

function inOrder(tables: TableContents[], references: { from: string; to: string }[]): TableContents[] {
  const placed = new Set<string>();
  const ordered: TableContents[] = [];
  while (ordered.length < tables.length) {
    const next = tables.find(
      ({ table }) =>
        !placed.has(table) &&
        references.every(({ from, to }) => from !== table || to === table || placed.has(to)),
    );
    if (!next) throw new Error('the tables refer to each other in a circle');
    placed.add(next.table);
    ordered.push(next);
  }
  return ordered;
}

/** Names of the migrations applied, the oldest first. */
export async function migrationsOf(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows.map(({ name }) => name);
}

/** Where each sequence stands, so that an id that was deleted is not given out again. */
export async function sequencesOf(client: pg.ClientBase): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; value: string }>(
    `SELECT sequencename AS name, coalesce(last_value, 0)::text AS value FROM pg_sequences WHERE schemaname = 'public'`,
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}
