/** Signing in with a key, and out again. In open mode there is nothing to sign in to. */
import express, { Router } from 'express';
import { AppError } from '../../errors/appError.js';
import { contextOf } from '../../http/middleware/context.js';
import type { Services } from '../../services.js';
import { layout } from '../layout.js';
import { fieldsOf } from '../page.js';
import { readerOf, type Reader } from '../reader.js';
import { mustBeOwnPage } from '../session/origin.js';
import type { Sessions } from '../session/sessions.js';
import { loginForm } from './view.js';

const parseForm = express.urlencoded({ extended: false, limit: '20kb' });

export function login(services: Services, sessions: Sessions): Router {
  const router = Router();
  const page = (reader: Reader, url: string, shown: { next: string; wrong: boolean }): string => {
    const title = reader.t('web:login.title');
    const content = loginForm(reader, shown);
    return String(layout({ reader, url, title, content, actor: undefined, csrf: undefined }));
  };
  router.get('/login', (request, response) => {
    contextOf(request).route = 'page/login';
    const next = ownPath(fieldsOf(request.query).get('next'));
    if (services.open) response.redirect(303, next);
    else
      response
        .type('html')
        .send(page(readerOf(request, response), request.originalUrl, { next, wrong: false }));
  });
  router.post('/login', parseForm, async (request, response) => {
    contextOf(request).route = 'page/login';
    mustBeOwnPage(request);
    const form = fieldsOf(request.body);
    const next = ownPath(form.get('next'));
    try {
      await sessions.signIn(request, response, form.get('key').trim());
      response.redirect(303, next);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'unauthorized') throw error;
      response.status(401).type('html');
      response.send(page(readerOf(request, response), '/login', { next, wrong: true }));
    }
  });
  router.post('/logout', parseForm, async (request, response) => {
    contextOf(request).route = 'page/logout';
    mustBeOwnPage(request);
    await sessions.mustCarryToken(request, fieldsOf(request.body).get('csrf'));
    sessions.signOut(request, response);
    response.redirect(303, '/login');
  });
  return router;
}

/** Where to go after signing in: an address of this service, never another site's. */
export function ownPath(next: string): string {
  if (!/^\/(?![/\\])/.test(next)) return '/';
  const base = 'http://page';
  if (!URL.canParse(next, base)) return '/';
  const { origin, pathname, search } = new URL(next, base);
  return origin === base && !pathname.startsWith('//') ? `${pathname}${search}` : '/';
}
