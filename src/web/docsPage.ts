/** `/docs`: the OpenAPI document to read, without any script or request to elsewhere. */
import type { Request, Response } from 'express';
import { ERRORS } from '../errors/catalogue.js';
import { html, type Fragment } from './html.js';
import { layout } from './layout.js';
import type { Visitor } from './session/sessions.js';
import { readerOf, type Reader } from './reader.js';

interface Schema {
  type?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
}

interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  'x-role': string;
  parameters: { name: string; in: string; required: boolean; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, unknown>;
}

export interface ApiDocument {
  paths: Record<string, Record<string, Operation>>;
}

/** Open to everyone: whoever has no key yet reads here what one is for. */
export function docsPage(
  document: ApiDocument,
  visitor: Visitor,
  request: Request,
  response: Response,
): void {
  const reader = readerOf(request, response);
  const { t } = reader;
  const title = t('web:docs.title');
  const content = html`<h1>${title}</h1>
    <p>${t('web:docs.intro', { base: '/api/v1' })}</p>
    <p><a href="/api/v1/openapi.json">${t('web:docs.machine')}</a></p>
    ${Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => section(reader, method, path, operation)),
    )}
    <h2 id="errors">${t('web:docs.errors')}</h2>
    <p>${t('web:docs.errorsIntro')}</p>
    <table>
      <tbody>
        ${Object.entries(ERRORS).map(
          ([code, status]) =>
            html`<tr id="error-${code}">
              <td>${status}</td>
              <td><code>${code}</code></td>
              <td>${t(`errors:${code}.title`)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  response
    .type('html')
    .send(String(layout({ reader, ...visitor, url: request.originalUrl, title, content })));
}

function section({ t }: Reader, method: string, path: string, operation: Operation): Fragment {
  const [body] = Object.values(operation.requestBody?.content ?? {});
  const rows = [
    ...operation.parameters.map(({ name, in: place, required, schema }) => ({
      name,
      place,
      required,
      schema,
    })),
    ...Object.entries(body?.schema.properties ?? {}).map(([name, schema]) => ({
      name,
      place: t('web:docs.body'),
      required: body?.schema.required?.includes(name) ?? false,
      schema,
    })),
  ];
  return html`<section class="operation" id="${operation.operationId}">
    <h2><span class="method">${method.toUpperCase()}</span> <code>/api/v1${path}</code></h2>
    <p>${operation.summary} <span class="tag">${t('web:docs.role')}: ${operation['x-role']}</span></p>
    ${
      rows.length > 0 &&
      html`<table>
        <thead>
          <tr>
            <th>${t('web:docs.field')}</th>
            <th>${t('web:docs.in')}</th>
            <th>${t('web:docs.type')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ name, place, required, schema }) =>
              html`<tr>
                <td>
                  <code>${name}</code> ${required && html`<span class="tag">${t('web:docs.required')}</span>`}
                </td>
                <td>${place}</td>
                <td>${typeOf(schema)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`
    }
    <p class="facts">${t('web:docs.answers')}: ${Object.keys(operation.responses).join(', ')}</p>
  </section>`;
}

function typeOf(schema: Schema): string {
  if (schema.enum) return schema.enum.map(String).join(' | ');
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' | ');
  return schema.items ? `${typeOf(schema.items)}[]` : (schema.type ?? '');
}
