/** Opaque cursors: the key of the last item, in base64url. */
import { AppError } from '../errors/appError.js';

export function encodeCursor(key: string | number | bigint): string {
  return Buffer.from(String(key)).toString('base64url');
}

/** @throws invalid_cursor unless the key has the given form. */
export function decodeCursor(cursor: string | undefined, form: RegExp): string | undefined {
  if (cursor === undefined) return undefined;
  const key = Buffer.from(cursor, 'base64url').toString();
  if (!form.test(key)) throw new AppError('invalid_cursor');
  return key;
}

/** The row number in a cursor. */
export function decodeRowCursor(cursor: string | undefined): number | undefined {
  const key = decodeCursor(cursor, /^\d{1,10}$/);
  return key === undefined ? undefined : Number(key);
}

/** A page of a list that was read with one item more than asked for. */
export function pageOf<T, P>(
  rows: T[],
  limit: number,
  present: (row: T) => P,
  keyOf: (row: T) => string | number | bigint,
) {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(present),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null,
  };
}
