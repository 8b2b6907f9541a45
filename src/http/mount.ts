/** Makes Express routes of endpoints: authenticate, authorise, validate, act, answer. */
import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import { mayAct, type Actor } from '../access/roles.js';
import { AppError } from '../errors/appError.js';
import { translator } from '../i18n/index.js';
import type { Services } from '../services.js';
import type { Call, Endpoint, Reply } from './endpoint.js';
import { onlyOnce } from './idempotency.js';
import { contextOf } from './middleware/context.js';
import { keyOf } from './middleware/credentials.js';
import { sendJson } from './sendJson.js';
import { validate } from './validate.js';

/** A thousand sentences of a batch, or an article pair, fit many times. */
const BODY_LIMIT = '8mb';

const parseJson = express.json({ limit: BODY_LIMIT, type: ['application/json', 'application/*+json'] });

export function mount(endpoints: readonly Endpoint[], services: Services): Router {
  const router = Router({ caseSensitive: true });
  for (const spec of endpoints) {
    const handlers: RequestHandler[] = [authorise(spec, services)];
    if (spec.body) handlers.push(needJson, parseJson);
    router[spec.method](spec.path, ...handlers, answer(spec, services));
  }
  for (const path of new Set(endpoints.map((spec) => spec.path)))
    router.all(path, refuseMethod(endpoints, path));
  return router;
}

const actors = new WeakMap<Request, Actor>();

function authorise(spec: Endpoint, services: Services): RequestHandler {
  return async (request, _response, next) => {
    contextOf(request).route = spec.path;
    const actor = await services.auth.identify(keyOf(request), request.ip);
    if (!mayAct(actor.role, spec.role)) {
      throw new AppError('forbidden', { params: { role: spec.role, has: actor.role } });
    }
    actors.set(request, actor);
    next();
  };
}

const needJson: RequestHandler = (request, _response, next) => {
  const empty = request.get('content-length') === '0' || request.get('content-type') === undefined;
  if (!empty && !request.is(['application/json', 'application/*+json'])) {
    throw new AppError('unsupported_media_type', { params: { expected: 'application/json' } });
  }
  next();
};

function answer(spec: Endpoint, services: Services): RequestHandler {
  return async (request, response) => {
    const { lang } = contextOf(request);
    const t = translator(lang);
    const values = validate(request, spec, { lang, t });
    const actor = actors.get(request)!;
    const call = { ...values, actor, lang, t, services, request, response } as unknown as Call<
      never,
      never,
      never
    >;
    const reply = await onlyOnce({ services, request, actor }, () => spec.handle(call));
    if (reply) send(response, reply);
  };
}

function send(response: Response, reply: Reply): void {
  response.status(reply.status ?? 200).set(reply.headers ?? {});
  if (reply.body === undefined) response.end();
  else sendJson(response, JSON.stringify(reply.body));
}

function refuseMethod(endpoints: readonly Endpoint[], path: string): RequestHandler {
  const allow = endpoints
    .filter((spec) => spec.path === path)
    .map((spec) => spec.method.toUpperCase())
    .join(', ');
  return (request, response) => {
    contextOf(request).route = path;
    response.set('Allow', allow);
    throw new AppError('method_not_allowed', { params: { allow } });
  };
}
