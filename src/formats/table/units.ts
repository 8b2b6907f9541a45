/** Segments as rows of a table. */
import type { InlineTag, InlineText, TranslationUnit } from '../format.js';
import { plain } from '../inline/builder.js';
import type { Column, Columns } from './columns.js';
import { jsonObject, textOf, type Cells } from './cells.js';

/** The columns that we write. */
export const UNIT_COLUMNS: readonly Column[] = [
  'en',
  'ko',
  'status',
  'note',
  'id',
  'document',
  'position',
  'previous',
  'next',
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
  'usageCount',
  'tool',
  'properties',
  'tags',
];

/** The cells of a unit in the order of UNIT_COLUMNS. Tags have a column of their own, as JSON. */
export function cellsOfUnit(unit: TranslationUnit): string[] {
  const { en, ko, properties } = unit;
  const tagged = en.tags.length + ko.tags.length > 0;
  const special: Partial<Record<Column, string>> = {
    en: en.text,
    ko: ko.text,
    properties: properties && JSON.stringify(properties),
    tags: tagged ? JSON.stringify({ en: en.tags, ko: ko.tags }) : '',
  };
  return UNIT_COLUMNS.map((column) => special[column] ?? String(unit[column as PlainField] ?? ''));
}

type PlainField = (typeof PLAIN)[number] | (typeof DATES)[number] | (typeof NUMBERS)[number] | 'status';

const PLAIN = ['id', 'note', 'document', 'previous', 'next', 'createdBy', 'updatedBy', 'tool'] as const;
const DATES = ['createdAt', 'updatedAt'] as const;
const NUMBERS = ['position', 'usageCount'] as const;

/** The unit of a row; `bad` is told of cells that cannot be read. */
export function unitOfCells(cells: Cells, columns: Columns, bad: (column: Column) => void): TranslationUnit {
  const read = (column: Column): string | undefined => textOf(cells, columns[column]);
  const unit: TranslationUnit = { en: plain(read('en') ?? ''), ko: plain(read('ko') ?? '') };
  for (const name of PLAIN) assign(unit, name, read(name));
  for (const name of DATES) assign(unit, name, dateOf(read(name)));
  for (const name of NUMBERS) assign(unit, name, wholeNumber(read(name)));
  assign(unit, 'status', statusOf(read('status')));
  const properties = jsonObject(read('properties'), () => bad('properties'));
  if (properties)
    unit.properties = Object.fromEntries(Object.entries(properties).map(([k, v]) => [k, String(v)]));
  const tags = jsonObject(read('tags'), () => bad('tags'));
  if (tags) {
    unit.en = { text: unit.en.text, tags: tagsOf(tags['en'], unit.en, () => bad('tags')) };
    unit.ko = { text: unit.ko.text, tags: tagsOf(tags['ko'], unit.ko, () => bad('tags')) };
  }
  return unit;
}

function assign<K extends keyof TranslationUnit>(
  unit: TranslationUnit,
  name: K,
  value: TranslationUnit[K] | undefined,
): void {
  if (value !== undefined) unit[name] = value;
}

function statusOf(value: string | undefined): TranslationUnit['status'] {
  return value === 'draft' || value === 'confirmed' || value === 'rejected' ? value : undefined;
}

function dateOf(value: string | undefined): string | undefined {
  const time = value === undefined ? NaN : Date.parse(value);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

const KINDS: readonly unknown[] = ['open', 'close', 'standalone'];

/** Tags from a cell that anyone may have edited: those that are none, or stand outside the text, are left out. */
function tagsOf(value: unknown, { text }: InlineText, bad: () => void): InlineTag[] {
  if (!Array.isArray(value)) return [];
  const tags = value.filter((tag): tag is InlineTag => isTag(tag) && tag.at <= text.length);
  if (tags.length < value.length) bad();
  return tags
    .map(({ at, kind, id, type, data }) => ({ at, kind, id, ...(type !== undefined && { type }), data }))
    .sort((a, b) => a.at - b.at);
}

function isTag(value: unknown): value is InlineTag {
  if (typeof value !== 'object' || value === null) return false;
  const { at, kind, id, type, data } = value as Record<string, unknown>;
  return (
    Number.isInteger(at) &&
    (at as number) >= 0 &&
    KINDS.includes(kind) &&
    typeof id === 'string' &&
    typeof data === 'string' &&
    (type === undefined || typeof type === 'string')
  );
}
