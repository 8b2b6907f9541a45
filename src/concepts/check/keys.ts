/** Keys: once over all files, sorted within a file, beginning with the kind. */
import type { CheckProblem } from './problem.js';
import { problemAt, type LocatedRow } from './rows.js';

export function checkKeys(rows: readonly LocatedRow[]): CheckProblem[] {
  return [...duplicateKeys(rows), ...unsortedKeys(rows), ...foreignKeys(rows)];
}

function duplicateKeys(rows: readonly LocatedRow[]): CheckProblem[] {
  const first = new Map<string, LocatedRow>();
  return rows.flatMap((row) => {
    const earlier = first.get(row.cells.key);
    if (earlier === undefined) {
      first.set(row.cells.key, row);
      return [];
    }
    return problemAt(row, {
      severity: 'error',
      column: 'key',
      message: `"${row.cells.key}" stands already in ${earlier.file} line ${earlier.line}`,
      remedy: 'remove one of the two lines, or give this one a longer key if it is another concept',
    });
  });
}

/** Order is that of code units, which is what `LC_ALL=C sort` gives. */
function unsortedKeys(rows: readonly LocatedRow[]): CheckProblem[] {
  return rows.flatMap((row, i) => {
    const before = rows[i - 1];
    if (before?.file !== row.file || before.cells.key <= row.cells.key) return [];
    return problemAt(row, {
      severity: 'error',
      column: 'key',
      message: `"${row.cells.key}" stands after "${before.cells.key}"`,
      remedy: 'sort the lines below the header by key (LC_ALL=C sort)',
    });
  });
}

function foreignKeys(rows: readonly LocatedRow[]): CheckProblem[] {
  return rows
    .filter(({ cells }) => !cells.key.startsWith(`${cells.kind}.`))
    .map((row) =>
      problemAt(row, {
        severity: 'error',
        column: 'key',
        message: `"${row.cells.key}" does not begin with its kind, "${row.cells.kind}"`,
        remedy: `write ${row.cells.kind}.NAME, or correct the kind`,
      }),
    );
}
