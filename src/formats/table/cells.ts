import { restore } from './formula.js';

export type Cells = readonly string[];

/** The text of a cell with the guard against formulas taken off; undefined when there is none. */
export function textOf(cells: Cells, index: number | undefined): string | undefined {
  const cell = index === undefined ? undefined : cells[index];
  return cell === undefined || cell === '' ? undefined : restore(cell);
}

/** A JSON object from a cell; undefined for an empty cell; `bad` is called for anything else. */
export function jsonObject(text: string | undefined, bad: () => void): Record<string, unknown> | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  bad();
  return undefined;
}
