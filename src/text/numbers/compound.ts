/** Digits that are not numbers: dates, clock times, telephone numbers, versions, identifiers. */
import { isDigit, isLatinLetter } from '../edges.js';

const COMPOUND = /\d+(?:[.\-/:]\d+){2,}|\d{1,2}:\d{2}(?!\d)|\d{22,}/y;

/** End of such digits at `at`, or `at`. */
export function compoundEnd(text: string, at: number): number {
  COMPOUND.lastIndex = at;
  const match = COMPOUND.exec(text)?.[0];
  return at + (match?.length ?? 0);
}

/** Whether digits at `at` continue something: G20, COVID-19, F-16, .5 of 1.5. */
export function continuesWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isDigit(before) || isLatinLetter(before)) return true;
  if (/\bNo\.$/.test(text.slice(Math.max(0, at - 4), at))) return false;
  const sign = text[at - 1] ?? '';
  if (!/[-.,_‐‑]/.test(sign)) return false;
  const further = text.charCodeAt(at - 2);
  return isLatinLetter(further) || (sign !== '-' && isDigit(further));
}
