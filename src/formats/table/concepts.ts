/** Concepts as rows of a table: the preferred terms in columns of their own, the others joined in one. */
import type { Lang } from '../../concepts/concept.js';
import type { ConceptRecord, TermRecord } from '../format.js';
import { jsonObject, textOf, type Cells } from './cells.js';
import type { Column, Columns } from './columns.js';

export const CONCEPT_COLUMNS: readonly Column[] = [
  'id',
  'kind',
  'en',
  'ko',
  'enOther',
  'koOther',
  'definition',
  'domain',
  'note',
  'source',
  'status',
  'attributes',
  'termDetails',
];

type Status = TermRecord['status'];
const STATUSES: readonly string[] = ['preferred', 'admitted', 'deprecated', 'forbidden'] satisfies Status[];
const KINDS: readonly string[] = ['person', 'place', 'organization', 'title', 'term'];

/** The cells of a concept in the order of CONCEPT_COLUMNS. */
export function cellsOfConcept(concept: ConceptRecord): string[] {
  const { attributes } = concept;
  const special: Partial<Record<Column, string>> = {
    attributes: attributes && Object.keys(attributes).length > 0 ? JSON.stringify(attributes) : '',
    termDetails: detailsOf(concept.terms),
  };
  for (const lang of ['en', 'ko'] as const) {
    const terms = concept.terms.filter((term) => term.lang === lang);
    const main = terms.find(({ status }) => status === 'preferred');
    special[lang] = main?.text ?? '';
    special[`${lang}Other`] = joinTerms(terms.filter((term) => term !== main));
  }
  return CONCEPT_COLUMNS.map((column) => special[column] ?? textField(concept, column as PlainField) ?? '');
}

type PlainField = 'id' | 'kind' | 'definition' | 'domain' | 'note' | 'source' | 'status';

function textField(concept: ConceptRecord, column: PlainField): string | undefined {
  return concept[column];
}

/** The concept of a row; `bad` is told of cells that cannot be read. */
export function conceptOfCells(cells: Cells, columns: Columns, bad: (column: Column) => void): ConceptRecord {
  const read = (column: Column): string | undefined => textOf(cells, columns[column]);
  const concept: ConceptRecord = { terms: termsOf(read) };
  for (const field of ['id', 'definition', 'domain', 'note', 'source'] as const) {
    const text = read(field);
    if (text !== undefined) concept[field] = text;
  }
  const kind = read('kind')?.toLowerCase();
  if (kind !== undefined && KINDS.includes(kind)) concept.kind = kind as NonNullable<ConceptRecord['kind']>;
  const status = read('status');
  if (status === 'verified' || status === 'unverified') concept.status = status;
  const attributes = jsonObject(read('attributes'), () => bad('attributes'));
  if (attributes) concept.attributes = attributes;
  addDetails(
    concept.terms,
    jsonObject(read('termDetails'), () => bad('termDetails')),
  );
  return concept;
}

function termsOf(read: (column: Column) => string | undefined): TermRecord[] {
  return (['en', 'ko'] as const).flatMap((lang) => {
    const main = read(lang)?.trim().normalize('NFC') ?? '';
    const preferred: TermRecord[] = main === '' ? [] : [{ lang, text: main, status: 'preferred' }];
    return [...preferred, ...splitTerms(read(`${lang}Other`) ?? '', lang)];
  });
}

/** `admitted:Republic of Korea | deprecated:Corea`; a bar or backslash inside a term is escaped by a backslash. */
function joinTerms(terms: readonly TermRecord[]): string {
  return terms.map(({ status, text }) => `${status}:${text.replace(/[\\|]/g, '\\$&')}`).join(' | ');
}

function splitTerms(cell: string, lang: Lang): TermRecord[] {
  const parts = cell.match(/(?:[^\\|]|\\[^])+/g) ?? [];
  return parts.flatMap((part) => {
    const text = part
      .replace(/\\([^])/g, '$1')
      .trim()
      .normalize('NFC');
    const colon = text.indexOf(':');
    const status = text.slice(0, Math.max(colon, 0));
    // Without a status in front it is one more admitted term.
    const named = STATUSES.includes(status);
    const term = named ? text.slice(colon + 1).trim() : text;
    return term === '' ? [] : [{ lang, text: term, status: named ? (status as Status) : 'admitted' }];
  });
}

const detailKey = ({ lang, text }: TermRecord): string => `${lang}:${text}`;

/** Part of speech and note of the terms that have one, as JSON by language and text. */
function detailsOf(terms: readonly TermRecord[]): string {
  const detailed = terms.filter(({ partOfSpeech, note }) => partOfSpeech !== undefined || note !== undefined);
  if (detailed.length === 0) return '';
  return JSON.stringify(
    Object.fromEntries(
      detailed.map((term) => [detailKey(term), { partOfSpeech: term.partOfSpeech, note: term.note }]),
    ),
  );
}

function addDetails(terms: TermRecord[], details: Record<string, unknown> | undefined): void {
  if (!details) return;
  for (const term of terms) {
    const found = Object.hasOwn(details, detailKey(term)) ? details[detailKey(term)] : undefined;
    if (typeof found !== 'object' || found === null) continue;
    const { partOfSpeech, note } = found as Record<string, unknown>;
    if (typeof partOfSpeech === 'string') term.partOfSpeech = partOfSpeech;
    if (typeof note === 'string') term.note = note;
  }
}
