/** A job of the service, waited for and told. */
import type { JobState } from '../jobs/job.js';
import { call } from './client.js';
import { progressBar } from './progress.js';

/** Errors shown at the end; the job keeps more. */
const SHOWN = 10;
const POLL_MS = 300;

export interface Telling {
  json?: boolean;
}

/** Waits until a job has ended, with a bar on a terminal. */
export async function watchJob(first: JobState, { json }: Telling): Promise<JobState> {
  const bar = progressBar(first.totalBytes, json === true);
  let job = first;
  while (job.finishedAt === null) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    job = await call<JobState>(`/jobs/${job.id}`);
    bar.update(job.bytes, { units: job.processed });
  }
  bar.stop();
  return job;
}

/** Prints how a job ended: its summary and first errors, or all of it as JSON. */
export function reportJob(job: JobState, { json }: Telling, summary: string): void {
  if (json) {
    console.log(JSON.stringify(job, null, 2));
  } else {
    console.log(`${job.state}: ${summary}`);
    for (const { reason, unit } of job.errors.slice(0, SHOWN))
      console.error(`  ${unit === null ? '' : `${unit}: `}${reason}`);
    if (job.errors.length > SHOWN)
      console.error(`  … and ${job.errors.length - SHOWN} more: GET /api/v1/jobs/${job.id}/errors.csv`);
  }
  if (job.state !== 'done') process.exitCode = 1;
}
