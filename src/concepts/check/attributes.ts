/** The attributes of a line as an object. */
import type { LocatedRow } from './rows.js';

/** `{}` for an empty cell; null where the cell is no JSON object, which the parser of the tables reports. */
export function attributesOf(row: LocatedRow): Record<string, unknown> | null {
  if (row.cells.attributes === '') return {};
  try {
    const value: unknown = JSON.parse(row.cells.attributes);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** The offices of a line, unchecked; none where they are not a list. */
export function officesOf(row: LocatedRow): unknown[] {
  const offices = attributesOf(row)?.['offices'];
  return Array.isArray(offices) ? (offices as unknown[]) : [];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
