/** Forms are taken from our own pages only, whoever is signed in: this also covers the form that signs in. */
import type { Request } from 'express';
import { AppError } from '../../errors/appError.js';

/** @throws forbidden_origin */
export function mustBeOwnPage(request: Request): void {
  const origin = request.get('origin');
  const host = (request.get('host') ?? '').toLowerCase();
  const foreign = origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host);
  const site = request.get('sec-fetch-site');
  if (foreign || (site !== undefined && site !== 'same-origin' && site !== 'none'))
    throw new AppError('forbidden_origin');
}
