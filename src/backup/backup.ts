/** Writes all that is stored into one file, as of one moment, while the service goes on. */
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { VERSION } from '../project.js';
import { migrationsOf, tablesOf, type TableContents } from './contents.js';
import { MAGIC, TABLE_END, type Head } from './file.js';
import { fingerprint, type Fingerprint } from './fingerprint.js';

/** @param begun told of each table when its turn comes */
export async function backup(
  url: string,
  file: string,
  begun: (table: string) => void,
): Promise<Fingerprint> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const part = `${file}.part`;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const state = await fingerprint(client);
    // Digests of keys and the secret of sessions are in it.
    const out = createWriteStream(part, { mode: 0o600, flush: true });
    await pipeline(Readable.from(contents(client, state, begun)), createGzip(), out);
    await client.query('COMMIT');
    await rename(part, file);
    return state;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function* contents(
  client: pg.Client,
  state: Fingerprint,
  begun: (table: string) => void,
): AsyncGenerator<string | Buffer> {
  const head: Head = {
    format: MAGIC,
    version: 1,
    made: new Date().toISOString(),
    by: VERSION,
    migrations: await migrationsOf(client),
  };
  yield line(head);
  for (const each of await tablesOf(client)) {
    begun(each.table);
    yield line(each);
    yield* client.query(copyTo(`COPY ${target(each)} TO STDOUT`)) as AsyncIterable<Buffer>;
    yield TABLE_END;
  }
  yield line(state);
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;

/** A table with its columns, for COPY. */
export function target({ table, columns }: TableContents): string {
  return `${pg.escapeIdentifier(table)} (${columns.map((each) => pg.escapeIdentifier(each)).join(', ')})`;
}
