import { z } from 'zod';
import { listBatches, undoBatch } from '../../../memory/batches.js';
import { decodeCursor, pageOf } from '../../cursor.js';
import { endpoint } from '../../endpoint.js';
import { page, uuid } from '../../fields.js';
import { isoDate, listOf } from '../common.js';

const tag = 'Memory';

const batch = z.object({
  id: z.string(),
  action: z.enum(['fix', 'undo']),
  at: isoDate,
  by: z.string(),
  detail: z.record(z.string(), z.unknown()),
  undone: z.boolean(),
});

export const batches = [
  endpoint({
    method: 'get',
    path: '/batches',
    role: 'viewer',
    tag,
    summary: 'Changes of many segments at once, the newest first',
    query: z.strictObject(page),
    answers: { 200: listOf(batch) },
    async handle({ query: { cursor, limit }, actor, services }) {
      const before = decodeCursor(cursor, /^\d{1,18}$/);
      const rows = await listBatches(services.db, actor, {
        limit,
        ...(before === undefined ? {} : { before: BigInt(before) }),
      });
      return {
        body: pageOf(
          rows,
          limit,
          ({ key: _key, ...shown }) => shown,
          (row) => row.key,
        ),
      };
    },
  }),
  endpoint({
    method: 'post',
    path: '/batches/:id/undo',
    role: 'editor',
    tag,
    summary:
      'Put every segment of a batch back as it was, all or none; this is a batch too and can be undone',
    params: z.object({ id: uuid }),
    answers: { 200: z.object({ batch: z.string(), changed: z.int() }) },
    async handle({ params, actor, services }) {
      const undone = await undoBatch(services.db, actor, params.id);
      await services.matcher.catchUp();
      return { body: undone };
    },
  }),
];
