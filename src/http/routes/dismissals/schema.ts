import { z } from 'zod';
import { CHECKS } from '../../../checks/index.js';
import { flag, int, lang, MAX_NOTE, MAX_TEXT, page, rowId, slug, text } from '../../fields.js';
import { isoDate, langAnswer, listOf } from '../common.js';

export const checkId = z.enum(CHECKS.map(({ id }) => id) as [string, ...string[]]);

export const params = z.object({ id: rowId });

export const newDismissal = z.strictObject({
  /** As `POST /check` gave it with the finding. */
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/, 'fields:id'),
  check: checkId,
  lang,
  start: int(0, MAX_TEXT),
  end: int(0, MAX_TEXT),
  /** The pair that the finding is in. */
  en: text(MAX_TEXT, { blank: true }),
  ko: text(MAX_TEXT, { blank: true }),
  reason: text(MAX_NOTE),
  scope: z.enum(['here', 'everywhere']).default('here'),
  memory: slug.optional(),
});

export const filter = z.strictObject({
  check: checkId.optional(),
  revoked: flag.default(false),
  ...page,
});

export const answer = z.object({
  id: z.string(),
  memory: z.string().nullable(),
  fingerprint: z.string(),
  check: z.string(),
  lang: langAnswer,
  text: z.string(),
  scope: z.enum(['here', 'everywhere']),
  en: z.string(),
  ko: z.string(),
  reason: z.string(),
  at: isoDate,
  by: z.string(),
  revokedAt: isoDate.nullable(),
  revokedBy: z.string().nullable(),
});

export const listAnswer = listOf(answer);
