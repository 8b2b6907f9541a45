/** A job as clients see it. */
import type { Job } from '../db/generated/client.js';

/** What could not be used of a file: line and unit count from 1. */
export interface JobError {
  line: number | null;
  unit: number | null;
  /** Code and values of the reason; the text is made in the reader's language. */
  code: string;
  params: Record<string, string | number>;
}

/** Errors kept with a job; more are only counted. */
export const KEPT_ERRORS = 1_000;

export function jobState(job: Job, describe: (error: JobError) => string) {
  return {
    id: job.id,
    kind: job.kind,
    state: job.state,
    processed: job.processed,
    added: job.added,
    updated: job.updated,
    skipped: job.skipped,
    bytes: Number(job.bytes),
    totalBytes: Number(job.totalBytes),
    errors: (job.errors as unknown as JobError[]).map((error) => ({
      line: error.line,
      unit: error.unit,
      reason: describe(error),
      code: error.code,
    })),
    result: job.result,
    ...pace(job),
    createdAt: job.createdAt.toISOString(),
    createdBy: job.createdBy,
    startedAt: job.startedAt?.toISOString() ?? null,
    finishedAt: job.finishedAt?.toISOString() ?? null,
  };
}

/** Units a second so far, and the seconds that the rest of the file takes at this pace; null where nobody knows. */
function pace({ state, startedAt, finishedAt, processed, bytes, totalBytes }: Job) {
  const seconds =
    startedAt === null ? 0 : ((finishedAt ?? new Date()).getTime() - startedAt.getTime()) / 1000;
  const read = Number(bytes);
  const left = state === 'running' && read > 0 ? ((Number(totalBytes) - read) * seconds) / read : null;
  return {
    unitsPerSecond: seconds > 0 ? Math.round(processed / seconds) : null,
    secondsLeft: left === null ? null : Math.ceil(left),
  };
}

export type JobState = ReturnType<typeof jobState>;
