import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

interface Shown {
  segment: { id: string; version: number; en: string; ko: string; usageCount: number };
  after: string;
  places: [number, number][];
}

const fix = { name: '오세훈', from: ['Oh Sae-hoon', 'Oh Sehoon'], to: 'Oh Se-hoon' };

async function memoryOf(slug: string, pairs: [string, string][]): Promise<void> {
  await service.post('/memories', { slug });
  for (const [en, ko] of pairs) await service.post('/segments', { memory: slug, en, ko });
}

async function preview(memory: string, options: object = {}) {
  const { status, body } = await service.post('/reports/names/preview', {
    ...fix,
    memory: [memory],
    ...options,
  });
  expect(status).toBe(200);
  return body as { items: Shown[]; nextCursor: string | null };
}

const reviewed = (items: Shown[]) => items.map(({ segment: { id, version } }) => ({ id, version }));
const apply = (segments: object[], headers?: Record<string, string>) =>
  service.post('/reports/names/fix', { ...fix, segments }, headers);
const texts = async (memory: string): Promise<string[]> =>
  (await service.get(`/segments?memory=${memory}`)).body.items.map(({ en }: { en: string }) => en);

describe('a fix of a name', () => {
  const before: [string, string][] = [
    ['Oh Sae-hoon came.', '오세훈 시장이 왔다.'],
    ['Oh Se-hoon left.', '오세훈 시장이 떠났다.'],
    ['Oh Sehoon’s plan', '오세훈의 계획'],
    ['Oh Sae-hoon, a student, spoke.', '학생 오새훈이 말했다.'],
  ];

  it('is previewed, page by page', async () => {
    await memoryOf('city', before);
    const { items, nextCursor } = await preview('city', { limit: 1 });
    expect(items).toMatchObject([
      { segment: { en: 'Oh Sae-hoon came.' }, after: 'Oh Se-hoon came.', places: [[0, 10]] },
    ]);
    const next = await preview('city', { limit: 1, cursor: nextCursor });
    expect(next.items.map(({ after }) => after)).toEqual(['Oh Se-hoon’s plan']);
    expect(next.nextCursor).toBeNull();
    expect(await texts('city')).toEqual(before.map(([en]) => en));
  });

  it('is written as one, listed and undone as one, and that undone again', async () => {
    const { items } = await preview('city');
    const { status, body } = await apply(reviewed(items));
    expect([status, body]).toMatchObject([200, { changed: 2, merged: 0 }]);
    const fixed = [
      'Oh Se-hoon came.',
      'Oh Se-hoon left.',
      'Oh Se-hoon’s plan',
      'Oh Sae-hoon, a student, spoke.',
    ];
    expect(await texts('city')).toEqual(fixed);
    const { body: history } = await service.get(`/segments/${items[0]!.segment.id}/history`);
    expect(history.items[0]).toMatchObject({
      action: 'update',
      by: 'local',
      before: { en: 'Oh Sae-hoon came.' },
    });

    const { body: listed } = await service.get('/batches');
    expect(listed.items).toMatchObject([
      {
        id: body.batch,
        action: 'fix',
        undone: false,
        detail: { to: 'Oh Se-hoon', memories: ['city'], changed: 2 },
      },
    ]);
    const undone = await service.post(`/batches/${body.batch}/undo`);
    expect([undone.status, undone.body]).toMatchObject([200, { changed: 2 }]);
    expect(await texts('city')).toEqual(before.map(([en]) => en));
    expect((await service.get('/batches')).body.items[1]).toMatchObject({ id: body.batch, undone: true });
    expect((await service.post(`/batches/${body.batch}/undo`)).status).toBe(409);
    await service.post(`/batches/${undone.body.batch}/undo`);
    expect(await texts('city')).toEqual(fixed);
  });

  it('writes nothing when one segment has changed since it was looked at', async () => {
    await memoryOf('stale', before);
    const { items } = await preview('stale');
    const { id, version } = items[1]!.segment;
    await service.call('PATCH', `/segments/${id}`, { version, note: 'seen' });
    const { status, body } = await apply(reviewed(items));
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'stale_segments', stale: [{ id, version: version + 1 }] });
    expect(await texts('stale')).toEqual(before.map(([en]) => en));
    const gone = await apply([{ id: '2000000000', version: 1 }]);
    expect(gone.body.stale).toEqual([{ id: '2000000000', version: null }]);
  });

  it('is not undone over a later change', async () => {
    const { items } = await preview('stale');
    const { body } = await apply(reviewed(items));
    const { id } = items[0]!.segment;
    const { body: now } = await service.get(`/segments/${id}`);
    await service.call('PATCH', `/segments/${id}`, { version: now.version, en: 'He came.' });
    const undo = await service.post(`/batches/${body.batch}/undo`);
    expect([undo.status, undo.body.stale]).toEqual([409, [{ id, version: Number(now.version) + 1 }]]);
  });

  it('makes one of segments that become the same, and two of them again when undone', async () => {
    const ko = '오세훈 시장이 왔다.';
    await memoryOf('twins', [
      ['Oh Se-hoon came.', ko],
      ['Oh Sae-hoon came.', ko],
      ['Oh Sehoon came.', ko],
    ]);
    const { body } = await apply(reviewed((await preview('twins')).items));
    expect(body).toMatchObject({ changed: 2, merged: 2 });
    const list = async () => (await service.get('/segments?memory=twins')).body.items as Shown['segment'][];
    expect(await list()).toMatchObject([{ en: 'Oh Se-hoon came.', usageCount: 3 }]);
    await service.post(`/batches/${body.batch}/undo`);
    expect((await list()).map(({ en, usageCount }) => [en, usageCount])).toEqual([
      ['Oh Se-hoon came.', 1],
      ['Oh Sae-hoon came.', 1],
      ['Oh Sehoon came.', 1],
    ]);
  });

  it('over many segments is a job', async () => {
    await service.post('/memories', { slug: 'many' });
    await service.node.services.db.pool.query(
      `INSERT INTO segment (memory_id, en, ko, created_by, updated_by)
       SELECT id, 'Oh Sehoon said ' || n || ' times.', '오세훈 시장은 ' || n || '번 말했다.', 'test', 'test'
       FROM memory, generate_series(1, 1500) n WHERE slug = 'many'`,
    );
    const items: Shown[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await preview('many', { limit: 200, ...(cursor ? { cursor } : {}) });
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    const { status, body, headers } = await apply(reviewed(items));
    expect(status).toBe(202);
    const job = await finished(headers.get('location')!.replace('/api/v1', ''));
    expect(job).toMatchObject({ state: 'done', updated: 1500, result: { batch: body.job.id, merged: 0 } });
    expect((await preview('many')).items).toEqual([]);
    expect((await service.post(`/batches/${body.job.id}/undo`)).body.changed).toBe(1500);
  });

  it('is refused where it would be found again in what it wrote', async () => {
    const { status, body } = await service.post('/reports/names/preview', { ...fix, to: 'Oh Sehoon Jr.' });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ path: 'to' }]);
  });

  it('reaches only memories that the key covers', async () => {
    const other = await service.key('editor', { memories: ['city'] });
    const { items } = await preview('many');
    expect((await apply(reviewed(items).slice(0, 1), other)).status).toBe(409);
    const { body } = await service.get('/batches', other);
    for (const { detail } of body.items) expect(detail.memories).toEqual(['city']);
  });
});

async function finished(path: string) {
  for (;;) {
    const { body } = await service.get(path);
    if (!['queued', 'running'].includes(body.state as string)) return body;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
