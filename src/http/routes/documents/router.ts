import { z } from 'zod';
import { confirmDocument } from '../../../documents/confirm.js';
import { createDocument } from '../../../documents/create.js';
import { alignmentOf, documentState, type DocumentRow } from '../../../documents/document.js';
import { listDocuments, readDocument } from '../../../documents/documents.js';
import { putAlignment } from '../../../documents/editAlignment.js';
import { deleteDocument, documentHistory, revertDocument } from '../../../documents/history.js';
import { addDocuments } from '../../../jobs/addImport.js';
import { jobState } from '../../../jobs/job.js';
import { requireMemory } from '../../../memory/memories.js';
import { decodeRowCursor, pageOf } from '../../cursor.js';
import { endpoint } from '../../endpoint.js';
import { receiveUpload } from '../../upload.js';
import { describeJobError } from '../jobs/presenter.js';
import { answer as job } from '../jobs/schema.js';
import { versionedEndpoints } from '../versioned.js';
import { presentAlignment } from './presenter.js';
import * as schema from './schema.js';

const tag = 'Documents and alignment';
const presentWithAlignment = (row: DocumentRow) => ({
  ...documentState(row),
  alignment: presentAlignment(alignmentOf(row)),
});
const presentVersion = (row: DocumentRow) => ({
  version: row.version,
  ...presentAlignment(alignmentOf(row)),
});

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
      return { body: presentAlignment(await services.aligner.align(actor, body)) };
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
      const { row, outcome } = await createDocument(services, actor, body);
      return { status: outcome === 'added' ? 201 : 200, body: presentWithAlignment(row) };
    },
  }),
  endpoint({
    method: 'post',
    path: '/documents/bulk',
    role: 'editor',
    tag,
    summary:
      'Store and align the article pairs of a table (CSV or TSV with the columns en, ko, and where there are enTitle, koTitle, url, name, publishedAt), as a job; confirm=true makes segments of them. The same pair again adds nothing',
    query: schema.bulk,
    rawBody: 'text/csv',
    answers: { 202: z.object({ job }) },
    async handle({ query: { memory, filename, confirm, minScore }, actor, services, request, t }) {
      await requireMemory(services.db, actor, memory);
      const file = await receiveUpload(request, services.config.dataDir);
      const name = filename ?? file.filename;
      const options = {
        target: memory,
        confirm,
        minScore,
        ...(name === undefined ? {} : { filename: name }),
      };
      const created = await addDocuments({ jobs: services.jobs, actor }, file, options);
      return {
        status: 202,
        body: { job: jobState(created, describeJobError(t)) },
        headers: { Location: `/api/v1/jobs/${created.id}` },
      };
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
    summary: 'Delete a document pair; segments made of it stay, its history too, and it can be brought back',
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
      return { body: presentVersion(await readDocument(services.db, actor, params.id)) };
    },
  }),
  endpoint({
    method: 'put',
    path: '/documents/:id/alignment',
    role: 'translator',
    tag,
    summary:
      'Replace the beads; a sentence in no bead is dropped. An editor opens a confirmed document again by it',
    params: schema.params,
    body: schema.putAlignment,
    answers: { 200: schema.alignmentAnswer },
    async handle({ params, body, actor, services }) {
      return {
        body: presentVersion(await putAlignment(services.db, actor, params.id, body.version, body.beads)),
      };
    },
  }),
  endpoint({
    method: 'post',
    path: '/documents/:id/confirm',
    role: 'editor',
    tag,
    summary:
      'Turn the beads with both sides into confirmed segments; those with a score below minScore into drafts. Confirmed anew after a change, pairs that stayed keep their segments',
    params: schema.params,
    body: schema.confirm.optional(),
    answers: { 200: schema.confirmAnswer },
    async handle({ params, body, actor, services }) {
      const { row, ...counts } = await confirmDocument(services.db, actor, params.id, body);
      await services.matcher.catchUp();
      return { body: { document: documentState(row), ...counts } };
    },
  }),
  ...versionedEndpoints({
    path: '/documents/:id',
    tag,
    noun: 'a document pair',
    params: schema.params,
    answer: schema.withAlignment,
    revertRole: 'translator',
    revertSummary: 'Write texts and beads of an earlier version as a new one; a deleted document comes back',
    history: ({ params, actor, services }) => documentHistory(services.db, actor, params.id),
    revert: async ({ params, body, actor, services }) =>
      presentWithAlignment(await revertDocument(services.db, actor, params.id, body)),
  }),
];
