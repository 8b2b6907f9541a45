/** Makes Express routes of pages: who is it, may they, is the form ours, act, show. */
import express, { Router, type ErrorRequestHandler, type RequestHandler } from 'express';
import { mayAct } from '../access/roles.js';
import { AppError } from '../errors/appError.js';
import { contextOf } from '../http/middleware/context.js';
import { toAppError } from '../http/problem.js';
import type { Services } from '../services.js';
import { errorView } from './errorPage.js';
import { layout } from './layout.js';
import { fieldsOf, type PageAnswer, type PageCall, type PageSpec } from './page.js';
import { readerOf } from './reader.js';
import { mustBeOwnPage } from './session/origin.js';
import type { Sessions } from './session/sessions.js';

/** Two long articles of three bytes a syllable, percent-encoded. */
const FORM_LIMIT = '6mb';
/** A concept of a hundred terms, or an alignment of thousands of sentences in one field. */
const MAX_FIELDS = 2_000;

const parseForm = express.urlencoded({ extended: false, limit: FORM_LIMIT, parameterLimit: MAX_FIELDS });

export function mountPages(pages: readonly PageSpec[], services: Services, sessions: Sessions): Router {
  const router = Router({ caseSensitive: true });
  for (const spec of pages) {
    const body: RequestHandler[] = spec.method === 'post' && !spec.ownBody ? [parseForm] : [];
    router[spec.method](spec.path, ...body, handler(spec, services, sessions));
  }
  return router;
}

function handler(spec: PageSpec, services: Services, sessions: Sessions): RequestHandler {
  return async (request, response) => {
    contextOf(request).route = `page${spec.path}`;
    if (spec.method === 'post') mustBeOwnPage(request);
    const actor = await sessions.actorOf(request);
    if (!mayAct(actor.role, spec.role))
      throw new AppError('forbidden', { params: { role: spec.role, has: actor.role } });
    const form = fieldsOf(request.body);
    if (spec.method === 'post' && !spec.reads && !spec.ownBody)
      await sessions.mustCarryToken(request, form.get('csrf'));
    const csrf = await sessions.tokenFor(request);
    const reader = readerOf(request, response);
    const query = fieldsOf(request.query);
    const call: PageCall = { services, actor, reader, csrf, request, response, query, form };
    send(call, await spec.handle(call));
  };
}

function send(call: PageCall, answer: PageAnswer): void {
  const { response, request, reader, actor, csrf } = call;
  if (!answer) return;
  response.set('Cache-Control', 'no-store');
  if ('goTo' in answer) response.redirect(303, answer.goTo);
  else if ('part' in answer) response.type('html').send(String(answer.part));
  else {
    response.status(answer.status ?? 200).type('html');
    response.send(String(layout({ ...answer, reader, actor, csrf, url: request.originalUrl })));
  }
}

/** Errors of pages as pages; programs that ask for JSON get the problem document. */
export function pageErrors({ log }: Services, sessions: Sessions): ErrorRequestHandler {
  return async (error: unknown, request, response, next) => {
    if (response.headersSent || request.accepts(['json', 'html']) !== 'html') {
      next(error);
      return;
    }
    const { id, route } = contextOf(request);
    const known = toAppError(error, id);
    if (known.code === 'unauthorized' && request.method === 'GET') {
      response.redirect(303, `/login?next=${encodeURIComponent(request.originalUrl)}`);
      return;
    }
    if (known.code === 'internal') log.error({ id, route, name: nameOf(error) }, 'page failed');
    const reader = readerOf(request, response);
    const view = errorView(reader, known, id);
    const visitor = await sessions.visitorOf(request);
    const page = layout({ ...view, reader, ...visitor, url: request.originalUrl });
    response.status(known.status).set('Cache-Control', 'no-store').type('html').send(String(page));
  };
}

const nameOf = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${placeOf(error)}` : 'unknown';

/** Where it was thrown; the message may hold the text of a segment. */
const placeOf = (error: Error): string =>
  error.stack
    ?.split('\n')
    .find((line) => line.startsWith('    at '))
    ?.trim() ?? '';
