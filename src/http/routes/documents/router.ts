import type { Actor } from '../../../access/roles.js';
import { align, type AlignEvidence } from '../../../alignment/index.js';
import { confirmDocument } from '../../../documents/confirm.js';
import { alignmentOf, documentState, type DocumentRow } from '../../../documents/document.js';
import {
  createDocument,
  deleteDocument,
  listDocuments,
  putAlignment,
  readDocument,
} from '../../../documents/documents.js';
import type { Services } from '../../../services.js';
import { decodeRowCursor, pageOf } from '../../cursor.js';
import { endpoint } from '../../endpoint.js';
import * as schema from './schema.js';

const tag = 'Documents and alignment';
const presentWithAlignment = (row: DocumentRow) => ({ ...documentState(row), alignment: alignmentOf(row) });
const presentAlignment = (row: DocumentRow) => ({ version: row.version, ...alignmentOf(row) });

/** The glossaries that the actor may use tell which words go together. */
async function evidenceOf(services: Services, actor: Actor): Promise<AlignEvidence> {
  const { terms } = await services.glossary.snapshot(actor.glossaries ?? undefined);
  return { terms };
}

export const documents = [
  endpoint({
    method: 'post',
    path: '/align',
    role: 'viewer',
    tag,
    summary: 'Align two texts, or two lists of sentences taken as they are; stores nothing',
    body: schema.alignRequest,
    answers: { 200: schema.alignAnswer },
    async handle({ body, actor, services }) {
      return { body: align(body.en, body.ko, await evidenceOf(services, actor)) };
    },
  }),
  endpoint({
    method: 'get',
    path: '/documents',
    role: 'viewer',
    tag,
    summary: 'Document pairs, the newest first',
    query: schema.filter,
    answers: { 200: schema.listAnswer },
    async handle({ query, actor, services }) {
      const { cursor, ...filter } = query;
      const after = decodeRowCursor(cursor);
      const rows = await listDocuments(services.db, actor, {
        ...filter,
        ...(after === undefined ? {} : { after }),
      });
      return { body: pageOf(rows, query.limit, documentState, (row) => row.id) };
    },
  }),
  endpoint({
    method: 'post',
    path: '/documents',
    role: 'translator',
    tag,
    summary: 'Store a pair of articles with its aligned draft; the same pair again adds nothing (200)',
    body: schema.newDocument,
    answers: { 201: schema.withAlignment, 200: schema.withAlignment },
    async handle({ body, actor, services }) {
      const { row, created } = await createDocument(services.db, actor, {
        ...body,
        evidence: await evidenceOf(services, actor),
      });
      return { status: created ? 201 : 200, body: presentWithAlignment(row) };
    },
  }),
  endpoint({
    method: 'get',
    path: '/documents/:id',
    role: 'viewer',
    tag,
    summary: 'One document pair with its alignment',
    params: schema.params,
    answers: { 200: schema.withAlignment },
    async handle({ params, actor, services }) {
      return { body: presentWithAlignment(await readDocument(services.db, actor, params.id)) };
    },
  }),
  endpoint({
    method: 'delete',
    path: '/documents/:id',
    role: 'editor',
    tag,
    summary: 'Delete a document pair; segments made of it stay',
    params: schema.params,
    answers: { 204: null },
    async handle({ params, actor, services }) {
      await deleteDocument(services.db, actor, params.id);
      return { status: 204 };
    },
  }),
  endpoint({
    method: 'get',
    path: '/documents/:id/alignment',
    role: 'viewer',
    tag,
    summary: 'Sentences of both sides and the beads between them',
    params: schema.params,
    answers: { 200: schema.alignmentAnswer },
    async handle({ params, actor, services }) {
      return { body: presentAlignment(await readDocument(services.db, actor, params.id)) };
    },
  }),
  endpoint({
    method: 'put',
    path: '/documents/:id/alignment',
    role: 'translator',
    tag,
    summary: 'Replace the beads of a draft; a sentence in no bead is dropped',
    params: schema.params,
    body: schema.putAlignment,
    answers: { 200: schema.alignmentAnswer },
    async handle({ params, body, actor, services }) {
      return {
        body: presentAlignment(await putAlignment(services.db, actor, params.id, body.version, body.beads)),
      };
    },
  }),
  endpoint({
    method: 'post',
    path: '/documents/:id/confirm',
    role: 'editor',
    tag,
    summary: 'Turn the beads with both sides into confirmed segments',
    params: schema.params,
    body: schema.confirm.optional(),
    answers: { 200: schema.confirmAnswer },
    async handle({ params, body, actor, services }) {
      const { row, segments } = await confirmDocument(services.db, actor, params.id, body?.version);
      await services.matcher.catchUp();
      return { body: { document: documentState(row), segments } };
    },
  }),
];
