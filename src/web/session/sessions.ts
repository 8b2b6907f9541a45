/** Who looks at a page: the key that signed in, kept in a signed cookie that scripts and other sites cannot use. */
import type { CookieOptions, Request, Response } from 'express';
import type { Actor } from '../../access/roles.js';
import { AppError } from '../../errors/appError.js';
import { keyOf } from '../../http/middleware/credentials.js';
import type { Services } from '../../services.js';
import { cookieOf } from '../reader.js';
import { sessionSecret } from './secret.js';
import { formToken, isFormToken, readSession, signSession } from './token.js';

const COOKIE = 'malmoi_session';
/** A working week and the weekends around it; then the key is asked for again. */
const LIFE_MS = 9 * 24 * 3600 * 1000;
/** In open mode nobody signs in, and all forms of the installation carry the same token. */
const OPEN_SESSION = 'open';

export interface Visitor {
  actor: Actor | undefined;
  csrf: string | undefined;
}

export interface Sessions {
  /** @throws unauthorized when nobody is signed in. */
  actorOf(request: Request): Promise<Actor>;
  tokenFor(request: Request): Promise<string>;
  /** For pages that everyone may see: who it is, where that can be told. */
  visitorOf(request: Request): Promise<Visitor>;
  /** @throws forbidden_form when the token is missing or of another session. */
  mustCarryToken(request: Request, token: string): Promise<void>;
  /** Starts a session of a key. @throws unauthorized for a wrong one. */
  signIn(request: Request, response: Response, key: string): Promise<void>;
  signOut(request: Request, response: Response): void;
}

export function createSessions(services: Services): Sessions {
  let loading: Promise<Buffer> | undefined;
  const secret = (): Promise<Buffer> => {
    loading ??= sessionSecret(services.db).catch((error: unknown) => {
      loading = undefined; // the database was away: ask again
      throw error;
    });
    return loading;
  };
  const tokenOf = (request: Request): string => cookieOf(request, COOKIE) ?? OPEN_SESSION;
  const sessions: Sessions = {
    async actorOf(request) {
      const cookie = cookieOf(request, COOKIE);
      const key = keyOf(request);
      if (key !== undefined || cookie === undefined) return services.auth.identify(key, request.ip);
      const session = readSession(await secret(), cookie, Date.now());
      if (session) return services.auth.identifyId(session.keyId);
      return services.auth.identify(undefined, request.ip);
    },
    tokenFor: async (request) => formToken(await secret(), tokenOf(request)),
    async visitorOf(request) {
      try {
        return { actor: await sessions.actorOf(request), csrf: await sessions.tokenFor(request) };
      } catch {
        return { actor: undefined, csrf: undefined };
      }
    },
    async mustCarryToken(request, token) {
      if (!isFormToken(await secret(), tokenOf(request), token)) throw new AppError('forbidden_form');
    },
    async signIn(request, response, key) {
      const { keyId } = await services.auth.identify(key, request.ip);
      if (keyId === null) throw new AppError('unauthorized');
      const until = Date.now() + LIFE_MS;
      response.cookie(COOKIE, signSession(await secret(), { keyId, until }), {
        ...cookieOptions(request),
        maxAge: LIFE_MS,
      });
    },
    signOut: (request, response) => response.clearCookie(COOKIE, cookieOptions(request)),
  };
  return sessions;
}

function cookieOptions(request: Request): CookieOptions {
  const secure = request.secure || request.get('x-forwarded-proto') === 'https';
  return { httpOnly: true, sameSite: 'lax', path: '/', secure };
}
