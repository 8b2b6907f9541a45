/** Fills an empty database from a backup and makes sure that it then holds the same. */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrate } from '../db/migrations.js';
import { target } from './backup.js';
import { BackupError, readHead, readSection } from './file.js';
import { differences, fingerprint, type Fingerprint } from './fingerprint.js';
import { BlockReader } from './lines.js';

/**
 * @param begun told of each table when its turn comes
 * @throws BackupError when the database is not empty, or the file is damaged, cut off or of a later version; nothing of
 *   it is then stored
 */
export async function restore(
  url: string,
  file: string,
  begun: (table: string) => void,
): Promise<Fingerprint> {
  const source = createReadStream(file);
  const bytes = source.pipe(createGunzip());
  source.on('error', (error) => bytes.destroy(error));
  const reader = new BlockReader(bytes);
  try {
    const head = readHead((await reader.line()) ?? '');
    await mustBeEmpty(url);
    await migrate(url, head.migrations);
    const state = await inTransaction(url, (client) => fill(client, reader, begun));
    // What is newer than the backup is applied now, to its data too.
    await migrate(url);
    return state;
  } finally {
    source.destroy();
  }
}

async function mustBeEmpty(url: string): Promise<void> {
  const holds = await inTransaction(url, async (client) => {
    const { rows } = await client.query<{ name: string | null }>(
      `SELECT to_regclass('segment')::text AS name`,
    );
    if (rows[0]!.name === null) return false;
    const { rowCount } = await client.query(`SELECT FROM memory UNION ALL SELECT FROM glossary LIMIT 1`);
    return rowCount !== 0;
  });
  if (holds)
    throw new BackupError(
      'the database is not empty, and a restore replaces nothing. Name an empty one with DATABASE_URL, or a new folder with DATA_DIR',
    );
}

async function fill(
  client: pg.Client,
  reader: BlockReader,
  begun: (table: string) => void,
): Promise<Fingerprint> {
  for (;;) {
    const section = readSection((await reader.line()) ?? '');
    if ('tables' in section) return check(client, section);
    begun(section.table);
    // Reading on also when a row is refused would hide the reason.
    await pipeline(
      Readable.from(reader.block()),
      client.query(copyFrom(`COPY ${target(section)} FROM STDIN`)),
    );
  }
}

async function check(client: pg.Client, wanted: Fingerprint): Promise<Fingerprint> {
  for (const [name, value] of Object.entries(wanted.sequences)) {
    if (value !== '0')
      await client.query('SELECT setval($1::regclass, $2)', [pg.escapeIdentifier(name), value]);
  }
  const different = differences(wanted, await fingerprint(client));
  if (different.length > 0)
    throw new BackupError(`what was restored differs from the backup in: ${different.join(', ')}`);
  // Their files are not part of a backup, and the queue of the old server is gone.
  await client.query(
    `UPDATE job SET state = 'cancelled', finished_at = now() WHERE state IN ('queued', 'running')`,
  );
  return wanted;
}

async function inTransaction<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } finally {
    await client.end();
  }
}
