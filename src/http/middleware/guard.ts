/**
 * Open mode answers only to loopback names and only to pages of its own origin, so that no web page in the user's
 * browser reaches it (DNS rebinding, cross-site posts).
 */
import type { RequestHandler } from 'express';
import { isLoopback } from '../../config.js';
import { AppError } from '../../errors/appError.js';

export const guardOpenMode: RequestHandler = (request, _response, next) => {
  const host = request.get('host') ?? '';
  if (!isLoopback(hostName(host))) throw new AppError('forbidden_host');
  const origin = request.get('origin');
  if (origin !== undefined && !sameOrigin(origin, host)) throw new AppError('forbidden_origin');
  next();
};

/** Name of a Host header without its port; IPv6 addresses in brackets. */
function hostName(host: string): string {
  return /^(\[[^\]]*\]|[^:]*)(:\d+)?$/.exec(host)?.[1] ?? '';
}

function sameOrigin(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
