/** How far a job has come, written in the transaction of what it stored. */
import type { Job } from '../db/generated/client.js';
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

/** Runs a statement with values: of a pool, a client or a transaction. */
export type Execute = (sql: string, values: unknown[]) => Promise<unknown>;

/** Sets position and bytes; counts are added to those of before. */
export async function writeProgress(execute: Execute, job: Job, done: Progress): Promise<void> {
  await execute(
    `UPDATE job SET processed = $2, bytes = $3, added = added + $4, updated = updated + $5, skipped = skipped + $6,
       errors = CASE WHEN jsonb_array_length(errors) < ${KEPT_ERRORS} THEN errors || $7::jsonb ELSE errors END,
       result = coalesce($8::jsonb, result)
     WHERE id = $1::uuid`,
    [
      job.id,
      done.position,
      done.bytes,
      done.added,
      done.updated,
      done.skipped,
      JSON.stringify(done.errors),
      done.report && JSON.stringify(done.report),
    ],
  );
}
