/** The pages: rendered on the server, in English and Korean. */
import express, { Router, type RequestHandler } from 'express';
import { contextOf } from '../http/middleware/context.js';
import { keyOf } from '../http/middleware/credentials.js';
import { projectPath } from '../project.js';
import type { Services } from '../services.js';
import { docsPage, type ApiDocument } from './docsPage.js';
import { lookupPage } from './lookup/page.js';

/** Files change only with the version; browsers ask again after this time. */
const STATIC_MAX_AGE = '1h';

export function pages(services: Services, document: ApiDocument): Router {
  const router = Router({ caseSensitive: true });
  const form = express.urlencoded({ extended: false, limit: '1mb' });
  router.use(
    '/static',
    express.static(projectPath('src/web/assets'), { maxAge: STATIC_MAX_AGE, index: false }),
  );
  const look: RequestHandler = async (request, response) => {
    contextOf(request).route = 'page/lookup';
    await lookupPage(services, await services.auth.identify(keyOf(request)), request, response);
  };
  router.get('/', look);
  router.post('/', form, look);
  router.get('/docs', (request, response) => {
    contextOf(request).route = 'page/docs';
    docsPage(document, request, response);
  });
  return router;
}
