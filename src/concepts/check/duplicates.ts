/** One concept, one line: the same kind with the same two terms, unless they belong to different wholes. */
import type { CheckProblem } from './problem.js';
import { attributesOf } from './attributes.js';
import { problemAt, type LocatedRow } from './rows.js';

/** Jung-gu of Seoul and Jung-gu of Busan are two concepts: `within` (places) and `for` (titles) tell them apart. */
export function checkDuplicates(rows: readonly LocatedRow[]): CheckProblem[] {
  const first = new Map<string, LocatedRow>();
  return rows.flatMap((row) => {
    const identity = identityOf(row);
    const earlier = first.get(identity);
    if (earlier === undefined) {
      first.set(identity, row);
      return [];
    }
    return problemAt(row, {
      severity: 'error',
      column: 'en',
      message: `the same concept as ${earlier.cells.key} in ${earlier.file} line ${earlier.line}`,
      remedy: 'keep one line, or say in the attributes what each belongs to (within)',
    });
  });
}

function identityOf(row: LocatedRow): string {
  const { within, for: holders } = attributesOf(row) ?? {};
  const { kind, en, ko } = row.cells;
  const person = kind === 'person' ? row.cells.key : null;
  return JSON.stringify([kind, en, ko, within ?? null, holders ?? null, person]);
}
