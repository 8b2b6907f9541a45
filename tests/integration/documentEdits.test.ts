/** What an editor does to an alignment over the API: every step, its history, going back, confirming anew. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mergeBeads, moveSentence, splitBead, type Bead } from '../../src/alignment/index.js';
import { startService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.post('/memories', { slug: 'desk' });
});
afterAll(() => service.stop());

const en = ['It rained in Seoul.', 'The mayor met 350 reporters.', 'He left at 9 p.m.', 'Nobody asked why.'];
const ko = ['서울에 비가 왔다.', '시장은 기자 350명을 만났다.', '그는 오후 9시에 떠났다.', '아무도 이유를 묻지 않았다.']; // prettier-ignore

let id: string;
let count = 0;
beforeEach(async () => {
  const url = `https://example.org/${count++}`;
  const { body } = await service.post('/documents', {
    ...{ memory: 'desk', url, en: { body: en.join('\n') }, ko: { body: ko.join('\n') } },
  });
  id = body.id;
});

const read = async () => (await service.get(`/documents/${id}/alignment`)).body;
const put = (version: number, beads: unknown, headers = {}) =>
  service.call('PUT', `/documents/${id}/alignment`, { version, beads }, headers);
const edit = async (change: (beads: Bead[]) => Bead[]) => {
  const { version, beads } = await read();
  return (await put(version, change(beads))).body;
};
const sides = ({ beads }: { beads: Bead[] }) => beads.map((bead) => [bead.en, bead.ko]);
interface Stored {
  id: string;
  en: string;
  ko: string;
  position: number;
}
const segments = async (): Promise<Stored[]> => {
  const { body } = await service.get(`/segments?documentId=${id}`);
  return body.items.sort((a: Stored, b: Stored) => a.position - b.position);
};

const DRAFT = [[[0], [0]], [[1], [1]], [[2], [2]], [[3], [3]]]; // prettier-ignore

describe('a step of an edit', () => {
  it.each<[string, (beads: Bead[]) => Bead[], unknown]>([
    [
      'merge',
      (beads) => mergeBeads(beads, 1, 2),
      [
        [[0], [0]],
        [
          [1, 2],
          [1, 2],
        ],
        [[3], [3]],
      ],
    ],
    ['split', (beads) => splitBead(beads, 0, { en: 1, ko: 0 }), [[[0], []], [[], [0]], ...DRAFT.slice(1)]],
    ['move', (beads) => moveSentence(beads, 'ko', { sentence: 2, to: 1 }), [[[0], [0]], [[1], [1, 2]], [[2], []], [[3], [3]]]], // prettier-ignore
    [
      'drop',
      (beads) => beads.toSpliced(3, 1, { en: [3], ko: [], score: 1 }, { en: [], ko: [3], score: 1 }),
      [...DRAFT.slice(0, 3), [[3], []], [[], [3]]],
    ],
    ['leave out', (beads) => beads.slice(0, 3), DRAFT.slice(0, 3)],
  ])(
    '%s is stored, kept in the history, undone and refused when somebody was faster',
    async (_, change, after) => {
      const before = await read();
      expect(sides(before)).toEqual(DRAFT);
      const edited = await edit(change);
      expect(sides(edited)).toEqual(after);
      expect(edited.version).toBe(Number(before.version) + 1);
      expect(sides(await read())).toEqual(after);
      const late = await put(before.version, before.beads);
      expect([late.status, late.body.code]).toEqual([409, 'version_conflict']);
      expect(late.body.current).toMatchObject({ version: edited.version });

      const { body: history } = await service.get(`/documents/${id}/history`);
      expect(history.items.map((item: { action: string }) => item.action)).toEqual(['update', 'create']);
      expect(sides(history.items[0].before)).toEqual(DRAFT);
      const undone = await service.post(`/documents/${id}/revert`, { to: before.version, version: edited.version }); // prettier-ignore
      expect(undone.status).toBe(200);
      expect(sides(undone.body.alignment)).toEqual(DRAFT);
      expect((await service.post(`/documents/${id}/revert`, { to: 99 })).status).toBe(422);
    },
  );

  it('marks what a person should look at, and nothing that a person decided', async () => {
    const { version, beads } = await read();
    expect(beads.every((bead: { review: boolean }) => !bead.review)).toBe(true);
    const doubtful = beads.map((bead: Bead, i: number) => ({ ...bead, score: i === 0 ? 0.3 : 1 }));
    const { body } = await put(version, doubtful);
    expect(body.review).toBe(1);
    expect(body.beads.map((bead: { review: boolean }) => bead.review)).toEqual([true, false, false, false]);
    expect((await edit((list) => mergeBeads(list, 0, 1))).review).toBe(0);
  });
});

describe('a confirmed document', () => {
  it('is changed and confirmed anew: pairs that stayed keep their segments', async () => {
    await service.post(`/documents/${id}/confirm`);
    const before = await segments();
    expect(before).toHaveLength(4);
    const corrected = { en: 'Nobody asked him why.', version: 1 };
    expect((await service.call('PATCH', `/segments/${before[3]!.id}`, corrected)).status).toBe(200);

    await edit((beads) => mergeBeads(beads, 1, 2));
    expect(await segments()).toHaveLength(4);
    const { body } = await service.post(`/documents/${id}/confirm`);
    expect(body).toMatchObject({ segments: 1, kept: 2, removed: 2 });
    const after = await segments();
    expect(after.map((segment) => [segment.en, segment.position])).toEqual([
      [en[0], 1],
      [`${en[1]} ${en[2]}`, 2],
      ['Nobody asked him why.', 3],
    ]);
    expect([after[0]!.id, after[2]!.id]).toEqual([before[0]!.id, before[3]!.id]);
    const { body: found } = await service.post('/lookup', { text: en[1], from: 'en', to: 'ko' });
    expect(found.matches.filter((match: { score: number }) => match.score >= 100)).toEqual([]);
    // What went can be brought back.
    expect((await service.post(`/segments/${before[1]!.id}/revert`, { to: 1 })).body.en).toBe(en[1]);
  });

  it('goes back to an earlier alignment and its segments', async () => {
    const first = (await service.post(`/documents/${id}/confirm`)).body.document.version;
    await edit((beads) => mergeBeads(beads, 0, 3));
    await service.post(`/documents/${id}/confirm`);
    expect(await segments()).toHaveLength(1);
    const { body } = await service.post(`/documents/${id}/revert`, { to: first });
    expect(body.confirmedAt).toBeNull();
    const again = await service.post(`/documents/${id}/confirm`);
    expect(again.body).toMatchObject({ segments: 4, kept: 0, removed: 1 });
    expect((await segments()).map((segment) => segment.ko)).toEqual(ko);
  });

  it('is opened again by an editor only', async () => {
    const closed = await startService({ closed: true, databaseUrl: service.databaseUrl });
    const [translator, editor] = [await closed.key('translator'), await closed.key('editor')];
    await service.post(`/documents/${id}/confirm`);
    const { version, beads } = await read();
    const change = { version, beads: mergeBeads(beads, 0, 1) };
    const path = `/documents/${id}/alignment`;
    expect((await closed.call('PUT', path, change, translator)).status).toBe(403);
    expect((await closed.call('PUT', path, change, editor)).status).toBe(200);
    expect(
      (await closed.call('PUT', path, { ...change, version: Number(version) + 1 }, translator)).status,
    ).toBe(200);
    await closed.stop();
  });

  it('makes drafts of the beads that a person should look at first', async () => {
    const { version, beads } = await read();
    const doubtful = beads.map((bead: Bead, i: number) => ({ ...bead, score: i === 0 ? 0.3 : 0.9 }));
    await put(version, doubtful);
    await service.post(`/documents/${id}/confirm`, { minScore: 0.6 });
    const stored = (await service.get(`/segments?documentId=${id}`)).body.items;
    expect(stored.map((segment: { status: string }) => segment.status)).toEqual(
      ['draft', 'confirmed', 'confirmed', 'confirmed'],
    ); // prettier-ignore
  });

  it('comes back after its deletion with its segments', async () => {
    await service.post(`/documents/${id}/confirm`);
    const before = (await service.get(`/documents/${id}`)).body;
    expect((await service.call('DELETE', `/documents/${id}`)).status).toBe(204);
    expect((await service.get(`/documents/${id}`)).status).toBe(404);
    const { body } = await service.post(`/documents/${id}/revert`, { to: before.version });
    expect(body).toMatchObject({ id, url: before.url, en: before.en, confirmedAt: before.confirmedAt });
    expect(body.alignment).toEqual(before.alignment);
    expect(await segments()).toHaveLength(4);
  });
});

describe('a pair that changed under its URL', () => {
  it('is aligned anew, with the texts before in the history', async () => {
    const { url, en: english } = (await service.get(`/documents/${id}`)).body;
    const longer = { body: `${ko.join('\n')}\n비는 아침에 그쳤다.` };
    const changed = await service.post('/documents', { memory: 'desk', url, en: english, ko: longer });
    expect([changed.status, changed.body.id, changed.body.version]).toEqual([200, id, 2]);
    expect(changed.body.alignment.ko).toHaveLength(5);
    const { body } = await service.post(`/documents/${id}/revert`, { to: 1 });
    expect(body.ko.body).toBe(ko.join('\n'));
    expect(sides(body.alignment)).toEqual(DRAFT);
  });
});

describe('a text in the other language', () => {
  it.each([
    ['en', ko, ko],
    ['ko', en, en],
  ])('is refused where it stands: %s', async (lang, left, right) => {
    const plain = await service.post('/align', { en: left, ko: right });
    expect([plain.status, plain.body.errors[0].path]).toEqual([400, lang]);
    const pair = { memory: 'desk', en: { body: left.join(' ') }, ko: { body: right.join(' ') } };
    const stored = await service.post('/documents', pair, { 'accept-language': 'ko' });
    expect([stored.status, stored.body.errors[0].path]).toEqual([400, `${lang}.body`]);
    expect(stored.body.errors[0].message).toMatch(/[가-힣]/);
  });
});
