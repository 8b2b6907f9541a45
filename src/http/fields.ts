/** Building blocks of request schemas. Messages that begin with `fields:` are keys of the catalogue. */
import { z } from 'zod';

/** Longest segment or looked-up text, in UTF-16 code units: a long article's longest paragraph fits many times. */
export const MAX_TEXT = 20_000;
/** Longest name, note and the like. */
export const MAX_NOTE = 4_000;

/** C0 controls other than tab, line feed and carriage return, and DEL: no XML file could hold them. */

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;

/** A text from outside: valid Unicode without control characters, brought to NFC, not blank unless allowed. */
export function text(max = MAX_TEXT, options: { blank?: boolean } = {}) {
  return z
    .string()
    .meta({ minLength: options.blank ? 0 : 1, maxLength: max })
    .transform((value, context) => {
      const problem = textProblem(value, max, options.blank ?? false);
      if (!problem) return value.normalize('NFC');
      context.addIssue({ code: 'custom', message: problem.key, params: problem.params });
      return z.NEVER;
    });
}

function textProblem(value: string, max: number, blank: boolean) {
  if (value.length > max) return { key: 'fields:tooLong', params: { length: value.length, max } };
  if (!value.isWellFormed()) return { key: 'fields:surrogate', params: {} };
  const control = CONTROL.exec(value)?.[0];
  if (control !== undefined) {
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return { key: 'fields:control', params: { code } };
  }
  return !blank && value.trim() === '' ? { key: 'fields:blank', params: {} } : undefined;
}

/** `en` or `ko`; regional and underscored tags are read as these. */
export const lang = z
  .string()
  .meta({ enum: ['en', 'ko'] })
  .transform((value, context): 'en' | 'ko' => {
    const base = readLang(value);
    if (base) return base;
    context.addIssue({ code: 'custom', message: 'fields:language', params: {} });
    return z.NEVER;
  });

/** A language tag as one of ours, or undefined. */
export function readLang(tag: string): 'en' | 'ko' | undefined {
  const base = /^(en|ko)(?:[-_][a-z0-9]{2,8})*$/i.exec(tag)?.[1]?.toLowerCase();
  return base as 'en' | 'ko' | undefined;
}

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'fields:slug')
  .max(64, 'fields:slug');

/** Comma-separated slugs in a query; an array in a body. */
export const slugList = z
  .union([z.string().transform((value) => value.split(',').map((each) => each.trim())), z.array(z.string())])
  .pipe(z.array(slug).max(100))
  .meta({ description: 'Slugs; in a query comma-separated. Left out: all that the key may read.' });

/** An integer in a query or body. */
export function int(min: number, max: number) {
  return z.coerce.number().int().min(min).max(max).meta({ type: 'integer', minimum: min, maximum: max });
}

/** Ids of rows are positive 32-bit integers, written as strings. */
export const rowId = z
  .string()
  .regex(/^[1-9]\d{0,9}$/, 'fields:id')
  .transform((value, context) => {
    const id = Number(value);
    if (id <= 2_147_483_647) return id;
    context.addIssue({ code: 'custom', message: 'fields:id', params: {} });
    return z.NEVER;
  });

/** Ids of concepts and jobs. */
export const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'fields:id');

/** A flag in a query (`true`, `1`, `false`, `0`) or body. */
export const flag = z
  .union([
    z.boolean(),
    z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1'),
  ])
  .meta({ type: 'boolean' });

export const page = { limit: int(1, 200).default(50), cursor: z.string().max(500).optional() };
