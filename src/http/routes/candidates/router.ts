import { z } from 'zod';
import { acceptCandidates, documentCandidates, rejectCandidates } from '../../../documents/candidates.js';
import { conceptState } from '../../../glossary/concept.js';
import { endpoint } from '../../endpoint.js';
import { rowId, slug } from '../../fields.js';
import { listOf } from '../common.js';
import { answer as concept } from '../concepts/schema.js';
import { decision, kind } from './schema.js';

const tag = 'Documents and alignment';
const candidates = z.array(decision).min(1).max(200);

const candidate = z.object({
  en: z.string(),
  ko: z.string(),
  kind,
  confidence: z.number().min(0).max(1),
  occurrences: z.int(),
  segmentIds: z.array(z.string()),
  examples: z.array(z.object({ en: z.string(), ko: z.string() })),
});

export const candidateEndpoints = [
  endpoint({
    method: 'get',
    path: '/documents/:id/candidates',
    role: 'viewer',
    tag,
    summary: 'Names and terms found in the pair and not yet in the glossary, the surest first',
    params: z.object({ id: rowId }),
    answers: { 200: listOf(candidate) },
    async handle({ params, actor, services }) {
      const glossary = await services.glossary.snapshot(actor.glossaries ?? undefined);
      return {
        body: { items: await documentCandidates(services.db, actor, glossary, params.id), nextCursor: null },
      };
    },
  }),
  endpoint({
    method: 'post',
    path: '/candidates/accept',
    role: 'editor',
    tag,
    summary: 'Make concepts of candidates; one that was accepted before is left alone',
    body: z.strictObject({ glossary: slug, candidates }),
    answers: { 201: z.object({ concepts: z.array(concept) }) },
    async handle({ body, actor, services }) {
      const made = await acceptCandidates(services.db, actor, body.glossary, body.candidates);
      services.glossary.invalidate();
      return { status: 201, body: { concepts: made.map(conceptState) } };
    },
  }),
  endpoint({
    method: 'post',
    path: '/candidates/reject',
    role: 'editor',
    tag,
    summary: 'Remember that these are no candidates',
    body: z.strictObject({ candidates }),
    answers: { 204: null },
    async handle({ body, actor, services }) {
      await rejectCandidates(services.db, actor, body.candidates);
      return { status: 204 };
    },
  }),
];
