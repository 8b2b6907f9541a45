/** Checks of the glossary that ships, for `npm run glossary:check` and the tests. Text in, findings out. */
import { COLUMNS, inspectShipped } from '../shipped.js';
import { checkDuplicates } from './duplicates.js';
import { checkKeys } from './keys.js';
import { checkReferences } from './references.js';
import { checkOverlaps } from './overlaps.js';
import type { CheckProblem } from './problem.js';
import { locatedRows, meansConcepts, problemAt, type TableFile } from './rows.js';
import { summarize, type GlossarySummary } from './summary.js';
import { checkTerms } from './terms.js';

export { describeCheckProblem, type CheckProblem } from './problem.js';
export { describeSummary, type GlossarySummary } from './summary.js';
export type { TableFile } from './rows.js';

export interface GlossaryReport {
  /** Errors first, then warnings, each in the order of files and lines. */
  problems: CheckProblem[];
  summary: GlossarySummary;
}

/** Checks every table that holds concepts, together; tables of other sorts (templates, counts) are passed over. */
export function checkGlossary(tables: readonly TableFile[]): GlossaryReport {
  const concepts = tables.filter(meansConcepts);
  const rows = concepts.flatMap(locatedRows);
  const problems = [
    ...concepts.flatMap(checkTable),
    ...checkKeys(rows),
    ...checkTerms(rows),
    ...concepts.flatMap(checkSources),
    ...checkDuplicates(rows),
    ...checkReferences(rows),
    ...checkOverlaps(rows),
  ];
  return { problems: problems.sort(byPlace), summary: summarize(rows) };
}

/** What the reader of the tables itself refuses: header, cells, kinds, statuses, JSON. */
function checkTable({ file, tsv }: TableFile): CheckProblem[] {
  return inspectShipped(tsv, file).problems.map((problem) => ({
    ...problem,
    severity: 'error',
    remedy: REMEDIES[problem.column ?? ''] ?? 'see glossary/README.md for the columns',
  }));
}

const REMEDIES: Readonly<Record<string, string>> = {
  '': `write the columns ${COLUMNS.join(', ')}, separated by tabs`,
  key: 'write kind.name in lower case, words joined by hyphens',
  kind: 'write person, place, organization, title or term',
  en: 'write the preferred English term',
  ko: 'write the preferred Korean term',
  enOther: 'write status:text joined by " | ", each text once, none the preferred one',
  koOther: 'write status:text joined by " | ", each text once, none the preferred one',
  attributes: 'write a JSON object or leave the cell empty',
  source: 'name where the line was checked',
  status: 'write verified only for what was read in the source that is named, else unverified',
};

/** One warning a file for unverified lines without a source; a verified line without one is an error of the reader. */
function checkSources(table: TableFile): CheckProblem[] {
  const bare = locatedRows(table).filter(({ cells }) => cells.source === '' && cells.status === 'unverified');
  if (bare.length === 0) return [];
  return [
    problemAt(bare[0]!, {
      severity: 'warning',
      column: 'source',
      message: `${bare.length} unverified lines, this one first, name no source`,
      remedy: 'name where each comes from, if only "General knowledge"',
    }),
  ];
}

function byPlace(a: CheckProblem, b: CheckProblem): number {
  if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1;
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
