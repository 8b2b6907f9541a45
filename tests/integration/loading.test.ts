/** The index of a memory that is large enough to be loaded by threads, and of one that is too large for it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeDatabase, startService, type Service } from '../support/service.js';

const SEGMENTS = 6_000;

let database: Awaited<ReturnType<typeof makeDatabase>>;
let whole: Service;
let limited: Service;
beforeAll(async () => {
  database = await makeDatabase();
  const databaseUrl = database.url;
  limited = await startService({ databaseUrl, config: { matchIndexBytes: 1 } });
  await limited.post('/memories', { slug: 'desk' });
  await limited.node.services.db.pool.query(
    `INSERT INTO segment (memory_id, en, ko, status, created_by, updated_by)
     SELECT m.id, 'Report ' || md5(n::text) || ' of the day.', n || '번째 보도 ' || md5(n::text) || '입니다.',
            CASE WHEN n % 10 = 0 THEN 'rejected' ELSE 'confirmed' END::segment_status, 'x', 'x'
     FROM memory m, generate_series(1, $1) n WHERE m.slug = 'desk'`,
    [SEGMENTS],
  );
  whole = await startService({ databaseUrl });
});
afterAll(async () => {
  await whole.stop();
  await limited.stop();
  await database.drop();
});

const lookUp = (service: Service, text: string, from: 'en' | 'ko') =>
  service.post('/lookup', { text, from, to: from === 'en' ? 'ko' : 'en', memory: ['desk'], min: 50 });

async function text(n: number, lang: 'en' | 'ko'): Promise<string> {
  const { rows } = await whole.node.services.db.pool.query<Record<string, string>>(
    `SELECT ${lang} FROM segment WHERE ko LIKE $1`,
    [`${n}번째 보도 %`],
  );
  return rows[0]![lang]!;
}

describe('an index loaded by threads', () => {
  it('holds all segments that count, and says that it is ready', async () => {
    const { index, segments } = whole.node.services.matcher.state();
    expect(index).toBe('ok');
    expect(segments).toBeGreaterThanOrEqual(SEGMENTS * 0.9);
    expect((await whole.get('/readyz')).body).toMatchObject({ status: 'ready', checks: { index: 'ok' } });
  });

  it.each([
    [17, 'en'],
    [4321, 'ko'],
    [5999, 'en'],
  ] as const)('finds segment %i by its %s', async (n, lang) => {
    const wanted = await text(n, lang);
    const { body } = await lookUp(whole, wanted, lang);
    expect(body.matches[0]).toMatchObject({ score: 100, source: wanted });
  });

  it('finds no rejected segment', async () => {
    const rejected = await text(500, 'ko');
    const { body } = await lookUp(whole, rejected, 'ko');
    expect(body.matches.filter(({ source }: { source: string }) => source === rejected)).toEqual([]);
  });

  it('finds places in both languages, and what is written later', async () => {
    const { body } = await whole.get(`/concordance?lang=ko&memory=desk&q=${encodeURIComponent('3333번째')}`);
    expect(body.items).toHaveLength(1);
    await whole.post('/segments', { memory: 'desk', en: 'Only now.', ko: '이제서야.' });
    expect((await lookUp(whole, 'Only now.', 'en')).body.matches[0].score).toBe(100);
  });
});

describe('an index that needs more memory than it may take', () => {
  it('leaves the answers to PostgreSQL, and says so', async () => {
    const wanted = await text(17, 'en');
    expect((await lookUp(limited, wanted, 'en')).body.matches[0]).toMatchObject({ score: 100 });
    const ready = await limited.get('/readyz');
    expect(ready.status).toBe(200);
    expect(ready.body.checks.index).toBe('limited');
    expect((await limited.get('/metrics')).text).toMatch(/^malmoi_index_limited 1$/m);
  });

  it('is given up while it is loaded by threads', async () => {
    const service = await startService({
      databaseUrl: database.url,
      config: { matchIndexBytes: 1_000_000 },
    });
    expect(service.node.services.matcher.state()).toMatchObject({ index: 'limited', segments: 0 });
    await service.stop();
  });
});
