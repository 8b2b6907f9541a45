import { z } from 'zod';
import { LONGEST_BODY } from '../../../formats/articles.js';
import { flag, int, page, rowId, slug, slugList, text } from '../../fields.js';
import { attribution, isoDate, listOf } from '../common.js';

/** Sentences of a side that are taken as they are. */
const MAX_SENTENCES = 5_000;

const article = z.strictObject({ title: text(1_000).nullable().optional(), body: text(LONGEST_BODY) });

export const params = z.object({ id: rowId });

export const newDocument = z.strictObject({
  memory: slug,
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable()
    .optional(),
  publishedAt: z
    .union([z.iso.datetime({ offset: true }), z.iso.date()])
    .transform((value) => new Date(value))
    .meta({ format: 'date-time' })
    .nullable()
    .optional(),
  en: article,
  ko: article,
});

const bead = z.object({
  en: z.array(int(0, MAX_SENTENCES)).max(50),
  ko: z.array(int(0, MAX_SENTENCES)).max(50),
  /** What an editor made is certain. */
  score: z.number().min(0).max(1).default(1),
});

const side = z.union([text(LONGEST_BODY), z.array(text()).min(1).max(MAX_SENTENCES)]);

export const alignRequest = z.strictObject({ en: side, ko: side });
export const putAlignment = z.strictObject({
  version: int(1, 2_147_483_647),
  beads: z.array(bead).max(2 * MAX_SENTENCES),
});
export const confirm = z.strictObject({
  version: int(1, 2_147_483_647).optional(),
  minScore: z.number().min(0).max(1).optional(),
});
export const bulk = z.strictObject({
  memory: slug,
  filename: text(255).optional(),
  confirm: flag.default(false),
  minScore: z.coerce.number().min(0).max(1).default(0),
});
export const filter = z.strictObject({ memory: slugList.optional(), ...page });

export const alignAnswer = z.object({
  beads: z.array(
    z.object({
      en: z.array(z.int()),
      ko: z.array(z.int()),
      score: z.number(),
      /** Whether a person should look at it. */
      review: z.boolean(),
    }),
  ),
  en: z.array(z.string()),
  ko: z.array(z.string()),
  /** How many of the beads are so marked. */
  review: z.int(),
});

const articleAnswer = z.object({ title: z.string().nullable(), body: z.string().nullable() });

export const answer = z.object({
  id: z.string(),
  memory: z.string(),
  name: z.string(),
  url: z.string().nullable(),
  publishedAt: isoDate.nullable(),
  en: articleAnswer,
  ko: articleAnswer,
  confirmedAt: isoDate.nullable(),
  ...attribution,
});

export const withAlignment = answer.extend({ alignment: alignAnswer });
export const alignmentAnswer = alignAnswer.extend({ version: z.int() });
export const listAnswer = listOf(answer);
export const confirmAnswer = z.object({
  document: answer,
  segments: z.int(),
  kept: z.int(),
  removed: z.int(),
});
