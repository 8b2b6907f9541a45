/** What amaGama's requests and answers look like. */
import type { Request } from 'express';
import { z } from 'zod';
import { AppError } from '../../../errors/appError.js';
import { translator } from '../../../i18n/index.js';
import type { Similar } from '../../../memory/similar.js';
import { contextOf } from '../../middleware/context.js';
import { text } from '../../fields.js';

export interface Pair {
  source: string;
  target: string;
}

const pair = z.object({ source: text(), target: text() });

/** The text of a unit, from the path (where `%2F` is a slash of the text) or `?source=`. */
export function readText(request: Request): string {
  const parts = request.params['text'];
  const inPath = Array.isArray(parts) ? parts.join('/') : (parts ?? '');
  const inQuery = request.query['source'];
  return (inPath !== '' ? inPath : typeof inQuery === 'string' ? inQuery : '').normalize('NFC');
}

/** Clients ask for 0–100 and any number of candidates; odd values fall back to amaGama's own. */
export function similarityOf(query: Request['query']): { min: number; limit: number } {
  const within = (value: unknown, low: number, high: number, usual: number): number => {
    const number = typeof value === 'string' && value !== '' ? Number(value) : usual;
    return Number.isFinite(number) ? Math.min(high, Math.max(low, Math.round(number))) : usual;
  };
  return {
    min: within(query['min_similarity'], 0, 100, 70),
    limit: within(query['max_candidates'], 1, 100, 5),
  };
}

/** `quality` and `rank` always carry a decimal point: a known client casts them to a double. */
export function candidateJson({ source, target, score }: Similar): string {
  const quality = Math.min(100, score).toFixed(1);
  return `{"source": ${JSON.stringify(source)}, "target": ${JSON.stringify(target)}, "quality": ${quality}, "rank": ${quality}}`;
}

/** @throws invalid_request that names the unit and field */
export function readPair(request: Request, body: unknown, source: string | undefined, index?: number): Pair {
  const given = typeof body === 'object' && body !== null ? body : {};
  const result = pair.safeParse(source ? { source, ...given } : given);
  if (result.success) return result.data;
  const t = translator(contextOf(request).lang);
  const errors = result.error.issues.map((issue) => ({
    path: [...(index === undefined ? [] : [index]), ...issue.path].join('.'),
    message: t(issue.message),
  }));
  throw new AppError('invalid_request', { errors });
}
