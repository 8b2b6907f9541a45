import { z } from 'zod';
import { CHECKS, runChecks } from '../../../checks/index.js';
import { chooseGlossaries } from '../../../glossary/glossaries.js';
import { endpoint } from '../../endpoint.js';
import { lang, slugList, text } from '../../fields.js';
import { langAnswer } from '../common.js';
import { presentFinding } from './presenter.js';

const tag = 'Checks';

/** Pairs of one request: a long article several times over. */
const MAX_PAIRS = 2_000;
const ids = CHECKS.map(({ id }) => id) as [string, ...string[]];

const pair = z.strictObject({
  id: z.union([z.string().max(200), z.int()]).optional(),
  en: text(20_000, { blank: true }),
  ko: text(20_000, { blank: true }),
});

const request = z.strictObject({
  pairs: z.array(pair).min(1).max(MAX_PAIRS),
  memory: slugList.optional(),
  glossary: slugList.optional(),
  checks: z.array(z.enum(ids)).optional(),
  /** The side that was translated. */
  target: lang.optional(),
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
    async handle({ body, actor, services, lang: reader }) {
      if (body.glossary) await chooseGlossaries(services.db, actor, body.glossary);
      const { terms, names } = await services.glossary.snapshot(
        body.glossary ?? actor.glossaries ?? undefined,
      );
      const found = runChecks(
        body.pairs.map(({ id, ...texts }) => (id === undefined ? texts : { ...texts, id: String(id) })),
        {
          terms,
          names,
          ...(body.checks ? { enabled: body.checks } : {}),
          ...(body.target ? { target: body.target } : {}),
        },
      );
      return { body: { findings: found.map((each) => presentFinding(each, reader)) } };
    },
  }),
];
