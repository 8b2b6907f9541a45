/** The index in memory and PostgreSQL answer the same. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type Service } from '../support/service.js';

let memory: Service;
let postgres: Service;
beforeAll(async () => {
  memory = await startService();
  postgres = await startService({ databaseUrl: memory.databaseUrl, config: { matchIndex: 'postgres' } });
});
afterAll(async () => {
  await postgres.stop();
  await memory.stop();
});

const QUERIES = [
  { from: 'ko', to: 'en', text: '서울시는 올해 예산안을 30일 발표했다.' },
  { from: 'ko', to: 'en', text: '오세훈 서울시장은 인융 베이징 시장을 만났다.' },
  { from: 'en', to: 'ko', text: 'The two mayors met in Beijing for the first time in six years.' },
  { from: 'en', to: 'ko', text: 'Exports rose 4.5 percent last month.' },
  { from: 'en', to: 'ko', text: 'Nothing at all like it, zebra quilt.' },
];

describe('the two match sources', () => {
  it.each(QUERIES)('find the same matches: $text', async (query) => {
    const [a, b] = [
      await memory.post('/lookup', { ...query, min: 30 }),
      await postgres.post('/lookup', { ...query, min: 30 }),
    ];
    expect(b.body.matches).toEqual(a.body.matches);
  });

  it('find sentences of the sample as exact', async () => {
    const { body } = await memory.get('/segments?memory=sample&limit=5');
    for (const { en } of body.items as { en: string }[]) {
      const { body: found } = await postgres.post('/lookup', { text: en, from: 'en', to: 'ko', min: 100 });
      expect(found.matches[0]).toMatchObject({ score: 100, source: en });
    }
  });

  it.each(['서울', '"시장은"', '베이징 서울', '100%'])('find the same places: %s', async (q) => {
    const path = `/concordance?lang=ko&limit=7&q=${encodeURIComponent(q)}`;
    const [a, b] = [await memory.get(path), await postgres.get(path)];
    expect(b.body).toEqual(a.body);
  });

  it('a write on one node is found on the other without a restart', async () => {
    await postgres.post('/segments', { memory: 'sample', en: 'Written elsewhere.', ko: '다른 곳에서.' });
    const begin = Date.now();
    for (;;) {
      const { body } = await memory.post('/lookup', { text: 'Written elsewhere.', from: 'en', to: 'ko' });
      if (body.matches.length > 0) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (Date.now() - begin > 30_000) throw new Error('never found');
    }
  });

  it('a change is seen at once on the node that wrote it, and soon on the other, though it was looked up before', async () => {
    const { body } = await memory.post('/segments', { memory: 'sample', en: 'Seen before.', ko: '처음.' });
    const targetOn = async (service: Service): Promise<string | undefined> =>
      (await service.post('/lookup', { text: 'Seen before.', from: 'en', to: 'ko' })).body.matches[0]?.target;
    expect(await targetOn(memory)).toBe('처음.');
    await memory.call('PATCH', `/segments/${body.id}`, { version: 1, ko: '나중.' });
    expect(await targetOn(memory)).toBe('나중.');
    await postgres.call('PATCH', `/segments/${body.id}`, { version: 2, ko: '마지막.' });
    const begin = Date.now();
    while ((await targetOn(memory)) !== '마지막.') {
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (Date.now() - begin > 30_000) throw new Error('never seen');
    }
  });

  it('of two nodes that change the same segment at once one is refused, and both find what the other wrote', async () => {
    const nodes = [memory, postgres];
    const { body } = await memory.post('/segments', { memory: 'sample', en: 'Two at once.', ko: '처음.' });
    const changes = await Promise.all(
      nodes.map((node, i) => node.call('PATCH', `/segments/${body.id}`, { version: 1, ko: `${i}번 노드.` })),
    );
    expect(changes.map(({ status }) => status).sort()).toEqual([200, 409]);
    const written = changes.find(({ status }) => status === 200)!.body.ko;
    await memory.node.services.matcher.catchUp();
    for (const node of nodes) {
      const found = await node.post('/lookup', { text: 'Two at once.', from: 'en', to: 'ko' });
      expect(found.body.matches.map(({ target }: { target: string }) => target)).toEqual([written]);
    }
  });
});
