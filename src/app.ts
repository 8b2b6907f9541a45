/** Builds the Express application of a node; listens to nothing. */
import express, { type ErrorRequestHandler, type Express } from 'express';
import helmet from 'helmet';
import { AppError } from './errors/appError.js';
import { compat } from './http/compat/index.js';
import { health } from './http/health.js';
import { ENDPOINTS } from './http/index.js';
import { context, contextOf } from './http/middleware/context.js';
import { keyInPath } from './http/middleware/credentials.js';
import { guardOpenMode } from './http/middleware/guard.js';
import { mount } from './http/mount.js';
import { openApi } from './http/openapi.js';
import { toAppError, toProblem } from './http/problem.js';
import { translator } from './i18n/index.js';
import type { Services } from './services.js';
import type { ApiDocument } from './web/docsPage.js';
import { pages } from './web/index.js';

export function buildApp(services: Services): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('trust proxy', services.config.trustProxy);
  app.set('query parser', 'simple');
  app.use(context(services));
  app.use(helmet({ contentSecurityPolicy: CONTENT_POLICY, strictTransportSecurity: false }));
  if (services.open) app.use(guardOpenMode);
  app.use(health(services));
  const document = openApi(ENDPOINTS);
  app.get('/api/v1/openapi.json', (_request, response) => {
    response.json(document);
  });
  app.use('/api/v1', mount(ENDPOINTS, services));
  app.use(keyInPath, compat(services));
  app.use(pages(services, document as unknown as ApiDocument));
  app.use(() => {
    throw new AppError('route_not_found');
  });
  app.use(problems(services));
  return app;
}

/** Pages carry all they need: no inline script, nothing from elsewhere. */
const CONTENT_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

function problems({ log }: Services): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { id, lang, route } = contextOf(request);
    const known = toAppError(error, id);
    if (known.code === 'internal') log.error({ id, route, error: describe(error) }, 'request failed');
    const problem = toProblem(known, translator(lang), id);
    response
      .status(problem.status)
      .set(problem.headers)
      .type('application/problem+json')
      .send(JSON.stringify(problem.body));
  };
}

/** Name, code and place of an error, but not its message: that may hold SQL or the text of a segment. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code } = error as { code?: unknown };
  const place = error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
    .map((line) => line.trim());
  return { name: error.name, code, place };
}
