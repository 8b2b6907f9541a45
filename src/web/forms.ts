/** Forms go through the schemas of the API, so a page refuses what the API refuses, with the same words. */
import type { Request } from 'express';
import type { z } from 'zod';
import { AppError, type FieldError } from '../errors/appError.js';
import { validate } from '../http/validate.js';
import type { Reader } from './reader.js';

/** @throws invalid_request with one entry for each wrong field. */
export function parsed<T extends z.ZodType>(schema: T, value: unknown, reader: Reader): z.output<T> {
  return validate({ body: value } as unknown as Request, { body: schema }, reader)['body'] as z.output<T>;
}

/** Fields that are empty are left out. */
export function given<T extends Record<string, unknown>>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as Partial<T>;
}

const SHOWN_WITH_FORM: readonly string[] = [
  'duplicate',
  'already_confirmed',
  'unreadable_file',
  'stale_segments',
];

/** What a person can put right: shown with the form, which keeps what was typed. Anything else is thrown on. */
export function correctable(error: unknown, { t }: Reader): FieldError[] {
  if (!(error instanceof AppError)) throw error;
  const { code, details } = error;
  if (code === 'invalid_request') return details.errors ?? [];
  if (code === 'version_conflict') return [{ path: '', message: t('web:error.conflict', details.params) }];
  if (SHOWN_WITH_FORM.includes(code)) {
    const what = t(`things:${String(details.params?.['what'])}`, { defaultValue: '' });
    return [{ path: '', message: t(`errors:${code}.detail`, { ...details.params, what }) }];
  }
  throw error;
}
