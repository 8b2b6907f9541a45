import { dismissalState } from '../../../checking/dismissal.js';
import { dismiss, listDismissals, readDismissal, revokeDismissal } from '../../../checking/dismissals.js';
import { decodeRowCursor, pageOf } from '../../cursor.js';
import { endpoint } from '../../endpoint.js';
import * as schema from './schema.js';

const tag = 'Checks';

export const dismissals = [
  endpoint({
    method: 'get',
    path: '/dismissals',
    role: 'viewer',
    tag,
    summary: 'Findings that were set aside, the newest first; `revoked=true` adds those taken back',
    query: schema.filter,
    answers: { 200: schema.listAnswer },
    async handle({ query: { check, cursor, limit, revoked }, actor, services }) {
      const before = decodeRowCursor(cursor);
      const filter = {
        limit,
        revoked,
        ...(check === undefined ? {} : { check }),
        ...(before === undefined ? {} : { before }),
      };
      const rows = await listDismissals(services.db, actor, filter);
      return { body: pageOf(rows, limit, dismissalState, (row) => row.id) };
    },
  }),
  endpoint({
    method: 'post',
    path: '/dismissals',
    role: 'editor',
    tag,
    summary:
      'Set a finding aside with a reason: `here`, however the rest is reworded, or `everywhere`; again: 200 and the first',
    body: schema.newDismissal,
    answers: { 201: schema.answer, 200: schema.answer },
    async handle({ body: { scope, memory, ...wanted }, actor, services }) {
      const { row, created } = await dismiss(services.db, actor, {
        ...wanted,
        everywhere: scope === 'everywhere',
        ...(memory === undefined ? {} : { memory }),
      });
      return { status: created ? 201 : 200, body: dismissalState(row) };
    },
  }),
  endpoint({
    method: 'get',
    path: '/dismissals/:id',
    role: 'viewer',
    tag,
    summary: 'One dismissal',
    params: schema.params,
    answers: { 200: schema.answer },
    async handle({ params, actor, services }) {
      return { body: dismissalState(await readDismissal(services.db, actor, params.id)) };
    },
  }),
  endpoint({
    method: 'delete',
    path: '/dismissals/:id',
    role: 'editor',
    tag,
    summary: 'Take a dismissal back: the finding shows again; the record stays',
    params: schema.params,
    answers: { 200: schema.answer },
    async handle({ params, actor, services }) {
      return { body: dismissalState(await revokeDismissal(services.db, actor, params.id)) };
    },
  }),
];
