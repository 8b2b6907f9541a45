import { z } from 'zod';
import { glossaries as collection, glossaryState } from '../../../glossary/glossaries.js';
import { MAX_NOTE, text } from '../../fields.js';
import { collectionEndpoints } from '../collections/endpoints.js';
import { attribution } from '../common.js';

export const glossaries = collectionEndpoints({
  path: '/glossaries',
  tag: 'Glossary',
  noun: 'glossary',
  collection,
  state: glossaryState,
  fields: { description: text(MAX_NOTE, { blank: true }).nullable().optional() },
  answer: z.object({
    slug: z.string(),
    name: z.string(),
    description: z.string().nullable(),
    concepts: z.int().optional(),
    ...attribution,
  }),
  details: async ({ db }, { id }) => ({
    concepts: await db.prisma.concept.count({ where: { glossaryId: id } }),
  }),
  roles: { create: 'editor', change: 'editor', remove: 'admin' },
  changed: ({ glossary }) => {
    glossary.invalidate();
    return Promise.resolve();
  },
});
