import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

interface Shown {
  check: string;
  lang: string;
  start: number;
  end: number;
  text: string;
  fingerprint: string;
  dismissal: { id: string; reason: string } | null;
}

const pair = {
  id: 'a',
  en: 'The council said on Monday that 300 people came to the fair.',
  ko: '의회는 월요일 박람회에 400명이 왔다고 말했다.',
};

async function findings(pairs: object[], options: object = {}): Promise<Shown[]> {
  const { status, body } = await service.post('/check', { pairs, checks: ['numbers'], ...options });
  expect(status).toBe(200);
  return body.findings as Shown[];
}

async function dismiss(given: typeof pair, scope = 'here') {
  const [found] = await findings([given], { dismissed: 'list' });
  const { check, lang, start, end, fingerprint } = found!;
  const { en, ko } = given;
  return service.post('/dismissals', {
    ...{ check, lang, start, end, fingerprint, en, ko, scope },
    reason: 'The source is wrong; the organizers said 300.',
  });
}

describe('a dismissed finding', () => {
  it('is left out, or listed with the reason when asked', async () => {
    expect(await findings([pair])).toMatchObject([{ text: '300', dismissal: null }]);
    const { status, body } = await dismiss(pair);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      text: '300',
      check: 'numbers',
      by: 'local',
      scope: 'here',
      revokedAt: null,
    });
    expect(await findings([pair])).toEqual([]);
    const [listed] = await findings([pair], { dismissed: 'list' });
    expect(listed!.dismissal).toMatchObject({ id: body.id, reason: body.reason });
    expect((await dismiss(pair)).status).toBe(200);
  });

  it.each([
    ['another pair before it', [{ en: 'It rained.', ko: '비가 왔다.' }, pair]],
    [
      'rewording of its sentence',
      [{ ...pair, en: 'On Monday, the council said 300 people had come to the fair.' }],
    ],
    [
      'rewording of both sides',
      [
        {
          en: 'The council announced Monday that 300 people came to the fair.',
          ko: '의회는 월요일 박람회에 모두 400명이 왔다고 밝혔다.',
        },
      ],
    ],
  ])('stays dismissed after %s', async (_name, pairs) => {
    expect(await findings(pairs)).toEqual([]);
  });

  it.each([
    ['another number in the translation', { ...pair, en: pair.en.replace('300', '350') }],
    ['another number in the source', { ...pair, ko: pair.ko.replace('400', '500') }],
    ['another story', { en: 'Police counted 300 protesters.', ko: '경찰은 시위대를 400명으로 집계했다.' }],
  ])('is no excuse for %s', async (_name, changed) => {
    expect(await findings([changed])).toHaveLength(1);
  });

  it('shows again once it is taken back, and the record stays', async () => {
    const { body: before } = await service.get('/dismissals?check=numbers');
    expect(before.items).toHaveLength(1);
    const { id } = before.items[0];
    const { status, body } = await service.call('DELETE', `/dismissals/${id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id, revokedBy: 'local' });
    expect(await findings([pair])).toHaveLength(1);
    expect((await service.get('/dismissals')).body.items).toEqual([]);
    expect((await service.get('/dismissals?revoked=true')).body.items).toMatchObject([{ id }]);
    expect((await service.get(`/dismissals/${id}`)).body.revokedAt).not.toBeNull();
    const { body: audit } = await service.get('/audit');
    const actions = audit.items.filter(({ entity }: { entity: string }) => entity === 'dismissal');
    expect(actions.map(({ action }: { action: string }) => action)).toEqual(['delete', 'create']);
  });

  it('can hold everywhere, where it marks words', async () => {
    const { body } = await dismiss(pair, 'everywhere');
    expect(body.scope).toBe('everywhere');
    expect(
      await findings([{ en: 'Police counted 300 protesters.', ko: '경찰은 시위대를 400명으로 집계했다.' }]),
    ).toEqual([]);
    const missing = { id: 'a', en: 'Many came.', ko: '3500명이 왔다.' };
    const refused = await dismiss(missing, 'everywhere');
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toMatchObject([{ path: 'scope' }]);
    expect((await dismiss(missing)).status).toBe(201);
    expect(await findings([missing])).toEqual([]);
  });

  it('is seen by keys of its memory only', async () => {
    for (const slug of ['ours', 'theirs']) await service.post('/memories', { slug });
    const ours = await service.key('editor', { memories: ['ours'] });
    const theirs = await service.key('editor', { memories: ['theirs'] });
    const given = { en: 'About 70 ships came.', ko: '배 90척이 왔다.' };
    const [found] = (await service.post('/check', { pairs: [given], checks: ['numbers'] }, ours)).body
      .findings;
    const { check, lang, start, end, fingerprint } = found as Shown;
    const body = { ...given, check, lang, start, end, fingerprint, reason: 'Seventy it is.' };
    const made = await service.post('/dismissals', body, ours);
    expect(made.body.memory).toBe('ours');
    const count = async (by: Record<string, string>) =>
      (await service.post('/check', { pairs: [given], checks: ['numbers'] }, by)).body.findings
        .length as number;
    expect([await count(ours), await count(theirs)]).toEqual([0, 1]);
    expect((await service.get(`/dismissals/${made.body.id}`, theirs)).status).toBe(404);
    expect((await service.post('/dismissals', { ...body, memory: 'ours' }, theirs)).status).toBe(403);
  });
});
