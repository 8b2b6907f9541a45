import type { z } from 'zod';
import { chooseGlossaries } from '../../../glossary/glossaries.js';
import { concordance } from '../../../memory/concordance.js';
import { lookup, lookupAll, type LookupTools } from '../../../memory/lookup.js';
import { chooseMemories } from '../../../memory/memories.js';
import { decodeRowCursor, encodeCursor } from '../../cursor.js';
import { endpoint } from '../../endpoint.js';
import type { Actor } from '../../../access/roles.js';
import type { Services } from '../../../services.js';
import * as schema from './schema.js';

const tag = 'Look-up';

/** Memories and glossary that a look-up of this actor works with. */
async function scopeOf(
  services: Services,
  actor: Actor,
  wanted: { memory?: string[] | undefined; glossary?: string[] | undefined },
) {
  const { db, matcher } = services;
  const memories = await chooseMemories(db, actor, wanted.memory);
  if (wanted.glossary) await chooseGlossaries(db, actor, wanted.glossary);
  const glossary = await services.glossary.snapshot(wanted.glossary ?? actor.glossaries ?? undefined);
  const tools: LookupTools = { db, matcher, glossary };
  return { memories, tools };
}

async function answer(services: Services, actor: Actor, request: z.output<typeof schema.request>) {
  const { memory, glossary, ...rest } = request;
  const { memories, tools } = await scopeOf(services, actor, { memory, glossary });
  return { body: await lookup(tools, { ...rest, memories }) };
}

export const lookups = [
  endpoint({
    method: 'get',
    path: '/lookup',
    role: 'viewer',
    tag,
    summary: 'Matches, terms and names for a text',
    query: schema.request,
    answers: { 200: schema.answer },
    handle: ({ query, actor, services }) => answer(services, actor, query),
  }),
  endpoint({
    method: 'post',
    path: '/lookup',
    role: 'viewer',
    tag,
    summary: 'The same for a text in the body',
    body: schema.request,
    answers: { 200: schema.answer },
    handle: ({ body, actor, services }) => answer(services, actor, body),
  }),
  endpoint({
    method: 'post',
    path: '/lookup/batch',
    role: 'viewer',
    tag,
    summary: 'Up to 1,000 texts at once; each is the context of its neighbours',
    body: schema.batch,
    answers: { 200: schema.batchAnswer },
    async handle({ body, actor, services }) {
      const { texts, memory, glossary, ...rest } = body;
      const { memories, tools } = await scopeOf(services, actor, { memory, glossary });
      return { body: { results: await lookupAll(tools, { ...rest, texts, memories }) } };
    },
  }),
  endpoint({
    method: 'get',
    path: '/concordance',
    role: 'viewer',
    tag,
    summary: 'Segments that hold a word, a phrase in quotation marks, or several of these',
    query: schema.concordance,
    answers: { 200: schema.concordanceAnswer },
    async handle({ query, actor, services }) {
      const { memories, tools } = await scopeOf(services, actor, query);
      const after = decodeRowCursor(query.cursor);
      const found = await concordance(tools, {
        q: query.q,
        lang: query.lang,
        memories,
        limit: query.limit,
        ...(after === undefined ? {} : { after }),
      });
      return {
        body: { items: found.items, nextCursor: found.next === null ? null : encodeCursor(found.next) },
      };
    },
  }),
];
