import { z } from 'zod';
import { createKey, listKeys, revokeKey } from '../../../access/keys.js';
import { ROLES } from '../../../access/roles.js';
import { endpoint } from '../../endpoint.js';
import { decodeRowCursor, pageOf } from '../../cursor.js';
import { page, rowId, slug, text } from '../../fields.js';
import { isoDate, listOf } from '../common.js';
import { presentKey } from './presenter.js';

const tag = 'Access';
const role = z.enum(ROLES);
const newKey = z.strictObject({
  name: text(100),
  role,
  memories: z.array(slug).max(200).optional(),
  glossaries: z.array(slug).max(200).optional(),
  expiresAt: z.iso
    .datetime({ offset: true })
    .transform((value) => new Date(value))
    .meta({ format: 'date-time' })
    .nullable()
    .optional(),
});
const answer = z.object({
  id: z.string(),
  name: z.string(),
  hint: z.string(),
  role,
  memories: z.array(z.string()),
  glossaries: z.array(z.string()),
  expiresAt: isoDate.nullable(),
  lastUsedAt: isoDate.nullable(),
  revokedAt: isoDate.nullable(),
  createdAt: isoDate,
  createdBy: z.string(),
});

export const keys = [
  endpoint({
    method: 'get',
    path: '/keys',
    role: 'admin',
    tag,
    summary: 'All keys; the keys themselves are not kept',
    query: z.strictObject(page),
    answers: { 200: listOf(answer) },
    async handle({ query: { cursor, limit }, services }) {
      const rows = await listKeys(services.db, { after: decodeRowCursor(cursor) ?? 0, take: limit + 1 });
      return { body: pageOf(rows, limit, presentKey, (row) => row.id) };
    },
  }),
  endpoint({
    method: 'post',
    path: '/keys',
    role: 'admin',
    tag,
    summary: 'Make a key; `key` is shown this once',
    body: newKey,
    answers: { 201: answer.extend({ key: z.string() }) },
    async handle({ body, actor, services }) {
      const { key, row } = await createKey(services.db, actor, body);
      services.auth.forget();
      return { status: 201, body: { ...presentKey(row), key } };
    },
  }),
  endpoint({
    method: 'delete',
    path: '/keys/:id',
    role: 'admin',
    tag,
    summary: 'End a key',
    params: z.object({ id: rowId }),
    answers: { 200: answer },
    async handle({ params, actor, services }) {
      const row = await revokeKey(services.db, actor, params.id);
      services.auth.forget();
      return { body: presentKey(row) };
    },
  }),
];
