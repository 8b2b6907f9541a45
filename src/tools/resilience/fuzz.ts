/** Every route with requests made up from its own schema: never a 5xx, never another tenant's data. */
import { randomInt } from 'node:crypto';
import { attack } from './fuzz/attack.js';
import { tenants } from './fuzz/tenants.js';
import { must, type Trial } from './trial.js';

export const fuzz: Trial = {
  name: 'fuzz',
  about: '--requests requests made up from the schemas of all routes: no 5xx, nothing of another tenant',
  async run(stand, { requests }) {
    const service = await stand.service(await stand.database());
    const document: unknown = JSON.parse((await service.call('GET', '/openapi.json')).text);
    const { secret, keys } = await tenants((method, path, body) => service.call(method, path, body));
    const seed = randomInt(2 ** 30);
    const runs = Math.max(1, Math.round(requests / keys.length / 70));
    const figures: Record<string, number> = { requests: 0 };
    for (const { role, authorization, limited } of keys) {
      const found = await attack(
        {
          document,
          secret: limited ? secret : '\u0000never',
          send: ({ method, path, body, contentType }) =>
            service.call(method, path, body, {
              authorization,
              ...(contentType !== undefined && { 'content-type': contentType }),
            }),
        },
        runs,
        seed,
      );
      must(found.faults.length === 0, `no fault as ${role} (seed ${seed}):\n  ${found.faults.join('\n  ')}`);
      figures['requests']! += found.requests;
      for (const [kind, count] of Object.entries(found.statuses))
        figures[kind] = (figures[kind] ?? 0) + count;
    }
    return { ...figures, seed };
  },
};
