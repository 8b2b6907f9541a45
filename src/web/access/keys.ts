/** Keys: who may use the service, made and ended by administrators. */
import { z } from 'zod';
import { createKey, listKeys, revokeKey } from '../../access/keys.js';
import { ROLES } from '../../access/roles.js';
import type { FieldError } from '../../errors/appError.js';
import { rowId, slugList, text } from '../../http/fields.js';
import { correctable, given, parsed } from '../forms.js';
import type { PageAnswer, PageCall, PageSpec } from '../page.js';
import { keysView } from './keysView.js';

const wanted = z.object({
  name: text(100),
  role: z.enum(ROLES),
  memories: slugList.optional(),
  glossaries: slugList.optional(),
  expiresAt: z.iso.date().optional(),
});

async function show(
  call: PageCall,
  what: { made?: string; errors?: FieldError[] } = {},
): Promise<PageAnswer> {
  const { made, errors = [] } = what;
  const rows = await listKeys(call.services.db);
  const content = keysView(call, { rows, made, errors });
  return { title: call.reader.t('webAdmin:keys.title'), content, status: errors.length > 0 ? 400 : 200 };
}

/** Answers with the page itself instead of leading on: the key is shown this once. */
async function create(call: PageCall): Promise<PageAnswer> {
  const { services, actor, form, reader } = call;
  try {
    const names = ['name', 'role', 'memories', 'glossaries', 'expiresAt'];
    const sent = given(Object.fromEntries(names.map((name) => [name, form.get(name).trim()])));
    const { expiresAt, memories, glossaries, ...rest } = parsed(wanted, sent, reader);
    const { key } = await createKey(services.db, actor, {
      ...rest,
      memories: memories ?? [],
      glossaries: glossaries ?? [],
      expiresAt: expiresAt === undefined ? null : new Date(expiresAt),
    });
    services.auth.forget();
    return await show(call, { made: key });
  } catch (error) {
    return show(call, { errors: correctable(error, reader) });
  }
}

async function revoke(call: PageCall): Promise<PageAnswer> {
  const { services, actor, request, reader } = call;
  await revokeKey(services.db, actor, parsed(rowId, request.params['id'], reader));
  services.auth.forget();
  return { goTo: '/keys?done=revoked' };
}

export const keyPages: readonly PageSpec[] = [
  { method: 'get', path: '/keys', role: 'admin', handle: (call) => show(call) },
  { method: 'post', path: '/keys', role: 'admin', handle: create },
  { method: 'post', path: '/keys/:id/revoke', role: 'admin', handle: revoke },
];
