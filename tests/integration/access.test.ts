import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENDPOINTS } from '../../src/http/index.js';
import { ROLES, mayAct, type Role } from '../../src/access/roles.js';
import { startService, type Service } from '../support/service.js';

let service: Service;
const headers = new Map<Role, Record<string, string>>();
beforeAll(async () => {
  service = await startService({ closed: true });
  for (const role of ROLES) headers.set(role, await service.key(role));
});
afterAll(() => service.stop());

/** A request that reaches the handler or fails its validation, but changes nothing. */
const pathOf = (path: string) => `/api/v1${path.replace(':slug', 'nowhere').replace(':id', '2000000000')}`;

describe('every endpoint', () => {
  it.each(ENDPOINTS.map((spec) => [`${spec.method.toUpperCase()} ${spec.path}`, spec] as const))(
    '%s',
    async (_name, spec) => {
      const body = spec.body ? {} : undefined;
      const call = async (given: Record<string, string>) =>
        (await service.call(spec.method.toUpperCase(), pathOf(spec.path), body, given)).status;
      expect(await call({})).toBe(401);
      expect(await call({ 'x-api-key': 'malmoi_wrong' })).toBe(401);
      for (const role of ROLES) {
        const status = await call(headers.get(role)!);
        if (mayAct(role, spec.role)) expect([200, 201, 202, 204, 400, 404, 422]).toContain(status);
        else expect(status).toBe(403);
      }
    },
  );
});

describe('a key', () => {
  it('is shown once, works by either header, and ends when revoked or expired', async () => {
    const admin = headers.get('admin')!;
    const made = await service.post('/keys', { name: 'Ann', role: 'viewer' }, admin);
    expect(made.status).toBe(201);
    const { key, id } = made.body;
    const list = await service.get('/keys', admin);
    expect(JSON.stringify(list.body)).not.toContain(key);
    expect((await service.get('/memories', { 'x-api-key': key })).status).toBe(200);
    expect((await service.get('/memories', { authorization: `Bearer ${key}` })).status).toBe(200);
    expect((await service.call('DELETE', `/keys/${id}`, undefined, admin)).status).toBe(200);
    expect((await service.get('/memories', { 'x-api-key': key })).status).toBe(401);
    const expired = await service.key('admin', { expiresAt: new Date(Date.now() - 1000) });
    expect((await service.get('/memories', expired)).status).toBe(401);
  });

  it('sees only the memories it is limited to', async () => {
    const admin = headers.get('admin')!;
    for (const slug of ['a', 'b']) {
      await service.post('/memories', { slug }, admin);
      await service.post(
        '/segments',
        { memory: slug, en: `Memory ${slug} says hello.`, ko: `${slug} 인사.` },
        admin,
      );
    }
    const limited = await service.key('editor', { memories: ['a'] });
    const { body } = await service.post(
      '/lookup',
      { text: 'Memory b says hello.', from: 'en', to: 'ko', min: 0 },
      limited,
    );
    expect(body.matches.map((match: { memory: string }) => match.memory)).toEqual(['a']);
    expect(
      (await service.get('/memories', limited)).body.items.map((each: { slug: string }) => each.slug),
    ).toEqual(['a']);
    expect((await service.get('/segments?memory=b', limited)).status).toBe(403);
    const [other] = (await service.get('/segments?memory=b', admin)).body.items;
    expect((await service.get(`/segments/${other.id}`, limited)).status).toBe(404);
    expect((await service.get(`/segments/${other.id}/history`, limited)).status).toBe(404);
    expect((await service.post('/segments', { memory: 'b', en: 'x', ko: 'y' }, limited)).status).toBe(403);
  });

  it('that is limited sees no jobs of others', async () => {
    const admin = headers.get('admin')!;
    await service.post('/memories', { slug: 'jobs' }, admin);
    const file = 'en\tko\nA secret.\t비밀.\n';
    const { body } = await service.post('/imports?memory=jobs&format=tsv', file, admin);
    const limited = await service.key('viewer', { memories: ['a'] });
    for (const path of ['', '/errors.csv', '/events'])
      expect((await service.get(`/jobs/${body.job.id}${path}`, limited)).status).toBe(404);
    expect((await service.get('/jobs', limited)).body.items).toEqual([]);
    expect((await service.get(`/jobs/${body.job.id}`, headers.get('viewer'))).status).toBe(200);
  });

  it('of a translator writes drafts only', async () => {
    const admin = headers.get('admin')!;
    const translator = headers.get('translator')!;
    await service.post('/memories', { slug: 'drafts' }, admin);
    const made = await service.post('/segments', { memory: 'drafts', en: 'A', ko: '가' }, translator);
    expect(made.body.status).toBe('draft');
    expect(
      (
        await service.post(
          '/segments',
          { memory: 'drafts', en: 'B', ko: '나', status: 'confirmed' },
          translator,
        )
      ).status,
    ).toBe(403);
    const patch = (body: object, by: Record<string, string>) =>
      service.call('PATCH', `/segments/${made.body.id}`, body, by);
    expect((await patch({ version: 1, en: 'A.' }, translator)).status).toBe(200);
    expect((await patch({ version: 2, status: 'confirmed' }, translator)).status).toBe(403);
    expect((await patch({ version: 2, status: 'confirmed' }, headers.get('editor')!)).status).toBe(200);
    expect((await patch({ version: 3, en: 'A!' }, translator)).status).toBe(403);
  });
});

describe('open mode', () => {
  it('needs no key, but refuses a wrong one, other hosts and other origins', async () => {
    const open = await startService();
    try {
      expect((await open.get('/memories')).status).toBe(200);
      expect((await open.get('/memories', { 'x-api-key': 'wrong' })).status).toBe(401);
      expect((await open.get('/memories', { origin: 'https://evil.example' })).status).toBe(403);
      expect((await open.get('/memories', { origin: open.url })).status).toBe(200);
      expect(await statusWithHost(open.url, 'evil.example')).toBe(403);
      expect(await statusWithHost(open.url, 'localhost:3000')).toBe(200);
    } finally {
      await open.stop();
    }
  });
});

/** fetch sets the Host header itself, so this one is written by hand. */
async function statusWithHost(url: string, host: string): Promise<number> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/api/v1/memories`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}
