/** PostgreSQL stopped and started under a running service: 503 while it is away, right answers again afterwards. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEmbedded, type EmbeddedServer } from '../../src/db/embedded/index.js';
import { createDatabase, databaseUrl } from '../../src/testing/templates.js';
import { startService, type Service } from '../support/service.js';

let folder: string;
let server: EmbeddedServer;
let service: Service;
let port: string;

const startServer = (wanted?: string) =>
  startEmbedded(folder, { fsync: 'off', ...(wanted === undefined ? {} : { port: wanted }) });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'malmoi-away-'));
  await chmod(folder, 0o755);
  server = await startServer();
  port = new URL(server.url).port;
  await createDatabase(server.url, 'away', 'template0');
  service = await startService({ databaseUrl: databaseUrl(server.url, 'away') });
  await service.post('/memories', { slug: 'desk' });
  await service.post('/segments', { memory: 'desk', en: 'Before the fall.', ko: '쓰러지기 전.' });
});
afterAll(async () => {
  await service.stop();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const lookUp = (text: string) => service.post('/lookup', { text, from: 'en', to: 'ko' });

async function until(what: () => Promise<boolean>): Promise<void> {
  while (!(await what())) await new Promise((resolve) => setTimeout(resolve, 100));
}

describe('while the database is away', () => {
  it('our API answers 503 with Retry-After, CAT tools get an empty list, and all heals by itself', async () => {
    await server.stop();
    for (const answer of [
      await lookUp('Before the fall.'),
      await service.get('/segments'),
      await service.post('/memories', { slug: 'new' }),
    ]) {
      expect(answer.status).toBe(503);
      expect(answer.body.code).toBe('unavailable');
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(answer.text).not.toMatch(/ECONN|pg_|prisma|SELECT/i);
    }
    expect(await service.get('/tmserver/en/ko/unit/Before%20the%20fall.')).toMatchObject({
      status: 200,
      text: '[]',
    });
    expect((await service.get('/healthz')).status).toBe(200);
    expect((await service.get('/readyz')).status).toBe(503);

    server = await startServer(port);
    await until(async () => (await service.get('/readyz')).status === 200);
    expect((await lookUp('Before the fall.')).body.matches[0].score).toBe(100);
    await service.post('/segments', { memory: 'desk', en: 'After the fall.', ko: '쓰러진 뒤.' });
    expect((await lookUp('After the fall.')).body.matches[0].score).toBe(100);
  });

  it('a second node catches up with what was written while it was cut off', async () => {
    const other = await startService({ databaseUrl: service.databaseUrl });
    try {
      const { pool } = other.node.services.db;
      await pool.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'malmoi feed'`,
      );
      await service.post('/segments', { memory: 'desk', en: 'While cut off.', ko: '끊긴 동안.' });
      await until(async () => {
        const { body } = await other.post('/lookup', { text: 'While cut off.', from: 'en', to: 'ko' });
        return body.matches?.[0]?.score === 100;
      });
    } finally {
      await other.stop();
    }
  });

  it('a transaction that commits late is not missed', async () => {
    const { pool } = service.node.services.db;
    const late = await pool.connect();
    await late.query('BEGIN');
    await late.query(
      `INSERT INTO segment (memory_id, en, ko, status, created_by, updated_by)
       SELECT id, 'Committed late.', '늦게 확정.', 'confirmed', 'x', 'x' FROM memory WHERE slug = 'desk'`,
    );
    // Others commit, and the index moves on, while the first is still open.
    for (let i = 0; i < 3; i += 1)
      await service.post('/segments', { memory: 'desk', en: `Early ${i}.`, ko: `먼저 ${i}.` });
    expect((await lookUp('Early 2.')).body.matches[0].score).toBe(100);
    expect((await lookUp('Committed late.')).body.matches).toEqual([]);
    await late.query('COMMIT');
    late.release();
    await until(async () => (await lookUp('Committed late.')).body.matches?.[0]?.score === 100);
  });
});
