/** What is wrong in a shipped table, where, and what to do about it. */

export interface CheckProblem {
  severity: 'error' | 'warning';
  file: string;
  /** Counted from 1; the header row is line 1. */
  line: number;
  /** Name of the column, or null when the row or file as a whole is meant. */
  column: string | null;
  message: string;
  /** One sentence on what to change. */
  remedy: string;
}

/** `persons-korea.tsv line 12, column en: error: … Remedy: …` */
export function describeCheckProblem(problem: CheckProblem): string {
  const { file, line, column, severity, message, remedy } = problem;
  const place = `${file} line ${line}${column === null ? '' : `, column ${column}`}`;
  return `${place}: ${severity}: ${message}. Remedy: ${remedy}.`;
}
