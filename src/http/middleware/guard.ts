/**
 * Open mode answers only to loopback names and only to pages of its own origin, so that no web page in the user's
 * browser reaches it (DNS rebinding, cross-site posts).
 */
import type { Request, RequestHandler } from 'express';
import { isLoopback } from '../../config.js';
import { AppError } from '../../errors/appError.js';

export const guardOpenMode: RequestHandler = (request, _response, next) => {
  const host = request.get('host') ?? '';
  if (!isLoopback(hostName(host))) throw new AppError('forbidden_host');
  const origin = request.get('origin');
  if (origin !== undefined && !sameOrigin(origin, host)) throw new AppError('forbidden_origin');
  if (isForeignFetch(request)) throw new AppError('forbidden_origin');
  next();
};

/**
 * An image or a link of another site sends no Origin, but says where it comes from (Fetch Metadata). Following a link
 * to a page is fine; anything else of another site is not, and neither is a GET that writes.
 */
function isForeignFetch(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  const follows = request.method === 'GET' && request.get('sec-fetch-mode') === 'navigate';
  return !follows || request.path.startsWith('/mymemory/set');
}

/** Name of a Host header without its port; IPv6 addresses in brackets. */
function hostName(host: string): string {
  return /^(\[[^\]]*\]|[^:]*)(:\d+)?$/.exec(host)?.[1] ?? '';
}

function sameOrigin(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
