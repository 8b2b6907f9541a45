import { z } from 'zod';
import { check } from '../../../checking/check.js';
import { CHECKS } from '../../../checks/index.js';
import { endpoint } from '../../endpoint.js';
import { lang, slug, slugList, text } from '../../fields.js';
import { langAnswer } from '../common.js';
import { answer as dismissal, checkId } from '../dismissals/schema.js';
import { presentFinding } from './presenter.js';

const tag = 'Checks';

/** Pairs of one request: a long article several times over. */
const MAX_PAIRS = 2_000;

const pair = z.strictObject({
  id: z.union([z.string().max(200), z.int()]).optional(),
  en: text(20_000, { blank: true }),
  ko: text(20_000, { blank: true }),
});

const request = z.strictObject({
  pairs: z.array(pair).min(1).max(MAX_PAIRS),
  memory: slugList.optional(),
  glossary: slugList.optional(),
  checks: z.array(checkId).optional(),
  /** The side that was translated. */
  target: lang.optional(),
  /** Left out: `house`, where there is one; null: none. */
  profile: slug.nullable().optional(),
  /** Findings that were set aside: left out, or listed with the reason. */
  dismissed: z.enum(['omit', 'list']).default('omit'),
});

const finding = z.object({
  pair: z.union([z.string(), z.int()]),
  check: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  lang: langAnswer,
  start: z.int(),
  end: z.int(),
  text: z.string(),
  message: z.string(),
  suggestions: z.array(z.string()),
  evidence: z.array(z.record(z.string(), z.unknown())),
  fingerprint: z.string(),
  dismissal: dismissal.nullable(),
});

export const checks = [
  endpoint({
    method: 'get',
    path: '/checks',
    role: 'viewer',
    tag,
    summary: 'The checks there are',
    answers: { 200: z.object({ items: z.array(z.object({ id: z.string(), title: z.string() })) }) },
    handle({ lang: reader }) {
      return Promise.resolve({
        body: { items: CHECKS.map(({ id, title }) => ({ id, title: title[reader] })) },
      });
    },
  }),
  endpoint({
    method: 'post',
    path: '/check',
    role: 'viewer',
    tag,
    summary: 'What may be wrong with a translation; the pairs are taken as one document in order',
    body: request,
    answers: { 200: z.object({ findings: z.array(finding) }) },
    async handle({
      body: { pairs, glossary, memory, checks: enabled, target, profile, dismissed },
      actor,
      services,
      lang: reader,
    }) {
      const found = await check(services, actor, {
        pairs: pairs.map(({ id, ...texts }) => (id === undefined ? texts : { ...texts, id: String(id) })),
        ...(glossary ? { glossaries: glossary } : {}),
        ...(memory ? { memories: memory } : {}),
        ...(enabled ? { checks: enabled } : {}),
        ...(target ? { target } : {}),
        ...(profile === undefined ? {} : { profile }),
      });
      const shown = dismissed === 'list' ? found : found.filter(({ dismissal: why }) => !why);
      return { body: { findings: shown.map((each) => presentFinding(each, reader)) } };
    },
  }),
];
