/** The lines of shipped tables as they stand, with their place, before anything is made of them. */
import { COLUMNS } from '../shipped.js';
import type { CheckProblem } from './problem.js';

export type Column = (typeof COLUMNS)[number];

export interface TableFile {
  file: string;
  tsv: string;
}

/** One line of a concept table; cells are untouched, missing cells are empty. */
export interface LocatedRow {
  file: string;
  line: number;
  cells: Readonly<Record<Column, string>>;
}

/** Makes a problem of a row out of the rest of it. */
export function problemAt(
  row: Pick<LocatedRow, 'file' | 'line'>,
  rest: Omit<CheckProblem, 'file' | 'line'>,
): CheckProblem {
  return { file: row.file, line: row.line, ...rest };
}

/**
 * Whether a table means to hold concepts: its first column is `key` and its second `kind`. Wider than
 * `isConceptTable`, so that a slip in a header is reported and not taken for a table of another sort.
 */
export function meansConcepts({ tsv }: TableFile): boolean {
  return /^\uFEFF?key\tkind\b/.test(tsv);
}

/** Every line but the header and empty ones. */
export function locatedRows({ file, tsv }: TableFile): LocatedRow[] {
  return tsv
    .split('\n')
    .slice(1)
    .map((text, index) => ({ file, line: index + 2, cells: cellsOf(text.replace(/\r$/, '')) }))
    .filter((row) => Object.values(row.cells).some((cell) => cell !== ''));
}

function cellsOf(text: string): Record<Column, string> {
  const cells = text.split('\t');
  return Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i] ?? ''])) as Record<Column, string>;
}
