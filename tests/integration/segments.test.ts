import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.post('/memories', { slug: 'desk', name: 'Desk' });
});
afterAll(() => service.stop());

const store = (fields: object) => service.post('/segments', { memory: 'desk', ...fields });

describe('a segment', () => {
  it('is stored, read, found, changed, reverted and deleted', async () => {
    const made = await store({ en: 'The budget passed on Friday.', ko: '예산안이 금요일에 통과됐다.' });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      memory: 'desk',
      status: 'confirmed',
      origin: 'api',
      version: 1,
      documentId: null,
      note: null,
    });
    const { id } = made.body;
    expect((await service.get(`/segments/${id}`)).body).toEqual(made.body);

    const found = await service.post('/lookup', {
      text: '예산안이 금요일에 통과됐다.',
      from: 'ko',
      to: 'en',
    });
    expect(found.body.matches[0]).toMatchObject({
      segmentId: id,
      score: 100,
      kind: 'exact',
      target: 'The budget passed on Friday.',
    });

    const changed = await service.call('PATCH', `/segments/${id}`, {
      version: 1,
      en: 'The budget was passed on Friday.',
    });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ version: 2, en: 'The budget was passed on Friday.' });

    const stale = await service.call('PATCH', `/segments/${id}`, { version: 1, en: 'Another.' });
    expect(stale.status).toBe(409);
    expect(stale.body).toMatchObject({
      code: 'version_conflict',
      current: { version: 2, en: 'The budget was passed on Friday.' },
    });

    const reverted = await service.post(`/segments/${id}/revert`, { to: 1, version: 2 });
    expect(reverted.body).toMatchObject({ version: 3, en: 'The budget passed on Friday.' });

    expect((await service.call('DELETE', `/segments/${id}`)).status).toBe(204);
    expect((await service.get(`/segments/${id}`)).status).toBe(404);
    const gone = await service.post('/lookup', { text: '예산안이 금요일에 통과됐다.', from: 'ko', to: 'en' });
    expect(gone.body.matches).toEqual([]);

    const history = await service.get(`/segments/${id}/history`);
    expect(
      history.body.items.map((item: { version: number; action: string }) => [item.version, item.action]),
    ).toEqual([
      [4, 'delete'],
      [3, 'revert'],
      [2, 'update'],
      [1, 'create'],
    ]);

    const back = await service.post(`/segments/${id}/revert`, { to: 2 });
    expect(back.body).toMatchObject({ id, version: 5, en: 'The budget was passed on Friday.' });
    const again = await service.post('/lookup', {
      text: '예산안이 금요일에 통과됐다.',
      from: 'ko',
      to: 'en',
    });
    expect(again.body.matches).toHaveLength(1);
  });

  it('is one however often it is stored in the same context', async () => {
    const pair = { en: 'Same pair.', ko: '같은 쌍.' };
    const first = await store(pair);
    const second = await store(pair);
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toMatchObject({ id: first.body.id, usageCount: 2 });
    const elsewhere = await store({ ...pair, previous: 'Something before.' });
    expect(elsewhere.status).toBe(201);
    const { body } = await service.post('/lookup', { text: 'Same pair.', from: 'en', to: 'ko' });
    expect(body.matches).toHaveLength(1);
    expect(body.matches[0].usageCount).toBe(3);
  });

  it('comes with every distinct translation of its source', async () => {
    await store({ en: 'Parliament convened.', ko: '국회가 열렸다.' });
    await store({ en: 'Parliament convened.', ko: '국회가 소집됐다.' });
    const { body } = await service.post('/lookup', { text: 'Parliament convened.', from: 'en', to: 'ko' });
    expect(body.matches.map((match: { target: string }) => match.target).sort()).toEqual([
      '국회가 소집됐다.',
      '국회가 열렸다.',
    ]);
  });

  it('scores 101 and 102 when its neighbours are the same', async () => {
    await store({ en: 'He agreed.', ko: '그는 동의했다.', previous: 'She asked.', next: 'They left.' });
    const score = async (context: object) =>
      (await service.post('/lookup', { text: 'He agreed.', from: 'en', to: 'ko', ...context })).body
        .matches[0];
    expect(await score({})).toMatchObject({ score: 100, kind: 'exact' });
    expect(await score({ previous: 'She asked.' })).toMatchObject({ score: 101, kind: 'context' });
    expect(await score({ previous: 'She asked.', next: 'They left.' })).toMatchObject({
      score: 102,
      kind: 'context',
    });
  });

  it('that was rejected is never suggested', async () => {
    const { body } = await store({ en: 'A wrong one.', ko: '틀린 것.' });
    await service.call('PATCH', `/segments/${body.id}`, { version: 1, status: 'rejected' });
    const { body: found } = await service.post('/lookup', { text: 'A wrong one.', from: 'en', to: 'ko' });
    expect(found.matches).toEqual([]);
  });

  it('that is a draft loses a point and says so', async () => {
    await store({ en: 'A draft of ours.', ko: '우리 초안.', status: 'draft' });
    const { body } = await service.post('/lookup', { text: 'A draft of ours.', from: 'en', to: 'ko' });
    expect(body.matches[0]).toMatchObject({ score: 99, penalties: [{ reason: 'unconfirmed', points: 1 }] });
  });
});

describe('a list of segments', () => {
  it('goes on with its cursor and ends', async () => {
    await service.post('/memories', { slug: 'many', name: 'Many' });
    for (let i = 0; i < 7; i += 1)
      await service.post('/segments', { memory: 'many', en: `Line ${i}.`, ko: `${i}번 줄.` });
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await service.get(`/segments?memory=many&limit=3${cursor}`);
      seen.push(...body.items.map((item: { en: string }) => item.en));
      cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
    } while (cursor !== '');
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6].map((i) => `Line ${i}.`));
  });

  it('takes the text searched for as it stands', async () => {
    await store({ en: 'Up 100% in a_b.', ko: '100% 올랐다.' });
    const count = async (q: string) =>
      (await service.get(`/segments?memory=desk&q=${encodeURIComponent(q)}`)).body.items.length;
    expect(await count('100%')).toBe(1);
    expect(await count('%')).toBe(1);
    expect(await count('a_b')).toBe(1);
    expect(await count('a%b')).toBe(0);
  });

  it('refuses a cursor that it did not give', async () => {
    const { status, body } = await service.get('/segments?cursor=xyz');
    expect([status, body.code]).toEqual([400, 'invalid_cursor']);
  });
});

describe('Idempotency-Key', () => {
  it('returns the first answer, and refuses another request', async () => {
    const headers = { 'idempotency-key': 'k-1' };
    const pair = { memory: 'desk', en: 'Once only.', ko: '한 번만.' };
    const first = await service.post('/segments', pair, headers);
    const second = await service.post('/segments', pair, headers);
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(second.body.usageCount).toBe(1);
    const other = await service.post('/segments', { ...pair, en: 'Another.' }, headers);
    expect([other.status, other.body.code]).toEqual([409, 'idempotency_conflict']);
  });
});

describe('bad input', () => {
  const cases: [string, object | string, string][] = [
    ['an empty text', { en: '', ko: '가' }, 'en'],
    ['white space only', { en: '  ', ko: '가' }, 'en'],
    ['100,000 characters', { en: 'a'.repeat(100_000), ko: '가' }, 'en'],
    ['a lone surrogate', { en: 'a\ud800b', ko: '가' }, 'en'],
    ['a control character', { en: 'a\u0000b', ko: '가' }, 'en'],
    ['a number for a text', { en: 1, ko: '가' }, 'en'],
    ['an unknown field', { en: 'a', ko: '가', extra: 1 }, 'extra'],
    ['an unknown status', { en: 'a', ko: '가', status: 'done' }, 'status'],
    ['a missing side', { en: 'a' }, 'ko'],
  ];
  it.each(cases)('%s is a 400 that names the field, and stores nothing', async (_name, fields, path) => {
    const count = async () => (await service.get('/segments?limit=200')).body.items.length;
    const before = await count();
    for (const lang of ['en', 'ko']) {
      const { status, body } = await service.post(
        '/segments',
        { memory: 'desk', ...(fields as object) },
        { 'accept-language': lang },
      );
      expect(status).toBe(400);
      expect(body).toMatchObject({ code: 'invalid_request', status: 400 });
      expect(body.errors.map((error: { path: string }) => error.path)).toContain(path);
      expect(/[가-힣]/.test(body.title)).toBe(lang === 'ko');
      expect(/[가-힣]/.test(body.errors[0].message)).toBe(lang === 'ko');
    }
    expect(await count()).toBe(before);
  });

  it('text that is not NFC is stored as NFC', async () => {
    const { body } = await store({ en: 'Cafe\u0301 opens.', ko: '카페가 문을 열다'.normalize('NFD') });
    expect(body).toMatchObject({ en: 'Café opens.', ko: '카페가 문을 열다' });
  });

  it('broken JSON, another type and too large a body have their own answers', async () => {
    const json = { 'content-type': 'application/json' };
    expect((await service.post('/segments', '{"en": ', json)).body).toMatchObject({
      status: 400,
      code: 'invalid_json',
    });
    expect((await service.post('/segments', 'en=a', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await service.post('/segments', `"${'a'.repeat(9_000_000)}"`, json)).status).toBe(413);
  });

  it('unknown things are 404, wrong methods 405', async () => {
    expect((await service.get('/segments/2000000000')).body).toMatchObject({
      status: 404,
      code: 'not_found',
    });
    expect((await service.get('/segments/abc')).status).toBe(400);
    expect((await service.get('/segments/99999999999')).status).toBe(400);
    expect((await service.post('/segments', { memory: 'nowhere', en: 'a', ko: '가' })).status).toBe(404);
    expect((await service.get('/nothing')).status).toBe(404);
    const wrong = await service.call('PUT', '/segments', {});
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });
});
