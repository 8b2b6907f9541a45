import { z } from 'zod';
import { int, MAX_NOTE, page, rowId, slug, slugList, text } from '../../fields.js';
import { attribution, listOf, segmentOrigin, segmentStatus } from '../common.js';

const note = text(MAX_NOTE, { blank: true }).nullable();

export const params = z.object({ id: rowId });

export const newSegment = z.strictObject({
  memory: slug,
  en: text(),
  ko: text(),
  status: segmentStatus.optional(),
  note: note.optional(),
  documentId: rowId.nullable().optional(),
  position: int(0, 10_000_000).nullable().optional(),
  previous: text().nullable().optional(),
  next: text().nullable().optional(),
});

export const change = z
  .strictObject({
    version: int(1, 2_147_483_647),
    en: text().optional(),
    ko: text().optional(),
    status: segmentStatus.optional(),
    note: note.optional(),
  })
  .refine((value) => Object.keys(value).length > 1, { message: 'fields:nothing' });

export const filter = z.strictObject({
  memory: slugList.optional(),
  documentId: rowId.optional(),
  status: segmentStatus.optional(),
  origin: segmentOrigin.optional(),
  q: text(1_000).optional(),
  ...page,
});

export const answer = z.object({
  id: z.string(),
  memory: z.string(),
  documentId: z.string().nullable(),
  position: z.int().nullable(),
  en: z.string(),
  ko: z.string(),
  enTags: z.array(z.record(z.string(), z.unknown())).nullable(),
  koTags: z.array(z.record(z.string(), z.unknown())).nullable(),
  previous: z.string().nullable(),
  next: z.string().nullable(),
  status: segmentStatus,
  origin: segmentOrigin,
  note: z.string().nullable(),
  usageCount: z.int(),
  ...attribution,
});

export const listAnswer = listOf(answer);
