import { z } from 'zod';
import { int, lang, slugList, text } from '../../fields.js';
import { isoDate, langAnswer, range, segmentOrigin, segmentStatus, suggestionAnswer } from '../common.js';

/** Sentences of one batch: a long document at once. */
const BATCH = 1_000;

const scope = { memory: slugList.optional(), glossary: slugList.optional() };
const wanted = { limit: int(1, 100).default(5), min: int(0, 100).default(70) };
const direction = { from: lang, to: lang };

/** The two languages must differ. */
const different = <T extends { from: string; to: string }>(
  value: T,
  context: z.core.$RefinementCtx<T>,
): void => {
  if (value.from !== value.to) return;
  context.addIssue({ code: 'custom', path: ['to'], message: 'fields:sameLanguage', params: {} });
};

export const request = z
  .strictObject({
    text: text(),
    ...direction,
    ...scope,
    ...wanted,
    previous: text().optional(),
    next: text().optional(),
  })
  .superRefine(different);

export const batch = z
  .strictObject({ texts: z.array(text()).min(1).max(BATCH), ...direction, ...scope, ...wanted })
  .superRefine(different);

export const concordance = z.strictObject({
  q: text(1_000),
  lang,
  memory: slugList.optional(),
  glossary: slugList.optional(),
  limit: int(1, 200).default(50),
  cursor: z.string().max(500).optional(),
});

const diffOp = z.object({
  op: z.enum(['equal', 'replace', 'insert', 'delete']),
  query: range,
  source: range,
});

export const answer = z.object({
  text: z.string(),
  from: langAnswer,
  to: langAnswer,
  matches: z.array(
    z.object({
      segmentId: z.string(),
      source: z.string(),
      target: z.string(),
      score: z.int().min(0).max(102),
      kind: z.enum(['context', 'exact', 'fuzzy']),
      memory: z.string(),
      documentId: z.string().nullable(),
      status: segmentStatus,
      origin: segmentOrigin,
      updatedAt: isoDate,
      updatedBy: z.string(),
      usageCount: z.int(),
      penalties: z.array(z.object({ reason: z.string(), points: z.int() })),
      diff: z.array(diffOp),
      repair: z
        .object({
          target: z.string(),
          changes: z.array(z.object({ from: z.string(), to: z.string(), start: z.int(), end: z.int() })),
        })
        .nullable(),
    }),
  ),
  terms: z.array(
    z.object({
      conceptId: z.string(),
      kind: z.string(),
      start: z.int(),
      end: z.int(),
      text: z.string(),
      matched: z.string(),
      status: z.string(),
      conceptStatus: z.string(),
      source: z.string().nullable(),
      translations: z.array(z.object({ text: z.string(), status: z.string(), note: z.string().nullable() })),
    }),
  ),
  names: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      text: z.string(),
      kind: z.string(),
      suggestions: z.array(suggestionAnswer),
    }),
  ),
});

export const batchAnswer = z.object({ results: z.array(answer) });

export const concordanceAnswer = z.object({
  items: z.array(
    z.object({
      segmentId: z.string(),
      en: z.string(),
      ko: z.string(),
      memory: z.string(),
      documentId: z.string().nullable(),
      status: segmentStatus,
      highlights: z.object({ en: z.array(range), ko: z.array(range) }),
    }),
  ),
  nextCursor: z.string().nullable(),
});
