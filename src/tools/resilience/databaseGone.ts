/** PostgreSQL is stopped and started, and its connections are killed, under 16 clients. */
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { load } from './support/load.js';
import { allRight, mixedWork, prepareDesk, watched } from './support/work.js';
import { must, type Trial } from './trial.js';

const ROUNDS = 3;

async function killConnections(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  await client.end();
  return rowCount ?? 0;
}

export const databaseGone: Trial = {
  name: 'database',
  about:
    'PostgreSQL stopped and started, its connections killed, under 16 clients: 503, then right again by itself',
  async run(stand) {
    const url = await stand.database();
    const service = await stand.service(url);
    await prepareDesk(service);
    let working = true;
    const stored = new Set<string>();
    const { work, backAfter } = watched(mixedWork(service, stored));
    const loading = load({ clients: 16, goOn: () => working, work });
    let slowest = 0;
    let killed = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      await pause(1_000);
      await stand.stopPostgres();
      await pause(1_500);
      await stand.startPostgres();
      slowest = Math.max(slowest, await backAfter('right answers after the server came back'));
      await pause(1_000);
      killed += await killConnections(url);
      slowest = Math.max(slowest, await backAfter('right answers after connections were killed'));
    }
    working = false;
    const { kinds, requests } = await loading;
    must(service.runs(), 'the service goes on');
    allRight(kinds);
    const lost = await missing(url, stored);
    must(lost === 0, `acknowledged writes are there: ${lost} are not`);
    return {
      requests,
      unavailable: kinds['unavailable'] ?? 0,
      'connections killed': killed,
      'back after (s)': slowest.toFixed(1),
      'writes kept': stored.size,
    };
  },
};

async function missing(url: string, stored: ReadonlySet<string>): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ id: string }>('SELECT id::text FROM segment');
  await client.end();
  const there = new Set(rows.map(({ id }) => id));
  return [...stored].filter((id) => !there.has(id)).length;
}
