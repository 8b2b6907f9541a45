import { z } from 'zod';
import { FORMATS } from '../../../formats/index.js';
import { addImport, requireTarget, type ImportTarget } from '../../../jobs/addImport.js';
import { errorTable } from '../../../jobs/errorTable.js';
import { jobState } from '../../../jobs/job.js';
import { jobsOf } from '../../../jobs/visible.js';
import { endpoint } from '../../endpoint.js';
import { decodeCursor, pageOf } from '../../cursor.js';
import { flag, page, slug, text, uuid } from '../../fields.js';
import { listOf, segmentStatus } from '../common.js';
import { receiveUpload } from '../../upload.js';
import { describeJobError } from './presenter.js';
import { sendEvents } from './events.js';
import { answer as job } from './schema.js';

const tag = 'Imports, exports, jobs';
const names = FORMATS.map(({ name }) => name) as [string, ...string[]];

/** A name and not a path: nothing outside the job's own file is ever meant. */
const fileName = text(255).refine((name) => !/[/\\]|^\.\.?$/.test(name), 'fields:fileName');

const importQuery = z
  .strictObject({
    memory: slug.optional(),
    glossary: slug.optional(),
    format: z.enum(names).optional(),
    status: segmentStatus.optional(),
    filename: fileName.optional(),
    onConflict: z.enum(['keep', 'replace', 'both']).default('both'),
    /** A fault that ends a file: `refuse` stores nothing of it, `keep` what comes before. */
    onFault: z.enum(['refuse', 'keep']).default('refuse'),
    dryRun: flag.default(false),
  })
  .superRefine((value, context) => {
    if ((value.memory === undefined) !== (value.glossary === undefined)) return;
    context.addIssue({ code: 'custom', path: ['memory'], message: 'fields:oneTarget', params: {} });
  });

/** Served to pages too. */
export const jobErrors = endpoint({
  method: 'get',
  path: '/jobs/:id/errors.csv',
  role: 'viewer',
  tag,
  summary: 'What of a file could not be used, by line and reason, as a table (the first 1,000)',
  params: z.object({ id: uuid }),
  answers: { 200: null },
  async handle({ params, actor, services, t, response }) {
    const state = jobState(await services.jobs.read(params.id, actor), describeJobError(t));
    response.type('text/csv').attachment(`errors-${params.id}.csv`).send(errorTable(state));
    return null;
  },
});

export const jobs = [
  endpoint({
    method: 'post',
    path: '/imports',
    role: 'admin',
    tag,
    summary: 'Import a file (raw or multipart body) into a memory or a glossary, as a job',
    query: importQuery,
    rawBody: 'application/octet-stream',
    answers: { 202: z.object({ job }) },
    async handle({ query: { memory, glossary, filename, ...options }, actor, services, request, t }) {
      const target: ImportTarget =
        memory === undefined ? { kind: 'glossary', slug: glossary! } : { kind: 'memory', slug: memory };
      await requireTarget(services.db, actor, target);
      const file = await receiveUpload(request, services.config.dataDir);
      const name = filename ?? file.filename;
      const created = await addImport({ jobs: services.jobs, actor }, target, file, {
        ...options,
        ...(name === undefined ? {} : { filename: name }),
      });
      return {
        status: 202,
        body: { job: jobState(created, describeJobError(t)) },
        headers: { Location: `/api/v1/jobs/${created.id}` },
      };
    },
  }),
  endpoint({
    method: 'get',
    path: '/jobs',
    role: 'viewer',
    tag,
    summary: 'Jobs, the newest first',
    query: z.strictObject(page),
    answers: { 200: listOf(job) },
    async handle({ query: { cursor, limit }, actor, services, t }) {
      const before = decodeCursor(cursor, /^[0-9a-f-]{36}$/);
      // Ids of jobs begin with their time.
      const rows = await services.db.prisma.job.findMany({
        where: { ...jobsOf(actor), ...(before === undefined ? {} : { id: { lt: before } }) },
        orderBy: { id: 'desc' },
        take: limit + 1,
      });
      return {
        body: pageOf(
          rows,
          limit,
          (row) => jobState(row, describeJobError(t)),
          (row) => row.id,
        ),
      };
    },
  }),
  endpoint({
    method: 'get',
    path: '/jobs/:id',
    role: 'viewer',
    tag,
    summary: 'How far a job has come',
    params: z.object({ id: uuid }),
    answers: { 200: job },
    async handle({ params, actor, services, t }) {
      return { body: jobState(await services.jobs.read(params.id, actor), describeJobError(t)) };
    },
  }),
  endpoint({
    method: 'get',
    path: '/jobs/:id/events',
    role: 'viewer',
    tag,
    summary: 'The same as server-sent events until the job ends',
    params: z.object({ id: uuid }),
    answers: { 200: null },
    async handle({ params, actor, services, t, response }) {
      await sendEvents(response, async () =>
        jobState(await services.jobs.read(params.id, actor), describeJobError(t)),
      );
      return null;
    },
  }),
  jobErrors,
  endpoint({
    method: 'delete',
    path: '/jobs/:id',
    role: 'admin',
    tag,
    summary: 'Cancel a job; what it has stored stays',
    params: z.object({ id: uuid }),
    answers: { 200: job },
    async handle({ params, actor, services, t }) {
      return { body: jobState(await services.jobs.cancel(params.id, actor), describeJobError(t)) };
    },
  }),
];
