import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.post('/memories', { slug: 'desk' });
  const pairs = [
    ['Seoul Mayor Oh Se-hoon spoke.', '오세훈 서울시장이 말했다.'],
    ['Oh Se-hoon left for Beijing.', '오세훈 서울시장이 베이징으로 떠났다.'],
    ['Seoul Mayor Oh Sae-hoon came back.', '오세훈 서울시장이 돌아왔다.'],
    ['The vote was held.', '표결이 진행됐다.'],
    ['The vote was held.', '표결을 했다.'],
    ['The National Assembly met.', '국회가 열렸다.'],
  ];
  for (const [en, ko] of pairs) await service.post('/segments', { memory: 'desk', en, ko });
});
afterAll(() => service.stop());

describe('GET /reports/names', () => {
  it('lists names rendered more than one way, with the likely right one', async () => {
    const { status, body } = await service.get('/reports/names?memory=desk');
    expect(status).toBe(200);
    const [found] = body.items;
    expect(found).toMatchObject({ name: '오세훈', likely: 'Oh Se-hoon', basis: 'glossary' });
    expect(found.renderings.map(({ text, count }: { text: string; count: number }) => [text, count])).toEqual(
      [
        ['Oh Se-hoon', 2],
        ['Oh Sae-hoon', 1],
      ],
    );
    expect(found.renderings[1].segmentIds).toHaveLength(1);
  });
});

describe('GET /reports/consistency', () => {
  it('lists segments with several translations', async () => {
    const { body } = await service.get('/reports/consistency?memory=desk');
    expect(body.segments).toMatchObject([{ lang: 'en', source: 'The vote was held.' }]);
    expect(body.segments[0].translations.map(({ text }: { text: string }) => text)).toEqual([
      '표결을 했다.',
      '표결이 진행됐다.',
    ]);
  });
});

describe('GET /reports/glossary', () => {
  it('lists what wants a look, of the glossaries named', async () => {
    await service.post('/glossaries', { slug: 'desk' });
    const add = (en: string, ko: string[]) =>
      service.post('/concepts', {
        glossary: 'desk',
        kind: 'term',
        terms: [{ lang: 'en', text: en }, ...ko.map((text) => ({ lang: 'ko', text }))],
      });
    for (const [en, ko] of [
      ['ceasefire', '휴전'],
      ['cease-fire', '휴전'],
      ['truce', ''],
    ] as const)
      expect((await add(en, ko === '' ? [] : [ko])).status).toBe(201);
    const { status, body } = await service.get('/reports/glossary?glossary=desk');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      duplicates: [],
      nearDuplicates: [[{ en: 'ceasefire' }, { en: 'cease-fire' }]],
      missingLanguage: [{ en: 'truce', missing: ['ko'] }],
      expiredOffices: [],
    });
    const whole = await service.get('/reports/glossary?date=2030-01-01');
    expect(whole.body.expiredOffices.length).toBeGreaterThan(0);
    expect((await service.get('/reports/glossary?glossary=nowhere')).status).toBe(404);
  });
});

describe('POST /check', () => {
  it('compares sentences with the memory', async () => {
    const pairs = [{ en: 'The National Assembly gathered.', ko: '국회가 열렸다.' }];
    const { body } = await service.post('/check', {
      pairs,
      memory: ['desk'],
      checks: ['memory-consistency'],
    });
    expect(body.findings).toMatchObject([
      { check: 'memory-consistency', suggestions: ['The National Assembly met.'] },
    ]);
    expect(body.findings[0].evidence[0].segmentId).toMatch(/^\d+$/);
  });

  it('finds a wrong number and a wrong name, in the reader’s language', async () => {
    const pairs = [
      {
        id: 'a',
        en: 'Seoul Mayor Oh Se-hun said 300 people came.',
        ko: '오세훈 서울시장은 400명이 왔다고 말했다.',
      },
      { id: 'b', en: 'The meeting ended.', ko: '회의가 끝났다.' },
    ];
    const { status, body } = await service.post('/check', { pairs });
    expect(status).toBe(200);
    expect(new Set(body.findings.map(({ pair }: { pair: string }) => pair))).toEqual(new Set(['a']));
    const texts = body.findings.map(({ text }: { text: string }) => text).join(' ');
    expect(texts).toContain('300');
    expect(texts).toContain('Se-hun');
    const korean = await service.post('/check', { pairs }, { 'accept-language': 'ko' });
    expect(korean.body.findings[0].message).toMatch(/[가-힣]/);
    const { body: list } = await service.get('/checks');
    expect(list.items.map(({ id }: { id: string }) => id)).toContain(body.findings[0].check);
  });
});
