import {
  changeConcept,
  conceptHistory,
  createConcept,
  deleteConcept,
  readConcept,
  revertConcept,
} from '../../../glossary/concepts.js';
import { conceptState } from '../../../glossary/concept.js';
import { listConcepts } from '../../../glossary/listConcepts.js';
import { decodeCursor, pageOf } from '../../cursor.js';
import { endpoint } from '../../endpoint.js';
import { removal, versionedEndpoints } from '../versioned.js';
import * as schema from './schema.js';

const tag = 'Glossary';

export const concepts = [
  endpoint({
    method: 'get',
    path: '/concepts',
    role: 'viewer',
    tag,
    summary: 'Concepts; `q` is found in a term (of `lang`)',
    query: schema.filter,
    answers: { 200: schema.listAnswer },
    async handle({ query, actor, services }) {
      const { cursor, ...filter } = query;
      const after = decodeCursor(cursor, /^[0-9a-f-]{36}$/);
      const rows = await listConcepts(services.db, actor, {
        ...filter,
        ...(after === undefined ? {} : { after }),
      });
      return { body: pageOf(rows, query.limit, conceptState, (row) => row.id) };
    },
  }),
  endpoint({
    method: 'post',
    path: '/concepts',
    role: 'editor',
    tag,
    summary: 'Store a concept with its terms',
    body: schema.newConcept,
    answers: { 201: schema.answer },
    async handle({ body, actor, services }) {
      const { glossary, ...fields } = body;
      const row = await createConcept(services.db, actor, glossary, fields);
      services.glossary.invalidate();
      return { status: 201, body: conceptState(row) };
    },
  }),
  endpoint({
    method: 'get',
    path: '/concepts/:id',
    role: 'viewer',
    tag,
    summary: 'One concept',
    params: schema.params,
    answers: { 200: schema.answer },
    async handle({ params, actor, services }) {
      return { body: conceptState(await readConcept(services.db, actor, params.id)) };
    },
  }),
  endpoint({
    method: 'patch',
    path: '/concepts/:id',
    role: 'editor',
    tag,
    summary: 'Change a concept; `terms`, where given, replaces all terms',
    params: schema.params,
    body: schema.change,
    answers: { 200: schema.answer },
    async handle({ params, body, actor, services }) {
      const row = await changeConcept(services.db, actor, params.id, body);
      services.glossary.invalidate();
      return { body: conceptState(row) };
    },
  }),
  endpoint({
    method: 'delete',
    path: '/concepts/:id',
    role: 'editor',
    tag,
    summary: 'Delete a concept; its history stays and it can be brought back',
    params: schema.params,
    query: removal,
    answers: { 204: null },
    async handle({ params, query, actor, services }) {
      await deleteConcept(services.db, actor, params.id, query.version);
      services.glossary.invalidate();
      return { status: 204 };
    },
  }),
  ...versionedEndpoints({
    path: '/concepts/:id',
    tag,
    noun: 'a concept',
    params: schema.params,
    answer: schema.answer,
    revertRole: 'editor',
    history: ({ params, actor, services }) => conceptHistory(services.db, actor, params.id),
    async revert({ params, body, actor, services }) {
      const row = await revertConcept(services.db, actor, params.id, body.to, body.version);
      services.glossary.invalidate();
      return conceptState(row);
    },
  }),
];
