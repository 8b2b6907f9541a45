/** The attributes of a line as an object. */
import type { LocatedRow } from './rows.js';

/** `{}` for an empty cell; null where the cell is no JSON object, which the parser of the tables reports. */
export function attributesOf(row: LocatedRow): Record<string, unknown> | null {
  if (row.cells.attributes === '') return {};
  try {
    const value: unknown = JSON.parse(row.cells.attributes);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
