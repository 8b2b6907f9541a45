/** Calls a running service. */
import type { ReadableStream } from 'node:stream/web';
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

/** A request with any answer. @throws CliError 3 when nothing answers there, 1 with the service's own words when it refuses. */
export async function fetchFile(
  path: string,
  init: RequestInit & { duplex?: 'half' } = {},
): Promise<Response> {
  const { url, key } = target();
  const headers = new Headers(init.headers);
  if (!headers.has('Accept-Language')) headers.set('Accept-Language', readerLang());
  if (key !== undefined) headers.set('Authorization', `Bearer ${key}`);
  const response = await fetch(`${url}/api/v1${path}`, { ...init, headers }).catch(() => {
    throw new CliError(`nothing answers at ${url}. Start the service (npm start), or set MALMOI_URL.`, 3);
  });
  if (response.ok) return response;
  const problem = (await response.json().catch(() => ({}))) as Problem;
  throw new CliError(describe(problem, response.status), 1);
}

/** A request with an answer in JSON. */
export async function call<T>(path: string, init: RequestInit & { duplex?: 'half' } = {}): Promise<T> {
  return (await (await fetchFile(path, init)).json()) as T;
}

/** The bytes of a file of the service. */
export async function download(path: string): Promise<ReadableStream> {
  const { body } = await fetchFile(path);
  if (!body) throw new CliError('the service sent an empty file', 1);
  return body;
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
export function post<T>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<T> {
  return call<T>(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}
