/** Brings a database to the schema of this version. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { projectPath } from '../project.js';
import { openSchemaEngine } from './schemaEngine.js';

/** Any number, the same for every node: only one migrates at a time, the others wait and find nothing to do. */
const MIGRATION_LOCK = 7_304_551;

const FOLDER = projectPath('prisma/migrations');

interface Migration {
  name: string;
  sql: string;
}

/** @throws when one that is named is not there */
async function readFolder(only?: readonly string[]): Promise<Migration[]> {
  const entries = await readdir(FOLDER, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`the migration ${unknown} is of a later version of Malmoi`);
  return Promise.all(
    (only ?? names)
      .toSorted()
      .map(async (name) => ({ name, sql: await readFile(join(FOLDER, name, 'migration.sql'), 'utf8') })),
  );
}

/** The migrations in the form that the schema engine takes. */
export async function readMigrations(only?: readonly string[]): Promise<object> {
  const migrationDirectories = (await readFolder(only)).map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
  }));
  const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' };
  return { baseDir: FOLDER, lockfile, shadowDbInitScript: '', migrationDirectories };
}

/** Whether every migration is recorded as applied, unchanged: then the engine need not be loaded at all. */
async function isCurrent(client: pg.Client, only?: readonly string[]): Promise<boolean> {
  const { rows: tables } = await client.query(`SELECT to_regclass('_prisma_migrations') AS name`);
  if ((tables[0] as { name: string | null }).name === null) return false;
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  return (await readFolder(only)).every(
    ({ name, sql }) => applied.get(name) === createHash('sha256').update(sql).digest('hex'),
  );
}

/**
 * Applies what is missing and returns the names of the migrations applied.
 * @param only these and no others, for data of an earlier version
 * @throws when the database cannot be reached or a migration fails; the database is then as before it.
 */
export async function migrate(connectionString: string, only?: readonly string[]): Promise<string[]> {
  const guard = new pg.Client({ connectionString });
  await guard.connect();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    if (await isCurrent(guard, only)) return [];
    const { engine, close } = await openSchemaEngine(connectionString);
    const filters = { externalTables: [], externalEnums: [] };
    try {
      const applied = await engine.applyMigrations({ migrationsList: await readMigrations(only), filters });
      return applied.appliedMigrationNames;
    } finally {
      await close();
    }
  } finally {
    await guard.end();
  }
}
