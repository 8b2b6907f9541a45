/** Who may do what at the addresses of CAT tools: route × credential × status, as api.md promises. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '../../../src/access/roles.js';
import { startService, type Service } from '../../support/service.js';

let service: Service;
const keys = new Map<Role, string>();
const SOURCE = 'Behind a key.';

beforeAll(async () => {
  service = await startService({ closed: true });
  for (const role of ROLES) keys.set(role, bare(await service.key(role)));
  const admin = { 'x-api-key': keys.get('admin')! };
  for (const slug of ['desk', 'sports']) await service.post('/memories', { slug }, admin);
  await service.post('/segments', { memory: 'desk', en: SOURCE, ko: '키 뒤에.' }, admin);
  await service.post(
    '/segments',
    { memory: 'sports', en: 'Sports only.', ko: '체육만.', status: 'draft' },
    admin,
  );
});
afterAll(() => service.stop());

const bare = (header: Record<string, string>): string => header['authorization']!.replace('Bearer ', '');

const WRONG: Record<string, string>[] = [{ 'x-api-key': 'malmoi_wrong' }, { authorization: 'Basic dTpw' }];

interface Row {
  method: string;
  path: string;
  body?: unknown;
  /** Without a key and with a wrong one, as viewer, as translator. */
  expected: [stranger: number, viewer: number, translator: number];
}

const unit = `en/ko/unit/${encodeURIComponent(SOURCE)}`;
const amagama = (base: string): Row[] => [
  { method: 'GET', path: `${base}/languages/`, expected: [200, 200, 200] },
  { method: 'GET', path: `${base}/${unit}`, expected: [200, 200, 200] },
  { method: 'GET', path: `${base}/en/ko/unit/?source=Behind`, expected: [200, 200, 200] },
  ...['PUT', 'POST'].flatMap((method): Row[] => [
    { method, path: `${base}/${unit}`, body: { target: '가' }, expected: [401, 403, 200] },
    { method, path: `${base}/en/ko/store/a.po`, body: [], expected: [401, 403, 200] },
  ]),
];
const ROWS: Row[] = [
  ...amagama('/tmserver'),
  ...amagama('/amagama/api/v1'),
  ...['GET', 'POST'].flatMap((method): Row[] => [
    { method, path: '/mymemory/get?q=Behind&langpair=en|ko', expected: [401, 200, 200] },
    { method, path: '/mymemory/set?seg=a&tra=b&langpair=en|ko', expected: [401, 403, 200] },
  ]),
  ...['en-ko/desk.tmx', 'ko-en/desk.tmx', 'drafts.tmx', 'glossary.utf8', 'ko-en/glossary.tbx'].map(
    (file): Row => ({ method: 'GET', path: `/omegat/${file}`, expected: [401, 200, 200] }),
  ),
];

describe.each(ROWS)('$method $path', ({ method, path, body, expected: [stranger, viewer, translator] }) => {
  const status = async (prefix: string, headers: Record<string, string> = {}) =>
    (await service.call(method, prefix + path, body, headers)).status;

  it('keeps strangers out', async () => {
    expect(await status('')).toBe(stranger);
    for (const wrong of WRONG) expect(await status('', wrong)).toBe(stranger);
    expect(await status('/k/malmoi_wrong')).toBe(stranger);
  });

  it('lets each role do what is its own, with the key in a header or in the path', async () => {
    for (const [role, expected] of [
      ['viewer', viewer],
      ['translator', translator],
    ] as const) {
      const key = keys.get(role)!;
      expect(await status('', { authorization: `Bearer ${key}` })).toBe(expected);
      expect(await status('', { 'x-api-key': key })).toBe(expected);
      expect(await status(`/k/${key}`)).toBe(expected);
    }
  });
});

describe('a stranger', () => {
  it('is shown no match rather than an error where the client would fall silent', async () => {
    for (const prefix of ['', '/k/malmoi_wrong'])
      expect((await service.get(`${prefix}/tmserver/${unit}`)).text).toBe('[]');
    expect((await service.get(`/k/${keys.get('viewer')}/tmserver/${unit}`)).text).toContain('키 뒤에.');
  });

  it('may send a MyMemory key as its parameter', async () => {
    const path = '/mymemory/get?q=Behind&langpair=en|ko&key=';
    expect((await service.get(path + keys.get('viewer')!)).status).toBe(200);
    expect((await service.get(`${path}malmoi_wrong`)).status).toBe(401);
  });
});

it('a key that is limited to a memory sees nothing of another', async () => {
  const key = bare(await service.key('translator', { memories: ['desk'] }));
  const call = (path: string) => service.get(`/k/${key}${path}`);
  expect((await call('/omegat/en-ko/sports.tmx')).status).toBe(403);
  expect((await call('/omegat/drafts.tmx')).text).not.toContain('Sports only.');
  expect((await call('/tmserver/en/ko/unit/Sports%20only.')).text).toBe('[]');
  expect((await call('/mymemory/get?q=Sports%20only.&langpair=en|ko')).body.matches).toEqual([]);
});
