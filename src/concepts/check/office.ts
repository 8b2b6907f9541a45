/** One term of office: all four fields, keys that exist, days that can be. */
import type { Office } from '../concept.js';
import { isRecord } from './attributes.js';
import { checkSpan, type Complain } from './dates.js';

const FIELDS: readonly string[] = ['title', 'of', 'from', 'to'] satisfies (keyof Office)[];

/** `kinds` has the kind of every concept by key. */
export function checkOffice(office: unknown, kinds: ReadonlyMap<string, string>, complain: Complain): void {
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
  checkSpan(from, to, complain);
}
