/** Validates a request against an endpoint's schemas; every problem is reported, in the reader's language. */
import type { Request } from 'express';
import type { TFunction } from 'i18next';
import { z } from 'zod';
import { AppError, type FieldError } from '../errors/appError.js';
import type { UiLang } from '../i18n/index.js';

const locales = { en: z.locales.en().localeError, ko: z.locales.ko().localeError };

export interface Schemas {
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
}

const SOURCES = ['params', 'query', 'body'] as const;

/** @throws invalid_request with one entry for each wrong field. */
export function validate(request: Request, schemas: Schemas, reader: { lang: UiLang; t: TFunction }) {
  const errors: FieldError[] = [];
  const values: Record<string, unknown> = {};
  for (const source of SOURCES) {
    const schema = schemas[source];
    if (!schema) continue;
    const result = schema.safeParse(request[source] as unknown, { error: locales[reader.lang] });
    if (result.success) values[source] = result.data;
    else errors.push(...result.error.issues.flatMap((issue) => fieldErrors(issue, reader.t)));
  }
  if (errors.length > 0) throw new AppError('invalid_request', { errors });
  return values;
}

/** An unknown key is named itself; other issues carry the path of the value. */
function fieldErrors(issue: z.core.$ZodIssue, t: TFunction): FieldError[] {
  const message = issue.message.startsWith('fields:') ? t(issue.message, paramsOf(issue)) : issue.message;
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path.join('.'), message }];
  return issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), message }));
}

function paramsOf(issue: z.core.$ZodIssue): Record<string, string | number> {
  return 'params' in issue ? ((issue.params ?? {}) as Record<string, string | number>) : {};
}
