/** Brings a database to the schema of this version. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { projectPath } from '../project.js';
import { openSchemaEngine } from './schemaEngine.js';

/** Any number, the same for every node: only one migrates at a time, the others wait and find nothing to do. */
const MIGRATION_LOCK = 7_304_551;

const FOLDER = projectPath('prisma/migrations');

/** The migrations in the form that the schema engine takes. */
export async function readMigrations(): Promise<object> {
  const entries = await readdir(FOLDER, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (path) => {
      const value = await readFile(join(FOLDER, path, 'migration.sql'), 'utf8');
      return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } };
    }),
  );
  const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' };
  return { baseDir: FOLDER, lockfile, shadowDbInitScript: '', migrationDirectories };
}

/**
 * Applies what is missing and returns the names of the migrations applied.
 * @throws when the database cannot be reached or a migration fails; the database is then as before it.
 */
export async function migrate(connectionString: string): Promise<string[]> {
  const guard = new pg.Client({ connectionString });
  await guard.connect();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const { engine, close } = await openSchemaEngine(connectionString);
    const filters = { externalTables: [], externalEnums: [] };
    try {
      const applied = await engine.applyMigrations({ migrationsList: await readMigrations(), filters });
      return applied.appliedMigrationNames;
    } finally {
      await close();
    }
  } finally {
    await guard.end();
  }
}
