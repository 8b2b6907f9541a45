/** Terms of office and other references: they name concepts that exist, and dates that can be. */
import type { Office } from '../concept.js';
import { attributesOf } from './attributes.js';
import type { CheckProblem } from './problem.js';
import { problemAt, type LocatedRow } from './rows.js';

const FIELDS: readonly string[] = ['title', 'of', 'from', 'to'] satisfies (keyof Office)[];
type Complain = (message: string, remedy: string) => void;

export function checkReferences(rows: readonly LocatedRow[]): CheckProblem[] {
  const kinds = new Map(rows.map((row) => [row.cells.key, row.cells.kind]));
  return rows.flatMap((row) => {
    const problems: CheckProblem[] = [];
    const complain: Complain = (message, remedy) =>
      problems.push(problemAt(row, { severity: 'error', column: 'attributes', message, remedy }));
    checkRow(row, kinds, complain);
    return problems;
  });
}

function checkRow(row: LocatedRow, kinds: ReadonlyMap<string, string>, complain: Complain): void {
  const attributes = attributesOf(row);
  if (attributes === null) return;
  const { within } = attributes;
  if (within !== undefined && !(typeof within === 'string' && kinds.has(within))) {
    complain(
      `within names ${JSON.stringify(within)}, which is no key`,
      'add that concept or correct the key',
    );
  }
  officesOf(row).forEach((office) => checkOffice(office, kinds, complain));
  if (attributes['offices'] !== undefined && !Array.isArray(attributes['offices'])) {
    complain('offices is not a list', 'write [{"title":…,"of":…,"from":…,"to":…}]');
  }
}

/** The offices of a line, unchecked; none where they are not a list. */
export function officesOf(row: LocatedRow): unknown[] {
  const offices = attributesOf(row)?.['offices'];
  return Array.isArray(offices) ? (offices as unknown[]) : [];
}

function checkOffice(office: unknown, kinds: ReadonlyMap<string, string>, complain: Complain): void {
  if (!isRecord(office) || Object.keys(office).sort().join() !== [...FIELDS].sort().join()) {
    complain(
      `an office has the fields ${FIELDS.join(', ')}, found ${JSON.stringify(office)}`,
      'write all four, null for unknown',
    );
    return;
  }
  const { title, of, from, to } = office;
  if (typeof title !== 'string' || kinds.get(title) !== 'title') {
    complain(`no title has the key ${JSON.stringify(title)}`, 'use a key of titles.tsv or add the title');
  }
  if (of !== null && !(typeof of === 'string' && /^(place|organization)$/.test(kinds.get(of) ?? ''))) {
    complain(`no place or organization has the key ${JSON.stringify(of)}`, 'add it or correct the key');
  }
  checkDates(from, to, complain);
}

function checkDates(from: unknown, to: unknown, complain: Complain): void {
  for (const date of [from, to]) {
    if (date !== null && !isDate(date)) {
      complain(`${JSON.stringify(date)} is no date`, 'write YYYY-MM-DD, a day that exists, or null');
    }
  }
  if (isDate(from) && isDate(to) && from > to) {
    complain(`the office ends on ${to}, before it begins on ${from}`, 'correct the dates');
  }
}

/** A calendar day as `YYYY-MM-DD`; 30 February is none. */
export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
