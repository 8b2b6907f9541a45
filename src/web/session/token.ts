/** Signed texts: a session says which key signed in and until when; a form's token belongs to one session. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export interface Session {
  keyId: number;
  /** Milliseconds since 1970. */
  until: number;
}

/** `key.until.nonce.signature` */
export function signSession(secret: Buffer, { keyId, until }: Session): string {
  const body = `${keyId}.${until}.${randomBytes(9).toString('base64url')}`;
  return `${body}.${sign(secret, `session ${body}`)}`;
}

/** The session, or undefined when the signature is wrong or its time is over. */
export function readSession(secret: Buffer, token: string, now: number): Session | undefined {
  const [, body, keyId, until, signature] =
    /^((\d{1,10})\.(\d{1,15})\.[\w-]{12})\.([\w-]{43})$/.exec(token) ?? [];
  if (body === undefined || !same(signature!, sign(secret, `session ${body}`))) return undefined;
  return Number(until) > now ? { keyId: Number(keyId), until: Number(until) } : undefined;
}

/** @param session the session's token, or any fixed text where nobody signs in. */
export function formToken(secret: Buffer, session: string): string {
  return sign(secret, `form ${session}`);
}

export function isFormToken(secret: Buffer, session: string, token: string): boolean {
  return same(token, formToken(secret, session));
}

function sign(secret: Buffer, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
