/** The pages: rendered on the server, in English and Korean. A page is named in its folder's list, a folder here. */
import express, { Router, type RequestHandler } from 'express';
import { AppError } from '../errors/appError.js';
import { contextOf } from '../http/middleware/context.js';
import { projectPath } from '../project.js';
import type { Services } from '../services.js';
import { docsPage, type ApiDocument } from './docsPage.js';
import { auditPages } from './access/audit.js';
import { keyPages } from './access/keys.js';
import { checkPages } from './checks/page.js';
import { concordancePages } from './concordance/page.js';
import { connectPages } from './connect/page.js';
import { deletedPages } from './deleted/page.js';
import { glossariesPages } from './glossaries/page.js';
import { documentPages } from './documents/page.js';
import { importPages } from './imports/page.js';
import { jobPages } from './jobs/page.js';
import { memoryPages } from './memories/page.js';
import { namePages } from './names/page.js';
import { startPages } from './start/page.js';
import { exportPages } from './exports/page.js';
import { glossaryPages } from './glossary/index.js';
import { login } from './login/page.js';
import { lookupPages } from './lookup/page.js';
import { mountPages, pageErrors } from './mount.js';
import type { PageSpec } from './page.js';
import { segmentPages } from './segments/page.js';
import { variantPages } from './variants/page.js';
import { createSessions, type Sessions } from './session/sessions.js';

/** Files change only with the version; browsers ask again after this time. */
const STATIC_MAX_AGE = '1h';

/** Every page that needs a role. */
export function allPages(sessions: Pick<Sessions, 'mustCarryToken'>): PageSpec[] {
  return [
    ...lookupPages,
    ...segmentPages,
    ...glossaryPages,
    ...exportPages,
    ...concordancePages,
    ...memoryPages,
    ...documentPages,
    ...checkPages,
    ...namePages,
    ...variantPages,
    ...importPages(sessions),
    ...jobPages,
    ...keyPages,
    ...auditPages,
    ...connectPages,
    ...startPages,
    ...glossariesPages,
    ...deletedPages,
  ];
}

export function pages(services: Services, document: ApiDocument): Router {
  const router = Router({ caseSensitive: true });
  const sessions = createSessions(services);
  router.use(
    '/static',
    express.static(projectPath('src/web/assets'), { maxAge: STATIC_MAX_AGE, index: false }),
  );
  router.use(ownReferrer);
  router.use(login(services, sessions));
  router.get('/docs', async (request, response) => {
    contextOf(request).route = 'page/docs';
    docsPage(document, await sessions.visitorOf(request), request, response);
  });
  router.use(mountPages(allPages(sessions), services, sessions));
  router.use(() => {
    throw new AppError('route_not_found');
  });
  router.use(pageErrors(services, sessions));
  return router;
}

/** Without a referrer to ourselves browsers send `Origin: null` with our own forms, and they would be refused. */
const ownReferrer: RequestHandler = (_request, response, next) => {
  response.set('Referrer-Policy', 'same-origin');
  next();
};
