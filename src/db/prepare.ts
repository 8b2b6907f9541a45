/** Which database a node uses: the one that DATABASE_URL names, or one of its own on the embedded server. */
import pg from 'pg';
import type { Config } from '../config.js';
import { startEmbedded } from './embedded/index.js';
import { isDatabaseAway } from './away.js';

export interface PreparedDatabase {
  url: string;
  /** Stops the embedded server, if there is one. */
  stop(): Promise<void>;
  /** The embedded server ran already: a service uses it, or one was killed. */
  ranBefore: boolean;
}

/** One clear line for the person who starts the service. */
export class DatabaseError extends Error {}

const DATABASE = 'malmoi';

export async function prepareDatabase(config: Config): Promise<PreparedDatabase> {
  if (config.databaseUrl !== undefined) {
    await check(config.databaseUrl);
    return { url: config.databaseUrl, stop: () => Promise.resolve(), ranBefore: true };
  }
  const server = await startEmbedded(config.dataDir);
  try {
    const url = await ensureDatabase(server.url, DATABASE);
    return { url, stop: () => server.stop(), ranBefore: server.ranBefore };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Creates a database on a server unless it exists, and returns its connection string. */
export async function ensureDatabase(serverUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** @throws DatabaseError that says what is wrong and what to do, without the password. */
async function check(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ encoding: string; words: boolean }>(
      // In a database with plain C, Hangul has no character class: neither case nor trigrams nor words work.
      `SELECT pg_encoding_to_char(encoding) AS encoding, '가' ~ '\\w' AS words FROM pg_database WHERE datname = current_database()`,
    );
    const { encoding, words } = rows[0]!;
    if (encoding !== 'UTF8' || !words) throw new DatabaseError(LOCALE_ADVICE);
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    throw new DatabaseError(adviceFor(error, connectionString));
  } finally {
    await client.end().catch(() => undefined);
  }
}

const LOCALE_ADVICE =
  "The database of DATABASE_URL has no UTF-8 locale, so Korean would not be found in it. Create it with: CREATE DATABASE malmoi TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'";

function adviceFor(error: unknown, connectionString: string): string {
  const { host, pathname } = new URL(connectionString);
  const reason = (error as { code?: string }).code ?? 'no answer';
  const what = isDatabaseAway(error) ? 'cannot be reached' : 'refuses';
  return `PostgreSQL at ${host}${pathname} ${what} (${reason}). Check DATABASE_URL and that the server runs.`;
}
