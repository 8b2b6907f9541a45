/** A job as it is answered. */
import { z } from 'zod';
import { isoDate } from '../common.js';

export const answer = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  processed: z.int(),
  added: z.int(),
  updated: z.int(),
  skipped: z.int(),
  bytes: z.int(),
  totalBytes: z.int(),
  errors: z.array(
    z.object({ line: z.int().nullable(), unit: z.int().nullable(), reason: z.string(), code: z.string() }),
  ),
  result: z.unknown(),
  unitsPerSecond: z.int().nullable(),
  secondsLeft: z.int().nullable(),
  createdAt: isoDate,
  createdBy: z.string(),
  startedAt: isoDate.nullable(),
  finishedAt: isoDate.nullable(),
});
