import { z } from 'zod';
import {
  createKey,
  listKeys,
  MAX_OVERLAP_HOURS,
  OVERLAP_HOURS,
  revokeKey,
  rotateKey,
} from '../../../access/keys.js';
import { ROLES } from '../../../access/roles.js';
import { endpoint } from '../../endpoint.js';
import { decodeRowCursor, pageOf } from '../../cursor.js';
import { int, page, rowId, slug, text } from '../../fields.js';
import { isoDate, listOf } from '../common.js';
import { presentKey } from './presenter.js';

const tag = 'Access';
const role = z.enum(ROLES);
const newKey = z.strictObject({
  name: text(100),
  role,
  memories: z.array(slug).max(200).optional(),
  glossaries: z.array(slug).max(200).optional(),
  /** Requests that one node takes of it in a minute; null or nothing: any number. */
  requestsPerMinute: int(1, 1_000_000).nullable().optional(),
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
  requestsPerMinute: z.number().nullable(),
  expiresAt: isoDate.nullable(),
  lastUsedAt: isoDate.nullable(),
  revokedAt: isoDate.nullable(),
  createdAt: isoDate,
  createdBy: z.string(),
});
const withKey = answer.extend({ key: z.string() });

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
    answers: { 201: withKey },
    async handle({ body, actor, services }) {
      const { key, row } = await createKey(services.db, actor, body);
      services.auth.forget();
      return { status: 201, body: { ...presentKey(row), key } };
    },
  }),
  endpoint({
    method: 'post',
    path: '/keys/:id/rotate',
    role: 'admin',
    tag,
    summary: `A new key with the same rights, shown this once; the old one ends after \`overlapHours\` (${OVERLAP_HOURS})`,
    params: z.object({ id: rowId }),
    body: z.strictObject({ overlapHours: int(0, MAX_OVERLAP_HOURS).optional() }),
    answers: { 201: withKey },
    async handle({ params, body, actor, services }) {
      const { key, row } = await rotateKey(services.db, actor, params.id, body.overlapHours);
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
