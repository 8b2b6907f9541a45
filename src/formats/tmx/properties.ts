/** Which `<prop>` of which tool says what we have a field for. */
import type { TranslationUnit, UnitStatus } from '../format.js';

/** The first name is the one we write. `file`, `prev`, `next`: OmegaT; `x-context-…`: memoQ. */
export const PROPERTY_NAMES = {
  status: ['x-status', 'x-ConfirmationLevel'],
  document: ['x-document', 'file', 'x-filename', 'tmgr:docname'],
  position: ['x-position'],
  previous: ['x-previous', 'prev', 'x-context-pre'],
  next: ['x-next', 'next', 'x-context-post'],
} as const;

type Field = keyof typeof PROPERTY_NAMES;

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  Object.entries(PROPERTY_NAMES).flatMap(([field, names]) =>
    names.map((name) => [name, field as Field] as const),
  ),
);

/** Whether a property of this name is one of our fields. */
export function isReserved(name: string): boolean {
  return FIELD_OF.has(name);
}

/** Trados Studio's levels and our own names, lower case. */
const STATUSES: Readonly<Record<string, UnitStatus>> = {
  draft: 'draft',
  translated: 'draft',
  unspecified: 'draft',
  confirmed: 'confirmed',
  approvedtranslation: 'confirmed',
  approvedsignoff: 'confirmed',
  rejected: 'rejected',
  rejectedtranslation: 'rejected',
  rejectedsignoff: 'rejected',
};

/** Takes a `<prop>` into the unit; what is known already stays, so a unit's own word wins over its language's. */
export function addProperty(unit: TranslationUnit, name: string, value: string): void {
  const field = FIELD_OF.get(name);
  if (field === undefined || !setField(unit, field, value)) {
    unit.properties ??= {};
    if (!Object.hasOwn(unit.properties, name)) setOwn(unit.properties, name, value);
  }
}

/** `__proto__` is a name like any other in a file. */
function setOwn(properties: Record<string, string>, name: string, value: string): void {
  Object.defineProperty(properties, name, { value, enumerable: true, writable: true, configurable: true });
}

/** False where the value is not one that the field can take. */
function setField(unit: TranslationUnit, field: Field, value: string): boolean {
  switch (field) {
    case 'status': {
      const status = STATUSES[value.toLowerCase()];
      unit.status ??= status;
      return status !== undefined;
    }
    case 'position': {
      const whole = /^\d{1,9}$/.test(value);
      if (whole) unit.position ??= Number(value);
      return whole;
    }
    case 'document':
      // OpenTM2 writes `none` for no document.
      if (value !== 'none') unit.document ??= value;
      return true;
    default:
      unit[field] ??= contextText(value);
      return true;
  }
}

/** memoQ wraps the neighbour's text in `<seg>` and escapes it once more. */
function contextText(value: string): string {
  return value.replace(/^<seg>([^]*)<\/seg>$/, '$1').normalize('NFC');
}
