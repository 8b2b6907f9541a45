/** The errors of a job as a table to download. */
import { tableLine } from '../formats/index.js';
import type { JobState } from './job.js';

/** CSV with a byte order mark, without which Excel reads Hangul as cp949. */
export function errorTable({ errors }: Pick<JobState, 'errors'>): string {
  const rows = errors.map(({ line, unit, reason, code }) =>
    [line ?? '', unit ?? '', reason, code].map(String),
  );
  return `\uFEFF${[['line', 'unit', 'reason', 'code'], ...rows].map((cells) => tableLine(cells, ',')).join('')}`;
}
