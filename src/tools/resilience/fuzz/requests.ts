/** Requests for every operation of an OpenAPI document. */
import fc, { type Arbitrary } from 'fast-check';
import { valueFor, type Schema } from './values.js';

export interface FuzzRequest {
  method: string;
  /** Path and query below `/api/v1`. */
  path: string;
  body: string | undefined;
  contentType: string | undefined;
}

export interface Operation {
  method: string;
  path: string;
  requests: Arbitrary<FuzzRequest>;
}

interface Parameter {
  name: string;
  in: string;
  schema?: Schema;
  required?: boolean;
}

interface Described {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** @param document as served at `/api/v1/openapi.json` */
export function operationsOf(document: unknown): Operation[] {
  const { paths } = document as { paths: Record<string, Record<string, Described>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({
      method: method.toUpperCase(),
      path,
      requests: requestsFor(method.toUpperCase(), path, described),
    })),
  );
}

function requestsFor(
  method: string,
  path: string,
  { parameters = [], requestBody }: Described,
): Arbitrary<FuzzRequest> {
  const inPath = parameters.filter((each) => each.in === 'path');
  const inQuery = parameters.filter((each) => each.in === 'query');
  return fc
    .record({ path: pathFor(path, inPath), query: queryFor(inQuery), body: bodyFor(requestBody?.content) })
    .map(({ path: address, query, body }) => ({ method, path: address + query, ...body }));
}

function pathFor(path: string, parameters: readonly Parameter[]): Arbitrary<string> {
  const values = parameters.map(({ schema }) => valueFor(schema ?? { type: 'string' }).map(encoded));
  return fc
    .tuple(...values)
    .map((filled) => parameters.reduce((text, { name }, i) => text.replace(`{${name}}`, filled[i]!), path));
}

function queryFor(parameters: readonly Parameter[]): Arbitrary<string> {
  const parts = parameters.map(({ name, schema, required }) => {
    const part = valueFor(schema ?? {}).map((value) => `${name}=${encoded(value)}`);
    return required === true ? part : fc.option(part, { nil: '' });
  });
  return fc.tuple(...parts).map((given) => {
    const present = given.filter((part) => part !== '');
    return present.length === 0 ? '' : `?${present.join('&')}`;
  });
}

type Body = Pick<FuzzRequest, 'body' | 'contentType'>;

function bodyFor(content: Record<string, { schema: Schema }> | undefined): Arbitrary<Body> {
  if (!content) return fc.constant({ body: undefined, contentType: undefined });
  const json = content['application/json'];
  const [type] = Object.keys(content);
  if (!json) return FILES.map((body) => ({ body, contentType: type }));
  const right = valueFor(json.schema).map((value) => JSON.stringify(value));
  const cut = fc.tuple(right, fc.nat(40)).map(([text, length]) => text.slice(0, length));
  return fc
    .oneof({ weight: 15, arbitrary: right }, { weight: 1, arbitrary: cut })
    .map((body) => ({ body, contentType: 'application/json' }));
}

/** Uploads: small files, cut files, none. */
const FILES = fc.constantFrom(
  'en,ko\nOne.,하나.\n',
  'en,ko\n"One.,하나.\n',
  '',
  '\u0000\u0001',
  '<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>One.</seg></tuv>',
  '<!DOCTYPE x [<!ENTITY a "aaaa">]><xliff version="1.2"/>',
  '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en" target-language="ko" original="a"><body><trans-unit id="1"><source>One.</source></trans-unit></body></file></xliff>',
);

/** As part of an address; a lone surrogate has no encoding and becomes the replacement character. */
function encoded(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return encodeURIComponent(text.toWellFormed().slice(0, 3_000));
}
