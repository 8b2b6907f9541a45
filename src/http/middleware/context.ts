/** Request id, reader's language and one log line for each request; never a query, a path with text, or a body. */
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { preferredLang, type UiLang } from '../../i18n/index.js';
import type { Services } from '../../services.js';

export interface RequestContext {
  id: string;
  lang: UiLang;
  /** The route's pattern, such as `/segments/:id`; set by the route. */
  route: string;
}

const contexts = new WeakMap<Request, RequestContext>();

export function contextOf(request: Request): RequestContext {
  const found = contexts.get(request);
  if (!found) throw new Error('the context middleware comes first');
  return found;
}

export function context({ log, metrics }: Services): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const given = request.get('x-request-id');
    const id = given !== undefined && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
    const current: RequestContext = {
      id,
      lang: preferredLang(request.get('accept-language')),
      route: 'none',
    };
    contexts.set(request, current);
    response.set('X-Request-Id', id);
    const begin = process.hrtime.bigint();
    response.on('close', () => {
      const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
      const { method } = request;
      metrics.request(method, current.route, response.statusCode, seconds);
      log.info(
        { id, method, route: current.route, status: response.statusCode, ms: Math.round(seconds * 1e4) / 10 },
        'request',
      );
    });
    next();
  };
}
