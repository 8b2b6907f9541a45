import { z } from 'zod';
import { hangulize } from '../../../hangulization/index.js';
import { suggestWithMemory } from '../../../memory/evidence.js';
import { parseBylines } from '../../../names/index.js';
import { romanize } from '../../../romanization/index.js';
import { chooseMemories } from '../../../memory/memories.js';
import { endpoint } from '../../endpoint.js';
import { int, lang, text } from '../../fields.js';
import { suggestionAnswer } from '../common.js';

const tag = 'Names and titles';

/** A name with its titles; what is longer is a text, for `/lookup`. */
const MAX_NAME = 1_000;
/** A line to an article's head or end. */
const MAX_BYLINE_TEXT = 20_000;

const request = z
  .strictObject({
    text: text(MAX_NAME),
    from: lang,
    to: lang,
    kind: z.enum(['person', 'place', 'organization', 'title', 'byline', 'phrase']).optional(),
    limit: int(1, 50).default(10),
    style: z.enum(['news', 'passport', 'rr', 'north']).optional(),
    origin: z.enum(['ko', 'zh', 'ja', 'en', 'other']).optional(),
    /** The day that office holders are looked up for. */
    date: z.iso.date().optional(),
  })
  .superRefine((value, context) => {
    if (value.from === value.to)
      context.addIssue({ code: 'custom', path: ['to'], message: 'fields:sameLanguage', params: {} });
  });

const traced = z.object({
  text: z.string(),
  results: z.array(z.object({ text: z.string(), confidence: z.number().min(0).max(1) })),
  steps: z.array(z.object({ rule: z.string(), before: z.string(), after: z.string() })),
});

const bylineAnswer = z.object({
  raw: z.string(),
  start: z.int(),
  end: z.int(),
  place: z.string().nullable(),
  persons: z.array(z.object({ name: z.string(), title: z.string().nullable() })),
  email: z.string().nullable(),
  suggestion: suggestionAnswer,
});

export const names = [
  endpoint({
    method: 'post',
    path: '/suggest',
    role: 'viewer',
    tag,
    summary: 'How a name, a title, or both together are written in the other language',
    body: request,
    answers: { 200: z.object({ suggestions: z.array(suggestionAnswer) }) },
    async handle({ body, actor, services }) {
      const glossary = await services.glossary.snapshot(actor.glossaries ?? undefined);
      const memories = await chooseMemories(services.db, actor, undefined);
      const [suggestions] = await suggestWithMemory({ ...services, glossary }, [body], memories);
      return { body: { suggestions: suggestions! } };
    },
  }),
  endpoint({
    method: 'post',
    path: '/bylines',
    role: 'viewer',
    tag,
    summary: 'Reporter lines in a Korean text',
    body: z.strictObject({ text: text(MAX_BYLINE_TEXT) }),
    answers: { 200: z.object({ bylines: z.array(bylineAnswer) }) },
    async handle({ body, actor, services }) {
      const { names: index } = await services.glossary.snapshot(actor.glossaries ?? undefined);
      return { body: { bylines: parseBylines(body.text, index) } };
    },
  }),
  endpoint({
    method: 'get',
    path: '/romanize',
    role: 'viewer',
    tag,
    summary: 'Korean in Latin letters, with the rules that were applied',
    query: z.strictObject({
      text: text(10_000),
      scheme: z.enum(['rr', 'rr-letter', 'mr', 'yale', 'name']).default('rr'),
      style: z.enum(['news', 'passport', 'rr']).optional(),
    }),
    answers: { 200: traced },
    handle({ query: { text: korean, ...options } }) {
      return Promise.resolve({ body: romanize(korean, options) });
    },
  }),
  endpoint({
    method: 'get',
    path: '/hangulize',
    role: 'viewer',
    tag,
    summary: 'A foreign name in Hangul, with the rules that were applied',
    query: z.strictObject({ text: text(10_000), origin: z.enum(['zh', 'ja', 'en']).optional() }),
    answers: { 200: traced },
    handle({ query: { text: foreign, ...options } }) {
      return Promise.resolve({ body: hangulize(foreign, options) });
    },
  }),
];
