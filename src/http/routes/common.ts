/** Schemas of answers that several routes share; they document, and tests check answers against them. */
import { z } from 'zod';

export const nullable = <T extends z.ZodType>(schema: T) => schema.nullable();
export const isoDate = z.string().meta({ format: 'date-time' });

export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export const attribution = {
  version: z.int(),
  createdAt: isoDate,
  createdBy: z.string(),
  updatedAt: isoDate,
  updatedBy: z.string(),
};

export const historyAnswer = listOf(
  z.object({
    version: z.int(),
    action: z.enum(['create', 'update', 'delete', 'revert']),
    at: isoDate,
    by: z.string(),
    before: z.record(z.string(), z.unknown()).nullable(),
    after: z.record(z.string(), z.unknown()).nullable(),
  }),
);

export const segmentStatus = z.enum(['draft', 'confirmed', 'rejected']);
export const segmentOrigin = z.enum(['api', 'import', 'alignment', 'editor']);
export const langAnswer = z.enum(['en', 'ko']);
export const range = z.tuple([z.int(), z.int()]);

export const suggestionAnswer = z.object({
  text: z.string(),
  confidence: z.number().min(0).max(1),
  basis: z.enum(['glossary', 'memory', 'rule']),
  kind: z.enum(['person', 'place', 'organization', 'title', 'byline', 'phrase']),
  evidence: z.array(
    z.object({
      conceptId: z.string().optional(),
      segmentId: z.string().optional(),
      rule: z.string().optional(),
      detail: z.string(),
    }),
  ),
  parts: z.array(
    z.object({
      role: z.enum(['person', 'title', 'place', 'organization', 'email']),
      source: z.string(),
      target: z.string(),
      basis: z.enum(['glossary', 'memory', 'rule']),
    }),
  ),
});
