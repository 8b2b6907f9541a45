import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WRONG_KEYS_A_MINUTE } from '../../src/access/limits.js';
import { startService, type Service } from '../support/service.js';

let service: Service;
let admin: Record<string, string>;
beforeAll(async () => {
  service = await startService({ closed: true });
  admin = await service.key('admin');
});
afterAll(() => service.stop());

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const status = async (headers: Record<string, string>) => (await service.get('/memories', headers)).status;

describe('rotating a key', () => {
  const make = async (fields: object = {}) =>
    (await service.post('/keys', { name: 'Desk', role: 'editor', memories: ['desk'], ...fields }, admin))
      .body;

  it('gives one with the same rights; both work until the old one ends', async () => {
    const old = await make({ requestsPerMinute: 500 });
    const turned = await service.post(`/keys/${old.id}/rotate`, {}, admin);
    expect(turned.status).toBe(201);
    expect(turned.body).toMatchObject({
      name: 'Desk',
      role: 'editor',
      memories: ['desk'],
      requestsPerMinute: 500,
      expiresAt: null,
    });
    expect(turned.body.key).not.toBe(old.key);
    expect([await status(bearer(old.key)), await status(bearer(turned.body.key))]).toEqual([200, 200]);
    const { items } = (await service.get('/keys', admin)).body;
    const { expiresAt } = items.find(({ id }: { id: string }) => id === old.id);
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(23 * 3_600_000);
  });

  it('ends the old one at once where no overlap is wanted, and writes who did it', async () => {
    const old = await make();
    const { body } = await service.post(`/keys/${old.id}/rotate`, { overlapHours: 0 }, admin);
    expect([await status(bearer(old.key)), await status(bearer(body.key))]).toEqual([401, 200]);
    const { items } = (await service.get('/audit', admin)).body;
    expect(items).toContainEqual(
      expect.objectContaining({ action: 'rotate', entity: 'key', entityId: old.id }),
    );
  });

  it('is refused for one that has ended, one that is not there, and a wrong overlap', async () => {
    const old = await make();
    await service.call('DELETE', `/keys/${old.id}`, undefined, admin);
    expect((await service.post(`/keys/${old.id}/rotate`, {}, admin)).status).toBe(404);
    expect((await service.post('/keys/2000000000/rotate', {}, admin)).status).toBe(404);
    expect((await service.post('/keys/1/rotate', { overlapHours: -1 }, admin)).status).toBe(400);
  });
});

describe('limits', () => {
  it('a key with a limit is told to wait; others go on', async () => {
    const { body } = await service.post(
      '/keys',
      { name: 'Slow', role: 'viewer', requestsPerMinute: 3 },
      admin,
    );
    const seen = [];
    for (let i = 0; i < 4; i++) seen.push(await status(bearer(body.key)));
    expect(seen).toEqual([200, 200, 200, 429]);
    const refused = await service.get('/memories', { ...bearer(body.key), 'accept-language': 'ko' });
    expect(refused.body).toMatchObject({ code: 'too_many_requests', title: '요청이 너무 많습니다' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await status(admin)).toBe(200);
    // A tool that goes silent on 429 sees no match instead.
    const tool = await service.get(`/k/${body.key}/tmserver/en/ko/unit/Hello`);
    expect([tool.status, tool.text]).toEqual([200, '[]']);
  });

  it('guesses from an address are not looked at any more, a right key that was used before is', async () => {
    const early = await service.key('viewer');
    expect(await status(early)).toBe(200);
    expect(await status(bearer('malmoi_guess'))).toBe(401);
    for (let i = 1; i < WRONG_KEYS_A_MINUTE; i++) await status(bearer(`malmoi_guess_${String(i)}`));
    expect(await status(bearer('malmoi_one_more_guess'))).toBe(429);
    const late = await service.key('viewer');
    expect([await status(late), await status(early), await status(admin)]).toEqual([429, 200, 200]);
    const form = await fetch(`${service.url}/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'key=malmoi_by_the_form&next=/',
    });
    expect(form.status).toBe(429);
  });
});
