/** The endpoints that memories and glossaries have in common. */
import { z } from 'zod';
import type { Role } from '../../../access/roles.js';
import type { CollectionRow, collectionOf } from '../../../collections/collection.js';
import type { Services } from '../../../services.js';
import { decodeRowCursor, pageOf } from '../../cursor.js';
import { endpoint, type Endpoint } from '../../endpoint.js';
import { page, slug, text } from '../../fields.js';
import { listOf } from '../common.js';
import { version, versionedEndpoints } from '../versioned.js';

export interface CollectionEndpoints<Row extends CollectionRow, Fields extends object> {
  /** `/memories` or `/glossaries`. */
  path: string;
  tag: string;
  /** `memory` or `glossary`, for the summaries. */
  noun: string;
  collection: ReturnType<typeof collectionOf<Row, Fields>>;
  /** Fields of a request beside `name`, each optional. */
  fields: z.ZodRawShape;
  answer: z.ZodType;
  state: (row: Row) => object;
  /** Further members of one that is read by itself. */
  details?: (services: Services, row: Row) => Promise<object>;
  roles: { create: Role; change: Role; remove: Role };
  /** Look-ups on this node see what was deleted or brought back. */
  changed: (services: Services) => Promise<void>;
}

export function collectionEndpoints<Row extends CollectionRow, Fields extends object>(
  spec: CollectionEndpoints<Row, Fields>,
): Endpoint[] {
  const { path, tag, noun, collection, answer, state, roles, changed } = spec;
  const one = `${path}/:slug`;
  const params = z.object({ slug });
  const name = text(200).optional();
  type Given = Partial<Fields> & { name?: string };
  return [
    endpoint({
      method: 'get',
      path,
      role: 'viewer',
      tag,
      summary: `A page of what the key may read; \`q\` is found in slug or name`,
      query: z.strictObject({ q: text(200).optional(), ...page }),
      answers: { 200: listOf(answer) },
      async handle({ query: { cursor, q, limit }, actor, services }) {
        const after = decodeRowCursor(cursor);
        const filter = {
          limit,
          ...(q === undefined ? {} : { q }),
          ...(after === undefined ? {} : { after }),
        };
        return {
          body: pageOf(await collection.list(services.db, actor, filter), limit, state, (row) => row.id),
        };
      },
    }),
    endpoint({
      method: 'post',
      path,
      role: roles.create,
      tag,
      summary: `Make a ${noun}`,
      body: z.strictObject({ slug, name, ...spec.fields }),
      answers: { 201: answer },
      async handle({ body, actor, services }) {
        const fields = body as Given & { slug: string };
        const row = await collection.create(services.db, actor, {
          ...fields,
          name: fields.name ?? fields.slug,
        });
        return { status: 201, body: state(row), headers: { Location: `/api/v1${path}/${row.slug}` } };
      },
    }),
    endpoint({
      method: 'get',
      path: one,
      role: 'viewer',
      tag,
      summary: `One ${noun}`,
      params,
      answers: { 200: answer },
      async handle({ params: { slug: wanted }, actor, services }) {
        const row = await collection.require(services.db, actor, wanted);
        return { body: { ...state(row), ...(await spec.details?.(services, row)) } };
      },
    }),
    endpoint({
      method: 'patch',
      path: one,
      role: roles.change,
      tag,
      summary: `Change a ${noun}; \`version\` is the one that was read`,
      params,
      body: z
        .strictObject({ version, name, ...spec.fields })
        .refine((value) => Object.keys(value).length > 1, { message: 'fields:nothing' }),
      answers: { 200: answer },
      async handle({ params: { slug: wanted }, body, actor, services }) {
        await collection.require(services.db, actor, wanted);
        const fields = body as Given & { version: number };
        return { body: state(await collection.change(services.db, actor, wanted, fields)) };
      },
    }),
    endpoint({
      method: 'delete',
      path: one,
      role: roles.remove,
      tag,
      summary: `Delete a ${noun} with all that it holds; it can be brought back`,
      params,
      answers: { 204: null },
      async handle({ params: { slug: wanted }, actor, services }) {
        await collection.require(services.db, actor, wanted);
        await collection.remove(services.db, actor, wanted);
        await changed(services);
        return { status: 204 };
      },
    }),
    ...versionedEndpoints({
      path: one,
      tag,
      noun: `a ${noun}`,
      params,
      answer,
      revertRole: roles.remove,
      revertSummary: `Write the state of an earlier version as a new one; a deleted ${noun} comes back with what it held`,
      history: ({ params: { slug: wanted }, actor, services }) =>
        collection.history(services.db, actor, wanted),
      async revert({ params: { slug: wanted }, body, actor, services }) {
        const row = await collection.revert(services.db, actor, wanted, body);
        await changed(services);
        return state(row);
      },
    }),
  ];
}
