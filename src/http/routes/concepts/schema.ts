import { z } from 'zod';
import { int, lang, MAX_NOTE, page, slug, slugList, text, uuid } from '../../fields.js';
import { attribution, langAnswer, listOf } from '../common.js';

const kind = z.enum(['person', 'place', 'organization', 'title', 'term']);
const status = z.enum(['verified', 'unverified']);
const termStatus = z.enum(['preferred', 'admitted', 'deprecated', 'forbidden']);
const remark = text(MAX_NOTE, { blank: true }).nullable();

const term = z.strictObject({
  /** Ids of terms that were read may be sent back; terms are stored anew. */
  id: z.string().optional(),
  lang,
  text: text(500),
  status: termStatus.optional(),
  partOfSpeech: text(50, { blank: true }).nullable().optional(),
  note: remark.optional(),
});

/** At most one preferred term a language; a term without a status is preferred where it is the first, else admitted. */
const terms = z
  .array(term)
  .min(1)
  .max(100)
  .transform((list, context) => {
    const preferred = new Map<string, string>();
    for (const [index, each] of list.entries()) {
      if (each.status !== 'preferred') continue;
      const first = preferred.get(each.lang);
      if (first !== undefined) {
        const params = { first, second: each.text };
        context.addIssue({ code: 'custom', message: 'fields:onePreferred', path: [index, 'status'], params });
      }
      preferred.set(each.lang, each.text);
    }
    return list.map(({ id: _id, ...each }) => {
      if (each.status !== undefined) return { ...each, status: each.status };
      const chosen = preferred.has(each.lang) ? ('admitted' as const) : ('preferred' as const);
      preferred.set(each.lang, each.text);
      return { ...each, status: chosen };
    });
  });

const details = {
  definition: remark.optional(),
  domain: text(200, { blank: true }).nullable().optional(),
  note: remark.optional(),
  source: text(1_000, { blank: true }).nullable().optional(),
  status: status.optional(),
  attributes: z
    .record(z.string(), z.unknown())
    .refine((value) => JSON.stringify(value).length <= 20_000, { message: 'fields:attributes' })
    .optional(),
};

export const params = z.object({ id: uuid });

export const newConcept = z.strictObject({ glossary: slug, kind: kind.default('term'), terms, ...details });

export const change = z
  .strictObject({
    version: int(1, 2_147_483_647),
    kind: kind.optional(),
    terms: terms.optional(),
    ...details,
  })
  .refine((value) => Object.keys(value).length > 1, { message: 'fields:nothing' });

export const filter = z.strictObject({
  glossary: slugList.optional(),
  q: text(500).optional(),
  lang: lang.optional(),
  kind: kind.optional(),
  status: status.optional(),
  ...page,
});

export const answer = z.object({
  id: z.string(),
  glossary: z.string(),
  kind,
  definition: z.string().nullable(),
  domain: z.string().nullable(),
  note: z.string().nullable(),
  source: z.string().nullable(),
  status,
  terms: z.array(
    z.object({
      id: z.string(),
      lang: langAnswer,
      text: z.string(),
      status: termStatus,
      partOfSpeech: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
  attributes: z.record(z.string(), z.unknown()),
  ...attribution,
});

export const listAnswer = listOf(answer);
