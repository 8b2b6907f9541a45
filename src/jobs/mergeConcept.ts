/** What an imported concept changes of one that is stored. Pure; an import never empties what is stored. */
import type { ConceptRecord } from '../formats/index.js';
import type { ConceptFields, TermFields } from '../glossary/concepts.js';

/** A stored concept, as far as an import looks at it. */
export type Stored = Required<Pick<ConceptFields, 'kind' | 'attributes'>> &
  Record<TextField, string | null> & { terms: TermFields[] };

const TEXTS = ['definition', 'domain', 'note', 'source'] as const;
type TextField = (typeof TEXTS)[number];

/** Fields in which two people or two senses of a word of the same spelling differ. */
const DISTINGUISHING = ['definition', 'domain'] as const;

/** Whether the two may be one concept: the same kind, and nothing said that tells them apart. */
export function isCompatible(stored: Stored, record: ConceptRecord): boolean {
  const sameKind = record.kind === undefined || record.kind === stored.kind;
  const apart = DISTINGUISHING.some(
    (field) => record[field] !== undefined && stored[field] !== null && record[field] !== stored[field],
  );
  const [ours, theirs] = [stored.attributes['hanja'], record.attributes?.['hanja']];
  return sameKind && !apart && (ours === undefined || theirs === undefined || ours === theirs);
}

/** The fields that change, undefined for none. With `replace` the file's values win, else they only fill gaps. */
export function changesOf(
  stored: Stored,
  record: ConceptRecord,
  replace: boolean,
): Partial<ConceptFields> | undefined {
  const changes: Partial<ConceptFields> = {};
  for (const field of TEXTS) {
    const value = record[field];
    const wins = stored[field] === null || replace;
    if (value !== undefined && value !== stored[field] && wins) changes[field] = value;
  }
  const attributes = replace
    ? { ...stored.attributes, ...record.attributes }
    : { ...record.attributes, ...stored.attributes };
  if (!isSame(attributes, stored.attributes)) changes.attributes = attributes;
  const terms = mergedTerms(stored.terms, record.terms, replace);
  if (!isSame(terms, stored.terms)) changes.terms = terms;
  return Object.keys(changes).length > 0 ? changes : undefined;
}

/** Stored terms first, each with what it lacked; then the new ones. */
function mergedTerms(stored: TermFields[], given: ConceptRecord['terms'], replace: boolean): TermFields[] {
  const kept = stored.map((term): TermFields => {
    const found = given.find(({ lang, text }) => lang === term.lang && text === term.text);
    if (!found) return term;
    const [partOfSpeech, note] = (['partOfSpeech', 'note'] as const).map((field) =>
      replace ? (found[field] ?? term[field] ?? null) : (term[field] ?? found[field] ?? null),
    );
    return { ...term, partOfSpeech: partOfSpeech!, note: note! };
  });
  const fresh = given.filter(
    ({ lang, text }) => !stored.some((term) => term.lang === lang && term.text === text),
  );
  return fresh.length > 0 ? onePreferred([...kept, ...fresh]) : kept;
}

/** A file may mark several terms of a language as preferred: the first is, the others are admitted. */
export function onePreferred(terms: TermFields[]): TermFields[] {
  const taken = new Set<string>();
  return terms.map((term) => {
    if (term.status !== 'preferred') return term;
    const status = taken.has(term.lang) ? 'admitted' : 'preferred';
    taken.add(term.lang);
    return { ...term, status };
  });
}

/** Whether two values are written the same as JSON, whatever the order of their members. */
function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
