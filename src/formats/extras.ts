/**
 * Fields of a unit that an exchange format has no place for, as pairs of a name and a text: XLIFF keeps them as
 * context (1.2) or metadata (2.x) under these names.
 */
import type { TranslationUnit, UnitStatus } from './format.js';

const TEXTS = [
  'id',
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
  'document',
  'previous',
  'next',
  'tool',
] as const;
const NUMBERS = ['usageCount', 'position'] as const;
const STATUSES: readonly string[] = ['draft', 'confirmed', 'rejected'] satisfies UnitStatus[];
const PROPERTY = 'property:';

/** What is to be written beside the text. */
export function extrasOf(unit: TranslationUnit): [name: string, value: string][] {
  const fields = [...TEXTS, 'status' as const, ...NUMBERS].flatMap((name): [string, string][] => {
    const value = unit[name];
    return value === undefined ? [] : [[name, String(value)]];
  });
  const properties = Object.entries(unit.properties ?? {}).map(([name, value]): [string, string] => [
    PROPERTY + name,
    value,
  ]);
  return [...fields, ...properties];
}

/** What is guessed of a unit by its place in a file. */
const GUESSED = ['id', 'document', 'position', 'tool'] as const;

/** Puts fields that were read back into their places. A file of ours says all that is known: nothing is guessed. */
export function setExtras(
  unit: Partial<TranslationUnit>,
  extras: readonly [name: string, value: string][],
): void {
  if (extras.length > 0) for (const field of GUESSED) Reflect.deleteProperty(unit, field);
  for (const [name, value] of extras) setExtra(unit, name, value);
}

/** Unknown names are passed over. */
function setExtra(unit: Partial<TranslationUnit>, name: string, value: string): void {
  const text = TEXTS.find((field) => field === name);
  const number = NUMBERS.find((field) => field === name);
  if (text) unit[text] = value;
  else if (number && /^\d{1,9}$/.test(value)) unit[number] = Number(value);
  else if (name === 'status' && STATUSES.includes(value)) unit.status = value as UnitStatus;
  else if (name.startsWith(PROPERTY)) {
    unit.properties = { ...unit.properties, [name.slice(PROPERTY.length)]: value };
  }
}
