/** How far a job has come, written in the transaction of what it stored. */
import { Prisma, type Job } from '../db/generated/client.js';
import { KEPT_ERRORS, type JobError } from './job.js';

export interface Progress {
  /** Records read so far: the place to go on from. */
  position: number;
  bytes: number;
  added: number;
  updated: number;
  skipped: number;
  errors: JobError[];
  /** What else the job has to say; left out, what it said before stays. */
  report?: object;
}

/** Sets position and bytes; counts are added to those of before. Prisma runs it, and pg takes it as it is. */
export function progressSql(job: Job, done: Progress): Prisma.Sql {
  const errors = JSON.stringify(done.errors);
  const report = done.report === undefined ? null : JSON.stringify(done.report);
  return Prisma.sql`
    UPDATE job SET processed = ${done.position}, bytes = ${done.bytes}, added = added + ${done.added},
      updated = updated + ${done.updated}, skipped = skipped + ${done.skipped},
      errors = CASE WHEN jsonb_array_length(errors) < ${KEPT_ERRORS} THEN errors || ${errors}::jsonb ELSE errors END,
      result = coalesce(${report}::jsonb, result)
    WHERE id = ${job.id}::uuid`;
}
