/** The OpenAPI 3.1 document, made of the same schemas that validate requests. */
import { z } from 'zod';
import { ERRORS, type ErrorCode } from '../errors/catalogue.js';
import { VERSION } from '../project.js';
import type { Endpoint } from './endpoint.js';

type Json = Record<string, unknown>;

/** Errors that any endpoint can answer with, beside those of its own work. */
const COMMON: ErrorCode[] = ['invalid_request', 'unauthorized', 'forbidden', 'internal', 'unavailable'];

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  }) as Json;
  return rest;
}

export function openApi(endpoints: readonly Endpoint[]): Json {
  const paths: Record<string, Json> = {};
  for (const spec of endpoints) {
    const path = spec.path.replace(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[spec.method] = operation(spec);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Malmoi',
      version: VERSION,
      description: 'Translation memory and glossary for Korean–English news.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    security: [{ bearer: [] }, { apiKey: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        apiKey: { type: 'apiKey', in: 'header', name: 'X-Api-Key' },
      },
      schemas: { Problem: problemSchema() },
    },
  };
}

function operation(spec: Endpoint): Json {
  const own = Object.entries(spec.answers).map(([status, schema]): [string, Json] => [
    status,
    answerOf(schema),
  ]);
  const body = spec.body
    ? { required: true, content: { 'application/json': { schema: schemaOf(spec.body, 'input') } } }
    : spec.rawBody
      ? { required: true, content: { [spec.rawBody]: { schema: { type: 'string', format: 'binary' } } } }
      : undefined;
  return {
    operationId: operationId(spec),
    tags: [spec.tag],
    summary: spec.summary,
    description: `Role: ${spec.role}.`,
    'x-role': spec.role,
    parameters: [...parametersOf(spec.params, 'path'), ...parametersOf(spec.query, 'query')],
    ...(body ? { requestBody: body } : {}),
    responses: Object.fromEntries([...own, ...problems(spec)]),
  };
}

function operationId({ method, path }: Endpoint): string {
  const words = path.split('/').filter((word) => word !== '');
  const name = words.map((word) => word.replace(/^:/, 'by-')).join('-');
  return `${method}-${name}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function answerOf(schema: z.ZodType | null): Json {
  if (!schema) return { description: 'Done.' };
  return {
    description: 'The answer.',
    content: { 'application/json': { schema: schemaOf(schema, 'output') } },
  };
}

function problems(spec: Endpoint): [string, Json][] {
  const statuses = new Set(COMMON.map((code) => ERRORS[code]));
  const further = [
    spec.params ? ERRORS.not_found : undefined,
    spec.method === 'get' ? undefined : ERRORS.version_conflict,
  ];
  const all = [...statuses, ...further.filter((status) => status !== undefined)];
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return [...new Set(all)].sort().map((status) => [String(status), { description: 'A problem.', content }]);
}

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: value,
  }));
}

function problemSchema(): Json {
  return {
    type: 'object',
    required: ['type', 'title', 'status', 'detail', 'code', 'errors'],
    properties: {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      code: { type: 'string', enum: Object.keys(ERRORS) },
      errors: {
        type: 'array',
        items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
      },
    },
  };
}
