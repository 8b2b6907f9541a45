/**
 * Requests made up from the schema of every route: never a 5xx, never what belongs to another tenant. Short here;
 * `npm run resilience -- fuzz --requests 10000` sends as many.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { attack } from '../../src/tools/resilience/fuzz/attack.js';
import type { FuzzRequest } from '../../src/tools/resilience/fuzz/requests.js';
import { tenants, type TenantKey } from '../../src/tools/resilience/fuzz/tenants.js';
import { startService, type Service } from '../support/service.js';

/** Requests for each route and key, and what they are drawn from: another seed, other requests. */
const RUNS = 4;
const SEED = Number(process.env['MALMOI_FUZZ_SEED'] ?? 11);

let service: Service;
let document: unknown;
let keys: TenantKey[];
let secret: string;
beforeAll(async () => {
  service = await startService({ closed: true });
  const admin = await service.key('admin');
  document = (await service.get('/api/v1/openapi.json')).body;
  ({ keys, secret } = await tenants((method, path, body) => service.call(method, path, body, admin)));
});
afterAll(() => service.stop());

it.each(['viewer', 'editor', 'admin'])('no route gives way to a %s', async (role) => {
  const { authorization, limited } = keys.find((key) => key.role === role)!;
  const send = ({ method, path, body, contentType }: FuzzRequest) => {
    const headers: Record<string, string> = { authorization };
    if (contentType !== undefined) headers['content-type'] = contentType;
    return service.call(method, `/api/v1${path}`, body, headers);
  };
  const found = await attack({ document, send, secret: limited ? secret : '\u0000never' }, RUNS, SEED);
  expect(found.faults).toEqual([]);
  expect(found.requests).toBe(found.operations * RUNS);
  expect(found.statuses['2xx']).toBeGreaterThan(10);
});
