/** Requests as bytes, made before the clock runs. */
import type { BenchQuery } from '../queries.js';
import { KEY } from '../world/database.js';

const HEAD = `Host: localhost\r\nX-Api-Key: ${KEY}\r\n`;

export const getRequest = (path: string): Buffer => Buffer.from(`GET ${path} HTTP/1.1\r\n${HEAD}\r\n`);

export function postRequest(path: string, body: unknown, type = 'application/json'): Buffer {
  const content = body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body));
  const head = `POST ${path} HTTP/1.1\r\n${HEAD}Content-Type: ${type}\r\nContent-Length: ${content.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), content]);
}

const other = ({ lang }: BenchQuery) => (lang === 'en' ? 'ko' : 'en');

/** amaGama's route: sources, targets and scores. */
export const bareLookup = (query: BenchQuery): Buffer =>
  getRequest(`/tmserver/${query.lang}/${other(query)}/unit/${encodeURIComponent(query.text)}`);

/** Everything a translator sees beside a text: matches with their differences, terms and names. */
export const fullLookup = (query: BenchQuery, min = 70): Buffer =>
  postRequest('/api/v1/lookup', { text: query.text, from: query.lang, to: other(query), min });

export const concordanceRequest = (query: { text: string; lang: string }): Buffer =>
  getRequest(`/api/v1/concordance?lang=${query.lang}&q=${encodeURIComponent(query.text)}`);
