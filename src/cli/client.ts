/** Calls a running service. */
import { CliError } from './error.js';

export interface Target {
  url: string;
  key: string | undefined;
}

/** From the environment; see `malmoi --help`. */
export function target(): Target {
  const url = process.env['MALMOI_URL'] ?? 'http://127.0.0.1:3000';
  return { url: url.replace(/\/+$/, ''), key: process.env['MALMOI_KEY'] };
}

/** What a terminal's user reads; by LC_ALL, LC_MESSAGES or LANG. */
export function readerLang(): 'en' | 'ko' {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL ?? LC_MESSAGES ?? LANG ?? '').startsWith('ko') ? 'ko' : 'en';
}

/**
 * @throws CliError 3 when nothing answers there, 1 with the service's own words when it refuses.
 */
export async function call<T>(path: string, init: RequestInit & { duplex?: 'half' } = {}): Promise<T> {
  const { url, key } = target();
  const headers = new Headers(init.headers);
  headers.set('Accept-Language', readerLang());
  if (key !== undefined) headers.set('Authorization', `Bearer ${key}`);
  const response = await fetch(`${url}/api/v1${path}`, { ...init, headers }).catch(() => {
    throw new CliError(`nothing answers at ${url}. Start the service (npm start), or set MALMOI_URL.`, 3);
  });
  const body: unknown = await response.json().catch(() => ({}));
  if (response.ok) return body as T;
  throw new CliError(describe(body as Problem, response.status), 1);
}

interface Problem {
  title?: string;
  detail?: string;
  errors?: { path: string; message: string }[];
}

function describe({ title, detail, errors = [] }: Problem, status: number): string {
  const lines = errors.map(({ path, message }) => `\n  ${path}: ${message}`);
  return `${title ?? `status ${status}`}. ${detail ?? ''}${lines.join('')}`;
}

/** A POST of JSON. */
export function post<T>(path: string, body: unknown): Promise<T> {
  return call<T>(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  });
}
