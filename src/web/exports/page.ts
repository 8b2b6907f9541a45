/** Exports for those who signed in on the pages: the endpoints of the API, with the session instead of a key. */
import { exports } from '../../http/routes/exports/router.js';
import { jobErrors } from '../../http/routes/jobs/router.js';
import { validate } from '../../http/validate.js';
import type { PageSpec } from '../page.js';

export const exportPages: readonly PageSpec[] = [...exports, jobErrors].map((spec) => ({
  method: 'get',
  path: spec.path,
  role: spec.role,
  async handle({ services, actor, reader, request, response }) {
    const values = validate(request, spec, reader);
    const call = { ...values, ...reader, services, actor, request, response };
    await spec.handle(call as unknown as Parameters<typeof spec.handle>[0]);
    return null;
  },
}));
