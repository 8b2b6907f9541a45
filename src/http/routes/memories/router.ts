import { z } from 'zod';
import { memories as collection, memoryState } from '../../../memory/memories.js';
import { int, MAX_NOTE, text } from '../../fields.js';
import { collectionEndpoints } from '../collections/endpoints.js';
import { attribution } from '../common.js';

export const memories = collectionEndpoints({
  path: '/memories',
  tag: 'Memory',
  noun: 'memory',
  collection,
  state: memoryState,
  fields: {
    description: text(MAX_NOTE, { blank: true }).nullable().optional(),
    penalty: int(0, 100).optional(),
  },
  answer: z.object({
    slug: z.string(),
    name: z.string(),
    description: z.string().nullable(),
    penalty: z.int(),
    segments: z.int().optional(),
    ...attribution,
  }),
  details: async ({ db }, { id }) => ({
    segments: await db.prisma.segment.count({ where: { memoryId: id } }),
  }),
  roles: { create: 'admin', change: 'admin', remove: 'admin' },
  changed: ({ matcher }) => matcher.catchUp(),
});
