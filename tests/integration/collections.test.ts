import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type Answer, type Service } from '../support/service.js';

interface Page {
  items: { slug: string }[];
  nextCursor: string | null;
}

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const actions = async (path: string): Promise<string[]> =>
  (await service.get(`${path}/history`)).body.items.map(({ action }: { action: string }) => action);

describe.each(['memories', 'glossaries'])('%s', (collection) => {
  const path = `/${collection}/desk`;
  const change = (fields: object) => service.call('PATCH', path, fields);

  it('are made, changed and reverted, with versions', async () => {
    expect((await service.post(`/${collection}`, { slug: 'desk', name: 'Desk' })).status).toBe(201);
    expect((await service.post(`/${collection}`, { slug: 'desk' })).body).toMatchObject({
      status: 409,
      code: 'duplicate',
    });
    expect((await change({ version: 1, name: 'News desk' })).body).toMatchObject({
      version: 2,
      name: 'News desk',
    });
    expect((await change({ version: 1, name: 'Other' })).body).toMatchObject({
      code: 'version_conflict',
      current: { version: 2, name: 'News desk' },
    });
    expect((await change({ version: 2 })).status).toBe(400);
    expect((await service.post(`${path}/revert`, { to: 9 })).status).toBe(422);
    expect((await service.post(`${path}/revert`, { to: 1, version: 2 })).body).toMatchObject({
      version: 3,
      name: 'Desk',
    });
    expect(await actions(path)).toEqual(['revert', 'update', 'create']);
  });

  it('are listed by page and found by name', async () => {
    for (const slug of ['p-1', 'p-2', 'p-3'])
      await service.post(`/${collection}`, { slug, name: `Page ${slug}` });
    const slugs: string[] = [];
    let cursor: string | null = '';
    do {
      const { body }: Answer<Page> = await service.get(
        `/${collection}?q=PAGE&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      slugs.push(...body.items.map(({ slug }) => slug));
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(slugs).toEqual(['p-1', 'p-2', 'p-3']);
    expect((await service.get(`/${collection}?q=%25`)).body.items).toEqual([]);
  });

  it('answer 404 when there is none', async () => {
    for (const [method, at, body] of [
      ['GET', '/nowhere'],
      ['GET', '/nowhere/history'],
      ['PATCH', '/nowhere', { version: 1, name: 'x' }],
      ['DELETE', '/nowhere'],
      ['POST', '/nowhere/revert', { to: 1 }],
    ] as const) {
      expect((await service.call(method, `/${collection}${at}`, body)).status).toBe(404);
    }
  });
});

describe('what was deleted comes back with all that it held', () => {
  it('a memory: segments, documents, look-ups', async () => {
    await service.post('/memories', { slug: 'gone', name: 'Gone' });
    const pair = { en: 'The bridge opened in spring.', ko: '그 다리는 봄에 개통됐다.' };
    const { body: segment } = await service.post('/segments', { memory: 'gone', note: 'checked', ...pair });
    const document = await service.post('/documents', {
      memory: 'gone',
      en: { title: 'Bridge', body: 'The bridge is long. It is new.' },
      ko: { title: '다리', body: '그 다리는 길다. 그것은 새것이다.' },
    });
    expect(document.status).toBe(201);
    const lookup = async () =>
      (await service.post('/lookup', { text: pair.ko, from: 'ko', to: 'en', memory: ['gone'] })).body.matches;
    expect(await lookup()).toHaveLength(1);

    expect((await service.call('DELETE', '/memories/gone')).status).toBe(204);
    expect((await service.get(`/segments/${segment.id}`)).status).toBe(404);
    expect((await service.get(`/documents/${document.body.id}`)).status).toBe(404);

    expect((await service.post('/memories/gone/revert', { to: 1 })).body).toMatchObject({
      slug: 'gone',
      name: 'Gone',
      version: 3,
    });
    const back = (await service.get(`/segments/${segment.id}`)).body;
    expect(back).toMatchObject({ ...pair, note: 'checked', version: 3, createdBy: segment.createdBy });
    expect(back.createdAt).toBe(segment.createdAt);
    expect((await service.get(`/documents/${document.body.id}/alignment`)).body.beads).toEqual(
      document.body.alignment.beads,
    );
    expect(await lookup()).toMatchObject([{ segmentId: segment.id, score: 100 }]);
    expect(await actions(`/segments/${segment.id}`)).toEqual(['revert', 'delete', 'create']);
    expect(await actions('/memories/gone')).toEqual(['revert', 'delete', 'create']);
  });

  it('a glossary: concepts, their terms in order, names in text', async () => {
    await service.post('/glossaries', { slug: 'gone', name: 'Gone' });
    const { body: concept } = await service.post('/concepts', {
      glossary: 'gone',
      kind: 'organization',
      attributes: { hanja: '韓光' },
      terms: [
        { lang: 'en', text: 'Hangwang Steel' },
        { lang: 'en', text: 'Hangwang', status: 'admitted' },
        { lang: 'ko', text: '한광제철' },
      ],
    });
    const found = async () =>
      (await service.post('/lookup', { text: '한광제철이 밝혔다.', from: 'ko', to: 'en' })).body.terms;
    expect(await found()).toMatchObject([{ conceptId: concept.id }]);
    expect((await service.call('DELETE', '/glossaries/gone')).status).toBe(204);
    expect(await found()).toEqual([]);
    expect((await service.post('/glossaries/gone/revert', { to: 1 })).status).toBe(200);
    const { version, updatedAt, ...same } = concept;
    expect((await service.get(`/concepts/${concept.id}`)).body).toMatchObject({
      ...same,
      version: 3,
    });
    expect([version, typeof updatedAt]).toEqual([1, 'string']);
    expect(await found()).toMatchObject([{ conceptId: concept.id }]);
  });

  it('a slug that is used again goes on with its history', async () => {
    await service.post('/memories', { slug: 'again', name: 'First' });
    await service.call('DELETE', '/memories/again');
    const { body } = await service.post('/memories', { slug: 'again', name: 'Second' });
    expect(body.version).toBe(3);
  });
});

describe('jobs and keys', () => {
  it.each([
    ['/keys', 'keys'],
    ['/jobs', 'jobs'],
  ])('%s are listed by page', async (path, what) => {
    for (let i = 0; i < 3; i++) {
      if (what === 'keys') await service.post('/keys', { name: `k${String(i)}`, role: 'viewer' });
      else
        await service.post('/imports?memory=desk&format=tsv&filename=a.tsv', `en\tko\nA ${String(i)}\t가\n`);
    }
    const all = (await service.get(path)).body.items.map(({ id }: { id: unknown }) => id);
    const first = (await service.get(`${path}?limit=2`)).body;
    const rest = (await service.get(`${path}?limit=2&cursor=${first.nextCursor}`)).body;
    expect([...first.items, ...rest.items].map(({ id }: { id: unknown }) => id)).toEqual(all.slice(0, 4));
  });
});
