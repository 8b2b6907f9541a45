/** Attributes that name other concepts or days: the concepts exist, the days can be. */
import { attributesOf, isRecord, officesOf } from './attributes.js';
import { checkSpan, type Complain } from './dates.js';
import { checkOffice } from './office.js';
import type { CheckProblem } from './problem.js';
import { problemAt, type LocatedRow } from './rows.js';

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
  checkKeys(attributes, kinds, complain);
  checkSpan(attributes['validFrom'] ?? null, attributes['validTo'] ?? null, complain);
  if (attributes['offices'] !== undefined && !Array.isArray(attributes['offices'])) {
    complain('offices is not a list', 'write [{"title":…,"of":…,"from":…,"to":…}]');
  }
  officesOf(row).forEach((office) => checkOffice(office, kinds, complain));
}

/** `within` names the whole, `koIn` the countries whose Korean title is another; `*` is every other country. */
function checkKeys(
  { within, koIn }: Record<string, unknown>,
  kinds: ReadonlyMap<string, string>,
  complain: Complain,
): void {
  const named: [string, unknown][] = within === undefined ? [] : [['within', within]];
  const countries = isRecord(koIn) ? Object.keys(koIn).filter((key) => key !== '*') : [];
  for (const [name, key] of [...named, ...countries.map((key): [string, unknown] => ['koIn', key])]) {
    if (typeof key === 'string' && kinds.has(key)) continue;
    complain(`${name} names ${JSON.stringify(key)}, which is no key`, 'add that concept or correct the key');
  }
}
