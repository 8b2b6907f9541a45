/** Databases of the bench: migrated and seeded as an installation's, with a memory for the corpus. */
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { openDb } from '../../../db/client.js';
import { migrate } from '../../../db/migrations.js';
import { seed } from '../../../seed/seed.js';
import { createDatabase, databaseUrl, dropDatabase } from '../../../testing/templates.js';
import type { Pair } from '../generator.js';

/** Slug of the memory that holds the corpus. */
export const MEMORY = 'bench';
/** The admin key of every service of the bench. */
export const KEY = 'bench-key-of-the-administrator';
const BY = 'bench';

export interface BenchDatabase {
  url: string;
  drop(): Promise<void>;
}

export async function makeDatabase(serverUrl: string): Promise<BenchDatabase> {
  const name = `malmoi_bench_${randomBytes(4).toString('hex')}`;
  await createDatabase(serverUrl, name, 'template0');
  const url = databaseUrl(serverUrl, name);
  await migrate(url);
  const db = openDb(url);
  await seed(db, KEY);
  await db.prisma.memory.create({ data: { slug: MEMORY, name: 'Bench', createdBy: BY, updatedBy: BY } });
  await db.close();
  return { url, drop: () => dropDatabase(serverUrl, name) };
}

/** Puts segments into the table of a database by COPY alone; returns the milliseconds that it took. */
export async function copySegments(url: string, segments: readonly Pair[]): Promise<number> {
  return onDatabase(url, async (client) => {
    const { rows } = await client.query<{ id: number }>('SELECT id FROM memory WHERE slug = $1', [MEMORY]);
    const stream = client.query(
      copyFrom('COPY segment (memory_id, en, ko, status, origin, created_by, updated_by) FROM STDIN'),
    );
    const begin = performance.now();
    await pipeline(Readable.from(chunks(segments, rows[0]!.id)), stream);
    const ms = performance.now() - begin;
    await client.query('ANALYZE segment');
    return ms;
  });
}

/** Works on a connection of its own, without a limit of time. */
export async function onDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const CHUNK = 1_000;

function* chunks(segments: readonly Pair[], memory: number): Iterable<string> {
  for (let start = 0; start < segments.length; start += CHUNK) {
    yield segments
      .slice(start, start + CHUNK)
      .map(({ en, ko }) => `${memory}\t${cell(en)}\t${cell(ko)}\tconfirmed\timport\t${BY}\t${BY}\n`)
      .join('');
  }
}

/** A cell of COPY's text format: what ends one is written with a backslash. */
const cell = (text: string): string =>
  text.replace(/[\\\t\n\r]/g, (char) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[char]!);
