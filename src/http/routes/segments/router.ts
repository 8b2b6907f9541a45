import {
  changeSegment,
  createSegment,
  deleteSegment,
  readSegment,
  revertSegment,
  segmentHistory,
} from '../../../memory/segments.js';
import { listSegments } from '../../../memory/listSegments.js';
import { decodeRowCursor, pageOf } from '../../cursor.js';
import { endpoint } from '../../endpoint.js';
import { removal, versionedEndpoints } from '../versioned.js';
import { presentSegment } from './presenter.js';
import * as schema from './schema.js';

const tag = 'Memory';

export const segments = [
  endpoint({
    method: 'get',
    path: '/segments',
    role: 'viewer',
    tag,
    summary: 'Segments in the order they were stored; `q` is found in either language',
    query: schema.filter,
    answers: { 200: schema.listAnswer },
    async handle({ query, actor, services }) {
      const { cursor, ...filter } = query;
      const after = decodeRowCursor(cursor);
      const rows = await listSegments(services.db, actor, {
        ...filter,
        ...(after === undefined ? {} : { after }),
      });
      return { body: pageOf(rows, query.limit, presentSegment, (row) => row.id) };
    },
  }),
  endpoint({
    method: 'post',
    path: '/segments',
    role: 'translator',
    tag,
    summary: 'Store a segment; the same pair in the same context counts up (200 instead of 201)',
    body: schema.newSegment,
    answers: { 201: schema.answer, 200: schema.answer },
    async handle({ body, actor, services }) {
      const { row, created } = await createSegment(services.db, actor, body);
      await services.matcher.catchUp();
      return { status: created ? 201 : 200, body: presentSegment(row) };
    },
  }),
  endpoint({
    method: 'get',
    path: '/segments/:id',
    role: 'viewer',
    tag,
    summary: 'One segment',
    params: schema.params,
    answers: { 200: schema.answer },
    async handle({ params, actor, services }) {
      return { body: presentSegment(await readSegment(services.db, actor, params.id)) };
    },
  }),
  endpoint({
    method: 'patch',
    path: '/segments/:id',
    role: 'translator',
    tag,
    summary: 'Change a segment; `version` is the one that was read',
    params: schema.params,
    body: schema.change,
    answers: { 200: schema.answer },
    async handle({ params, body, actor, services }) {
      const row = await changeSegment(services.db, actor, params.id, body);
      await services.matcher.catchUp();
      return { body: presentSegment(row) };
    },
  }),
  endpoint({
    method: 'delete',
    path: '/segments/:id',
    role: 'translator',
    tag,
    summary: 'Delete a segment; its history stays and it can be brought back',
    params: schema.params,
    query: removal,
    answers: { 204: null },
    async handle({ params, query, actor, services }) {
      await deleteSegment(services.db, actor, params.id, query.version);
      await services.matcher.catchUp();
      return { status: 204 };
    },
  }),
  ...versionedEndpoints({
    path: '/segments/:id',
    tag,
    noun: 'a segment',
    params: schema.params,
    answer: schema.answer,
    revertRole: 'editor',
    history: ({ params, actor, services }) => segmentHistory(services.db, actor, params.id),
    async revert({ params, body, actor, services }) {
      const row = await revertSegment(services.db, actor, params.id, body.to, body.version);
      await services.matcher.catchUp();
      return presentSegment(row);
    },
  }),
];
