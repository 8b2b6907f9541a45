/**
 * The glossary that ships: `glossary/*.tsv`, one concept a line, columns as in COLUMNS.
 * Text in, concepts out; a wrong cell is named by file, line and column.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Concept, ConceptAttributes, ConceptKind, Lang, Term, TermStatus } from './concept.js';
import { stableId } from './stableId.js';

/** A concept of the shipped glossary always has its key. */
export type ShippedConcept = Concept & { attributes: ConceptAttributes & { key: string } };

export interface ShippedProblem {
  file: string;
  /** Counted from 1; the header row is line 1. */
  line: number;
  /** Name of the column, or null when the row as a whole is wrong. */
  column: string | null;
  message: string;
}

/** All problems of a glossary at once; `message` has one line for each. */
export class ShippedGlossaryError extends Error {
  constructor(readonly problems: readonly ShippedProblem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'ShippedGlossaryError';
  }
}

export const COLUMNS = [
  'key',
  'kind',
  'en',
  'ko',
  'enOther',
  'koOther',
  'attributes',
  'domain',
  'source',
  'status',
  'note',
] as const;
/** Slug of the glossary that every shipped concept belongs to. */
export const SHIPPED_GLOSSARY = 'malmoi';

type Column = (typeof COLUMNS)[number];
type Row = Record<Column, string>;
type Report = (column: Column | null, message: string) => void;

const KINDS: readonly string[] = ['person', 'place', 'organization', 'title', 'term'] satisfies ConceptKind[];
const OTHER_STATUSES: readonly string[] = ['admitted', 'deprecated', 'forbidden'] satisfies TermStatus[];
const KEY = /^[a-z]+(\.[a-z0-9]+(-[a-z0-9]+)*)+$/;
const FOLDER = new URL('../../glossary/', import.meta.url);

/** `persons.tsv line 12, column ko: …` */
export function describeProblem({ file, line, column, message }: ShippedProblem): string {
  return `${file} line ${line}${column === null ? '' : `, column ${column}`}: ${message}`;
}

/** Whether a table holds concepts; other tables in `glossary/` (templates, spelling counts) have other headers. */
export function isConceptTable(tsv: string): boolean {
  return firstLine(tsv) === COLUMNS.join('\t');
}

/** The concepts of one table and everything that is wrong with it; a wrong row gives no concept. */
export function inspectShipped(
  tsv: string,
  file = 'glossary',
): { concepts: ShippedConcept[]; problems: ShippedProblem[] } {
  const problems: ShippedProblem[] = [];
  const concepts: ShippedConcept[] = [];
  if (!isConceptTable(tsv)) {
    const message = `the header must be ${COLUMNS.join(', ')}, separated by tabs`;
    return { concepts, problems: [{ file, line: 1, column: null, message }] };
  }
  rowsOf(tsv).forEach((text, index) => {
    if (text === '') return;
    const before = problems.length;
    const concept = readRow(text, (column, message) =>
      problems.push({ file, line: index + 2, column, message }),
    );
    if (concept !== null && problems.length === before) concepts.push(concept);
  });
  return { concepts, problems };
}

/** The concepts of one table. Throws ShippedGlossaryError naming every wrong cell. */
export function parseShipped(tsv: string, file?: string): ShippedConcept[] {
  const { concepts, problems } = inspectShipped(tsv, file);
  if (problems.length > 0) throw new ShippedGlossaryError(problems);
  return concepts;
}

/** Every concept of the tables in a folder (the project's own by default), by file name, then by line. */
export function readShippedGlossary(folder: URL = FOLDER): ShippedConcept[] {
  return conceptFiles(folder).flatMap(({ file, tsv }) => parseShipped(tsv, file));
}

/** Names and texts of the tables in a folder that hold concepts, sorted by name. */
export function conceptFiles(folder: URL = FOLDER): { file: string; tsv: string }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => ({ file, tsv: readFileSync(new URL(file, folder), 'utf8') }))
    .filter(({ tsv }) => isConceptTable(tsv));
}

function firstLine(tsv: string): string {
  return tsv.slice(0, tsv.indexOf('\n') === -1 ? undefined : tsv.indexOf('\n')).replace(/\r$/, '');
}

function rowsOf(tsv: string): string[] {
  return tsv.normalize('NFC').split(/\r?\n/).slice(1);
}

function readRow(text: string, report: Report): ShippedConcept | null {
  const cells = text.split('\t');
  if (cells.length !== COLUMNS.length) {
    report(null, `${COLUMNS.length} cells are expected, ${cells.length} were found`);
    return null;
  }
  const row = Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i]!])) as Row;
  checkCells(row, report);
  return {
    id: stableId(row.key),
    glossary: SHIPPED_GLOSSARY,
    kind: row.kind as ConceptKind,
    definition: null,
    domain: row.domain || null,
    note: row.note || null,
    source: row.source || null,
    status: row.status === 'verified' ? 'verified' : 'unverified',
    terms: [...termsOf(row, 'en', report), ...termsOf(row, 'ko', report)],
    attributes: { ...attributesOf(row, report), key: row.key },
    version: 1,
  };
}

function checkCells(row: Row, report: Report): void {
  if (!KEY.test(row.key)) report('key', `"${row.key}" is not a key such as place.seoul`);
  if (!KINDS.includes(row.kind)) report('kind', `"${row.kind}" is none of ${KINDS.join(', ')}`);
  if (row.status !== 'verified' && row.status !== 'unverified') {
    report('status', `"${row.status}" is neither verified nor unverified`);
  }
  if (row.status === 'verified' && row.source === '') report('source', 'a verified row names its source');
  for (const column of COLUMNS) {
    if (row[column] !== row[column].trim()) report(column, 'white space at the edge of the cell');
  }
}

function termsOf(row: Row, lang: Lang, report: Report): Term[] {
  if (row[lang] === '') report(lang, 'the preferred term is missing');
  const preferred = termOf(row.key, lang, { text: row[lang], status: 'preferred' });
  const others = otherTerms(row[`${lang}Other`], (message) => report(`${lang}Other`, message));
  const texts = [row[lang], ...others.map((other) => other.text)];
  const twice = texts.find((text, i) => texts.indexOf(text) !== i);
  if (twice !== undefined) report(`${lang}Other`, `"${twice}" stands twice`);
  return [preferred, ...others.map((other) => termOf(row.key, lang, other))];
}

function otherTerms(cell: string, report: (message: string) => void): { text: string; status: TermStatus }[] {
  if (cell === '') return [];
  return cell.split(' | ').flatMap((item) => {
    const colon = item.indexOf(':');
    const status = item.slice(0, Math.max(colon, 0));
    const text = item.slice(colon + 1).trim();
    if (OTHER_STATUSES.includes(status) && text !== '') return [{ text, status: status as TermStatus }];
    report(`"${item}" is not of the form admitted:TEXT (or deprecated:, forbidden:)`);
    return [];
  });
}

function termOf(key: string, lang: Lang, { text, status }: { text: string; status: TermStatus }): Term {
  return { id: stableId(`${key}\n${lang}\n${text}`), lang, text, status, partOfSpeech: null, note: null };
}

function attributesOf(row: Row, report: Report): ConceptAttributes {
  if (row.attributes === '') return {};
  try {
    const value: unknown = JSON.parse(row.attributes);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as ConceptAttributes;
    report('attributes', 'a JSON object is expected');
  } catch {
    report('attributes', `"${row.attributes}" is not JSON`);
  }
  return {};
}
