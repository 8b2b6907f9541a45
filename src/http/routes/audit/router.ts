import { z } from 'zod';
import { decodeCursor, pageOf } from '../../cursor.js';
import { endpoint } from '../../endpoint.js';
import { page } from '../../fields.js';
import { isoDate, listOf } from '../common.js';

const entry = z.object({
  id: z.string(),
  at: isoDate,
  by: z.string(),
  action: z.string(),
  entity: z.string(),
  entityId: z.string(),
  detail: z.unknown(),
});

export const audit = [
  endpoint({
    method: 'get',
    path: '/audit',
    role: 'admin',
    tag: 'Access',
    summary: 'What was changed by whom, the newest first',
    query: z.strictObject(page),
    answers: { 200: listOf(entry) },
    async handle({ query, services }) {
      const after = decodeCursor(query.cursor, /^\d{1,18}$/);
      const rows = await services.db.prisma.audit.findMany({
        ...(after === undefined ? {} : { where: { id: { lt: BigInt(after) } } }),
        orderBy: { id: 'desc' },
        take: query.limit + 1,
      });
      const present = (row: (typeof rows)[number]) => ({
        ...row,
        id: String(row.id),
        at: row.at.toISOString(),
      });
      return { body: pageOf(rows, query.limit, present, (row) => row.id) };
    },
  }),
];
