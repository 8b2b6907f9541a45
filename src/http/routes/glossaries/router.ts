import { z } from 'zod';
import { chooseGlossaries, createGlossary, glossaryState } from '../../../glossary/glossaries.js';
import { endpoint } from '../../endpoint.js';
import { MAX_NOTE, slug, text } from '../../fields.js';
import { attribution, listOf } from '../common.js';

const tag = 'Glossary';
const newGlossary = z.strictObject({
  slug,
  name: text(200).optional(),
  description: text(MAX_NOTE, { blank: true }).nullable().optional(),
});
const answer = z.object({
  slug: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  ...attribution,
});

export const glossaries = [
  endpoint({
    method: 'get',
    path: '/glossaries',
    role: 'viewer',
    tag,
    summary: 'The glossaries that the key may read',
    answers: { 200: listOf(answer) },
    async handle({ actor, services }) {
      const rows = await chooseGlossaries(services.db, actor, undefined);
      return { body: { items: rows.map(glossaryState), nextCursor: null } };
    },
  }),
  endpoint({
    method: 'post',
    path: '/glossaries',
    role: 'editor',
    tag,
    summary: 'Make a glossary',
    body: newGlossary,
    answers: { 201: answer },
    async handle({ body, actor, services }) {
      const glossary = await createGlossary(services.db, actor, { ...body, name: body.name ?? body.slug });
      return { status: 201, body: glossaryState(glossary) };
    },
  }),
  endpoint({
    method: 'get',
    path: '/glossaries/:slug',
    role: 'viewer',
    tag,
    summary: 'One glossary',
    params: z.object({ slug }),
    answers: { 200: answer },
    async handle({ params, actor, services }) {
      const [glossary] = await chooseGlossaries(services.db, actor, [params.slug]);
      return { body: glossaryState(glossary!) };
    },
  }),
];
