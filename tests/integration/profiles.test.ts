import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const pairs = [{ en: 'The mayor  said 300 people came.', ko: '시장은 400명이 왔다고 말했다.' }];

async function severities(profile?: string | null): Promise<Record<string, string>> {
  const { body } = await service.post('/check', { pairs, ...(profile === undefined ? {} : { profile }) });
  const found = body.findings as { check: string; severity: string }[];
  return Object.fromEntries(found.map(({ check, severity }) => [check, severity]));
}

describe('a house profile', () => {
  it('is written whole, holds where none is named, and can be left aside', async () => {
    expect(await severities()).toEqual({ numbers: 'error', spaces: 'info' });
    const put = await service.call('PUT', '/profiles/house', {
      name: 'City desk',
      checks: { spaces: 'off', numbers: 'warning' },
    });
    expect(put.status).toBe(201);
    expect(put.body).toMatchObject({ slug: 'house', version: 1, style: {}, createdBy: 'local' });
    expect(await severities()).toEqual({ numbers: 'warning' });
    expect(await severities(null)).toEqual({ numbers: 'error', spaces: 'info' });
  });

  it('is changed in part, with its version, and reverted', async () => {
    const patch = (body: object) => service.call('PATCH', '/profiles/house', body);
    expect((await patch({ version: 1, checks: { numbers: 'off' } })).body).toMatchObject({
      version: 2,
      name: 'City desk',
      checks: { numbers: 'off' },
    });
    expect(await severities()).toEqual({ spaces: 'info' });
    const stale = await patch({ version: 1, name: 'Late' });
    expect(stale.status).toBe(409);
    expect(stale.body.current).toMatchObject({ version: 2 });
    expect((await service.call('PUT', '/profiles/house', { checks: {} })).status).toBe(409);
    expect((await service.post('/profiles/house/revert', { to: 1 })).body).toMatchObject({ version: 3 });
    expect(await severities()).toEqual({ numbers: 'warning' });
    const { body } = await service.get('/profiles/house/history');
    expect(body.items.map(({ action }: { action: string }) => action)).toEqual([
      'revert',
      'update',
      'create',
    ]);
  });

  it('can be one of several', async () => {
    expect((await service.post('/profiles', { slug: 'sport', checks: { spaces: 'error' } })).status).toBe(
      201,
    );
    expect(await severities('sport')).toEqual({ numbers: 'error', spaces: 'error' });
    expect((await service.get('/profiles')).body.items).toHaveLength(2);
    const { status } = await service.post('/check', { pairs, profile: 'nowhere' });
    expect(status).toBe(404);
  });

  it('comes back after it was deleted', async () => {
    expect((await service.call('DELETE', '/profiles/sport')).status).toBe(204);
    expect((await service.get('/profiles/sport')).status).toBe(404);
    expect((await service.post('/profiles/sport/revert', { to: 1 })).body.checks).toEqual({
      spaces: 'error',
    });
  });

  it('names the field that is wrong', async () => {
    const { status, body } = await service.call('PUT', '/profiles/house', {
      checks: { speling: 'error', numbers: 'loud' },
      style: { quotes: 'bent' },
    });
    expect(status).toBe(400);
    const paths = body.errors.map(({ path }: { path: string }) => path) as string[];
    expect(paths.join(' ')).toMatch(/checks/);
    expect(paths).toContain('style.quotes');
  });
});
