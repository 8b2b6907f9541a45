/** Template databases for the tests: migrated, and migrated with the shipped data. A copy takes a tenth of a second. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openDb } from '../db/client.js';
import { migrate } from '../db/migrations.js';
import { seed } from '../seed/seed.js';

export interface Templates {
  /** Part of every database name of this run. */
  run: string;
  empty: string;
  seeded: string;
}

async function onServer<T>(serverUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export async function makeTemplates(serverUrl: string): Promise<Templates> {
  const run = `malmoi_test_${randomBytes(4).toString('hex')}`;
  const templates = { run, empty: `${run}_empty`, seeded: `${run}_seeded` };
  await createDatabase(serverUrl, templates.empty, 'template0');
  await migrate(databaseUrl(serverUrl, templates.empty));
  await createDatabase(serverUrl, templates.seeded, templates.empty);
  const db = openDb(databaseUrl(serverUrl, templates.seeded));
  await seed(db, undefined);
  await db.close();
  return templates;
}

export async function createDatabase(serverUrl: string, name: string, template: string): Promise<void> {
  // Only a server's own template0 says nothing of the locale; copies take theirs.
  const locale = template === 'template0' ? `ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'` : '';
  const make = `CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE ${pg.escapeIdentifier(template)}`;
  await onServer(serverUrl, (client) => client.query(`${make} ${locale}`));
}

export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await onServer(serverUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`));
}

export async function dropTestDatabases(serverUrl: string, run: string): Promise<void> {
  await onServer(serverUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database WHERE datname LIKE $1', [`${run}%`]);
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(datname)} WITH (FORCE)`);
  });
}
