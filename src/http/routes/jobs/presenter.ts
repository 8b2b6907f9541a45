import type { TFunction } from 'i18next';
import type { JobError } from '../../../jobs/job.js';

/** The reason of a job's error in the reader's language: a file's error, a field's, or one of the service's own. */
export function describeJobError(t: TFunction): (error: JobError) => string {
  return ({ code, params, line, unit }) =>
    t([`formats:${code}`, `fields:${code}`, `errors:${code}.detail`, 'errors:internal.title'], {
      line,
      unit,
      ...params,
    });
}
