/** Backups by the command, restored into empty databases. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { fingerprint } from '../../src/backup/fingerprint.js';
import { restore } from '../../src/backup/restore.js';
import { migrate } from '../../src/db/migrations.js';
import { createDatabase, databaseUrl, dropDatabase } from '../../src/testing/templates.js';
import { startService, type Service } from '../support/service.js';

const server = process.env['MALMOI_TEST_SERVER']!;
const made: string[] = [];
let service: Service;
let folder: string;

beforeAll(async () => {
  service = await startService();
  folder = await mkdtemp(join(tmpdir(), 'malmoi-backup-'));
  const pair = { memory: 'desk', en: 'Back\\slash, tab\t and "quotes".', ko: '첫 줄\n\\.\n셋째 줄 😀' };
  await service.post('/memories', { slug: 'desk' });
  const { body } = await service.post('/segments', pair);
  await service.call('PATCH', `/segments/${body.id}`, { version: 1, note: 'changed' });
  await service.call(
    'DELETE',
    `/segments/${(await service.post('/segments', { ...pair, en: 'x' })).body.id}`,
  );
  await service.post('/concepts', {
    glossary: 'shipped',
    kind: 'term',
    terms: [
      { lang: 'en', text: 'backup' },
      { lang: 'ko', text: '백업' },
    ],
  });
});
afterAll(async () => {
  await service.stop();
  for (const name of made) await dropDatabase(server, name);
  await rm(folder, { recursive: true, force: true });
});

async function emptyDatabase(): Promise<string> {
  const name = `backup_${randomBytes(5).toString('hex')}`;
  await createDatabase(server, name, 'template0');
  made.push(name);
  return databaseUrl(server, name);
}

function malmoi(url: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, DATABASE_URL: url, DATA_DIR: join(folder, 'data'), LANG: 'C' };
  return new Promise((resolve) => {
    execFile(process.execPath, ['dist/cli/main.js', ...args], { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

async function query<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function stateOf(url: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    return await fingerprint(client);
  } finally {
    await client.end();
  }
}

const file = (name: string): string => join(folder, name);

describe('a backup', () => {
  it('comes back as it was: the same rows, histories, keys, ids still to be given out', async () => {
    const written = await malmoi(service.databaseUrl, 'backup', file('all'));
    expect(written).toMatchObject({ code: 0 });
    expect(written.out).toContain('malmoi restore');
    expect((await stat(file('all'))).mode & 0o777).toBe(0o600);
    const url = await emptyDatabase();
    expect(await malmoi(url, 'restore', file('all'))).toMatchObject({ code: 0, err: '' });
    expect(await stateOf(url)).toEqual(await stateOf(service.databaseUrl));

    const again = await startService({ databaseUrl: url });
    try {
      const text = '첫 줄\n\\.\n셋째 줄 😀';
      const { body } = await again.post('/lookup', { text, from: 'ko', to: 'en' });
      expect(body.matches[0]).toMatchObject({ score: 100, target: 'Back\\slash, tab\t and "quotes".' });
      const { body: history } = await again.get(`/segments/${body.matches[0].segmentId}/history`);
      expect(history.items).toHaveLength(2);
    } finally {
      await again.stop();
    }
  });

  it('of an earlier version is brought to this one', async () => {
    const [early, late] = [await emptyDatabase(), await emptyDatabase()];
    await migrate(early, ['20261124000000_init']);
    await query(
      early,
      `INSERT INTO api_key (name, hash, hint, role, created_by) VALUES ('Old', 'h', 'm', 'viewer', 'x')`,
    );
    expect((await malmoi(early, 'backup', file('early'))).code).toBe(0);
    expect((await malmoi(late, 'restore', file('early'))).code).toBe(0);
    expect(await query(late, 'SELECT name, requests_per_minute FROM api_key')).toEqual([
      { name: 'Old', requests_per_minute: null },
    ]);
    expect(await migrate(late)).toEqual([]);
  });

  it('marks what was under way as cancelled', async () => {
    const url = await emptyDatabase();
    await query(
      service.databaseUrl,
      `INSERT INTO job (id, kind, state, params, created_by) VALUES (gen_random_uuid(), 'report', 'running', '{}', 'x')`,
    );
    await malmoi(service.databaseUrl, 'backup', file('job'));
    await query(service.databaseUrl, `DELETE FROM job`);
    await malmoi(url, 'restore', file('job'));
    expect(await query(url, 'SELECT state FROM job')).toEqual([{ state: 'cancelled' }]);
  });
});

describe('a restore is refused, with the reason and nothing stored', () => {
  let whole: Buffer;
  beforeAll(async () => {
    await malmoi(service.databaseUrl, 'backup', file('whole'));
    whole = await readFile(file('whole'));
  });

  it('into a database that holds something', async () => {
    const before = await stateOf(service.databaseUrl);
    const { code, err } = await malmoi(service.databaseUrl, 'restore', file('whole'));
    expect([code, err]).toEqual([1, expect.stringContaining('not empty')]);
    expect(await stateOf(service.databaseUrl)).toEqual(before);
  });

  it.each<[string, () => Buffer, RegExp]>([
    ['that is something else', () => Buffer.from('hello'), /does not begin|damaged/],
    ['that is another gzip', () => gzipSync('{"hello":1}\n'), /does not begin/],
    ['cut off', () => whole.subarray(0, whole.length / 2), /damaged or cut off/],
    [
      'with a byte changed',
      () => edited((text) => text.replace('Back\\\\slash', 'Back\\\\slosh')),
      /differs.*segment/,
    ],
    ['without its end', () => edited((text) => text.replace(/\n[^\n]*\n$/, '\n')), /damaged or cut off/],
    [
      'of a later version',
      () => edited((text) => text.replace('["2026', '["20990101_later","2026')),
      /later version/,
    ],
  ])('of a file %s', async (_name, bytes, reason) => {
    const url = await emptyDatabase();
    await writeFile(file('bad'), bytes());
    await expect(restore(url, file('bad'), () => undefined)).rejects.toThrow(reason);
    const [held] = await query<{ name: string | null }>(url, `SELECT to_regclass('memory')::text AS name`);
    if (held!.name !== null)
      expect(await query(url, 'SELECT FROM memory UNION ALL SELECT FROM api_key')).toEqual([]);
  });

  const edited = (change: (text: string) => string): Buffer =>
    gzipSync(change(gunzipSync(whole).toString('utf8')));

  it('of a file that is not there', async () => {
    expect(await malmoi(service.databaseUrl, 'restore', file('none'))).toMatchObject({ code: 1 });
  });
});

it('rows of another server’s future are adopted at the start', async () => {
  const url = await emptyDatabase();
  await malmoi(url, 'restore', file('whole'));
  await query(url, `ALTER TABLE segment DISABLE TRIGGER USER`);
  await query(url, `UPDATE segment SET changed_tx = 4000000000000`);
  await query(url, `ALTER TABLE segment ENABLE TRIGGER USER`);
  const again = await startService({ databaseUrl: url });
  await again.stop();
  expect(
    await query(url, 'SELECT count(*)::int AS n FROM segment WHERE changed_tx >= 4000000000000'),
  ).toEqual([{ n: 0 }]);
});
