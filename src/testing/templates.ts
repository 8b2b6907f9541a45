/** The template database of the tests: migrated, with the shipped data. A copy takes a tenth of a second. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openDb } from '../db/client.js';
import { migrate } from '../db/migrations.js';
import { seed } from '../seed/seed.js';

export interface Template {
  /** Part of every database name of this run. */
  run: string;
  name: string;
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

export async function makeTemplate(serverUrl: string): Promise<Template> {
  const run = `malmoi_test_${randomBytes(4).toString('hex')}`;
  const template = { run, name: `${run}_template` };
  await createDatabase(serverUrl, template.name, 'template0');
  const url = databaseUrl(serverUrl, template.name);
  await migrate(url);
  const db = openDb(url);
  await seed(db, undefined);
  await db.close();
  return template;
}

export async function createDatabase(serverUrl: string, name: string, template: string): Promise<void> {
  // Only a server's own template0 says nothing of the locale; copies take theirs.
  const locale = template === 'template0' ? `ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'` : '';
  const make = `CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE ${pg.escapeIdentifier(template)}`;
  await onServer(serverUrl, (client) => client.query(`${make} ${locale}`));
}

export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await onServer(serverUrl, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`),
  );
}

export async function dropTestDatabases(serverUrl: string, run: string): Promise<void> {
  await onServer(serverUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE datname LIKE $1',
      [`${run}%`],
    );
    for (const { datname } of rows)
      await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(datname)} WITH (FORCE)`);
  });
}
