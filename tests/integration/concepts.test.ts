import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.post('/glossaries', { slug: 'house', name: 'House' });
});
afterAll(() => service.stop());

const term = (lang: string, text: string, status?: string) => ({ lang, text, ...(status ? { status } : {}) });

describe('a concept', () => {
  it('is stored, read, found in text, changed, reverted and deleted', async () => {
    const made = await service.post('/concepts', {
      glossary: 'house',
      kind: 'organization',
      source: 'House style',
      terms: [term('en', 'Hanbit Electronics'), term('ko', '한빛전자'), term('ko', '한빛', 'deprecated')],
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      glossary: 'house',
      kind: 'organization',
      version: 1,
      status: 'unverified',
      attributes: {},
    });
    expect(
      made.body.terms.map(({ text, status }: { text: string; status: string }) => [text, status]),
    ).toEqual([
      ['Hanbit Electronics', 'preferred'],
      ['한빛전자', 'preferred'],
      ['한빛', 'deprecated'],
    ]);
    const { id } = made.body;

    const { body: found } = await service.post('/lookup', {
      text: '한빛전자는 어제 발표했다.',
      from: 'ko',
      to: 'en',
    });
    expect(found.terms).toMatchObject([
      { conceptId: id, start: 0, end: 4, text: '한빛전자', status: 'preferred' },
    ]);
    expect(found.terms[0].translations).toMatchObject([{ text: 'Hanbit Electronics', status: 'preferred' }]);

    const changed = await service.call('PATCH', `/concepts/${id}`, { version: 1, note: 'Listed in 2020.' });
    expect(changed.body).toMatchObject({ version: 2, note: 'Listed in 2020.' });
    expect(changed.body.terms).toHaveLength(3);
    expect((await service.call('PATCH', `/concepts/${id}`, { version: 1, note: 'x' })).body).toMatchObject({
      status: 409,
      current: { version: 2 },
    });

    const terms = [term('en', 'Hanbit Corp.'), term('ko', '한빛전자')];
    expect((await service.call('PATCH', `/concepts/${id}`, { version: 2, terms })).body.terms).toHaveLength(
      2,
    );
    const { body: after } = await service.post('/lookup', {
      text: '한빛전자는 어제 발표했다.',
      from: 'ko',
      to: 'en',
    });
    expect(after.terms[0].translations[0].text).toBe('Hanbit Corp.');

    expect((await service.post(`/concepts/${id}/revert`, { to: 1, version: 3 })).body).toMatchObject({
      version: 4,
      note: null,
    });
    expect((await service.call('DELETE', `/concepts/${id}?version=4`)).status).toBe(204);
    expect((await service.get(`/concepts/${id}`)).status).toBe(404);
    const { body: history } = await service.get(`/concepts/${id}/history`);
    expect(history.items.map((item: { action: string }) => item.action)).toEqual([
      'delete',
      'revert',
      'update',
      'update',
      'create',
    ]);
    expect((await service.post(`/concepts/${id}/revert`, { to: 3 })).body).toMatchObject({ id, version: 6 });
  });

  it('has one preferred term a language', async () => {
    const { status, body } = await service.post('/concepts', {
      glossary: 'house',
      terms: [term('en', 'a', 'preferred'), term('en', 'b', 'preferred')],
    });
    expect(status).toBe(400);
    expect(body.errors[0].path).toBe('terms.1.status');
  });

  it('is listed by text, language, kind and status, page by page', async () => {
    await service.post('/concepts', {
      glossary: 'house',
      kind: 'place',
      terms: [term('en', 'Wonju'), term('ko', '원주')],
    });
    await service.post('/concepts', {
      glossary: 'house',
      kind: 'term',
      terms: [term('en', 'wonju beef'), term('ko', '원주 소고기')],
    });
    const count = async (query: string) =>
      (await service.get(`/concepts?glossary=house&${query}`)).body.items.length;
    expect(await count('q=WONJU')).toBe(2);
    expect(await count('q=wonju&lang=ko')).toBe(0);
    expect(await count(`q=${encodeURIComponent('원주')}&kind=place`)).toBe(1);
    expect(await count('q=wonju&status=verified')).toBe(0);
    const first = (await service.get('/concepts?glossary=house&q=wonju&limit=1')).body;
    const second = (await service.get(`/concepts?glossary=house&q=wonju&limit=1&cursor=${first.nextCursor}`))
      .body;
    expect(first.items[0].id).not.toBe(second.items[0].id);
    expect(second.nextCursor).toBeNull();
  });

  it.each([
    ['no terms', { terms: [] }, 'terms'],
    ['a wrong language', { terms: [{ lang: 'fr', text: 'a' }] }, 'terms.0.lang'],
    ['a wrong kind', { kind: 'thing', terms: [{ lang: 'en', text: 'a' }] }, 'kind'],
  ])('with %s is refused by field', async (_name, fields, path) => {
    const { status, body } = await service.post('/concepts', { glossary: 'house', ...fields });
    expect(status).toBe(400);
    expect(body.errors.map((error: { path: string }) => error.path)).toContain(path);
  });
});
