import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.post('/memories', { slug: 'desk' });
});
afterAll(() => service.stop());

const en = {
  title: 'Bridge to open in May',
  body: 'The city will open a new bridge on May 3. It is 1,200 meters long.\n\n"It took six years," said Kim Min-su, who led the work.',
};
const ko = {
  title: '다리 5월 개통',
  body: '시는 5월 3일 새 다리를 연다. 길이는 1200m다.\n\n공사를 이끈 김민수 씨는 “6년이 걸렸다”고 말했다.',
};

describe('POST /align', () => {
  it('takes lists of sentences as they are', async () => {
    const { status, body } = await service.post('/align', {
      en: ['One.', 'It costs 300 won.'],
      ko: ['하나.', '300원이다.'],
    });
    expect(status).toBe(200);
    expect(body.en).toEqual(['One.', 'It costs 300 won.']);
    expect(body.beads.map((bead: { en: number[]; ko: number[] }) => [bead.en, bead.ko])).toEqual([
      [[0], [0]],
      [[1], [1]],
    ]);
  });

  it('finds the sentences of plain texts', async () => {
    const { body } = await service.post('/align', { en: en.body, ko: ko.body });
    expect(body.en).toHaveLength(3);
    expect(body.ko).toHaveLength(3);
  });
});

describe('a document pair', () => {
  it('is aligned, edited, confirmed and found, and adds nothing when it comes again', async () => {
    const pair = { memory: 'desk', url: 'https://example.org/bridge', publishedAt: '2026-05-01', en, ko };
    const made = await service.post('/documents', pair);
    expect(made.status).toBe(201);
    expect(made.body.alignment.beads).toHaveLength(4);
    const { id } = made.body;
    const again = await service.post('/documents', pair);
    expect([again.status, again.body.id]).toEqual([200, id]);

    const { body: alignment } = await service.get(`/documents/${id}/alignment`);
    const beads = alignment.beads.slice(0, 3);
    expect((await service.call('PUT', `/documents/${id}/alignment`, { version: 9, beads })).status).toBe(409);
    const twice = await service.call('PUT', `/documents/${id}/alignment`, {
      version: alignment.version,
      beads: [...beads, beads[0]],
    });
    expect([twice.status, twice.body.errors[0].path]).toEqual([400, 'beads.3.en.0']);
    const beyond = [{ en: [99], ko: [0] }];
    expect(
      (await service.call('PUT', `/documents/${id}/alignment`, { version: alignment.version, beads: beyond }))
        .body.errors[0].path,
    ).toBe('beads.0.en.0');
    const put = await service.call('PUT', `/documents/${id}/alignment`, {
      version: alignment.version,
      beads,
    });
    expect(put.body.beads).toHaveLength(3);

    const confirmed = await service.post(`/documents/${id}/confirm`, { version: put.body.version });
    expect(confirmed.body).toMatchObject({ segments: 3, document: { id } });
    expect((await service.post(`/documents/${id}/confirm`)).status).toBe(409);
    const { body: segments } = await service.get(`/segments?documentId=${id}`);
    expect(
      segments.items.map((item: { en: string; origin: string; status: string }) => [
        item.en,
        item.origin,
        item.status,
      ]),
    ).toEqual([
      ['Bridge to open in May', 'alignment', 'confirmed'],
      ['The city will open a new bridge on May 3.', 'alignment', 'confirmed'],
      ['It is 1,200 meters long.', 'alignment', 'confirmed'],
    ]);
    const { body: found } = await service.post('/lookup', {
      text: 'It is 1,200 meters long.',
      previous: 'The city will open a new bridge on May 3.',
      from: 'en',
      to: 'ko',
    });
    expect(found.matches[0]).toMatchObject({ score: 101, target: '길이는 1200m다.', documentId: id });
  });

  it('is listed by memory and refused by field', async () => {
    const { body } = await service.get('/documents?memory=desk');
    expect(body.items.map((item: { url: string }) => item.url)).toContain('https://example.org/bridge');
    const bad = await service.post('/documents', {
      memory: 'desk',
      url: 'file:///etc/passwd',
      en: { body: '' },
      ko,
    });
    expect(bad.body.errors.map((error: { path: string }) => error.path)).toEqual(['url', 'en.body']);
    expect((await service.get('/documents/999999')).status).toBe(404);
  });
});

describe('candidates', () => {
  it('are found in a pair, accepted into the glossary, and not offered again', async () => {
    const { body: made } = await service.post('/documents', {
      memory: 'desk',
      en: { body: 'Hwang Bo-ra visited the plant on Monday. Hwang Bo-ra praised the workers.' },
      ko: { body: '황보라 씨는 월요일 공장을 찾았다. 황보라 씨는 노동자들을 칭찬했다.' },
    });
    const path = `/documents/${made.id}/candidates`;
    const { body: before } = await service.get(path);
    const found = before.items.find((item: { ko: string }) => item.ko === '황보라');
    expect(found).toMatchObject({ en: 'Hwang Bo-ra', kind: 'person' });
    const accepted = await service.post('/candidates/accept', {
      glossary: 'malmoi',
      candidates: [{ en: found.en, ko: found.ko, kind: found.kind }],
    });
    expect(accepted.status).toBe(201);
    expect(accepted.body.concepts).toMatchObject([{ kind: 'person', glossary: 'malmoi' }]);
    const { body: after } = await service.get(path);
    expect(after.items.map((item: { ko: string }) => item.ko)).not.toContain('황보라');
    for (const { en, ko, kind } of after.items)
      await service.post('/candidates/reject', { candidates: [{ en, ko, kind }] });
    expect((await service.get(path)).body.items).toEqual([]);
  });
});
