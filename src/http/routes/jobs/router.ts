import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Request } from 'express';
import { z } from 'zod';
import { AppError } from '../../../errors/appError.js';
import { FORMATS } from '../../../formats/index.js';
import { chooseGlossaries } from '../../../glossary/glossaries.js';
import { requireMemory } from '../../../memory/memories.js';
import { jobState } from '../../../jobs/job.js';
import type { Services } from '../../../services.js';
import { endpoint } from '../../endpoint.js';
import { flag, slug, text, uuid } from '../../fields.js';
import { isoDate, listOf, segmentStatus } from '../common.js';
import { describeJobError } from './presenter.js';
import { sendEvents } from './events.js';
import { receiveFile } from './upload.js';

const tag = 'Imports, exports, jobs';
const names = FORMATS.map(({ name }) => name) as [string, ...string[]];

const job = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  processed: z.int(),
  added: z.int(),
  updated: z.int(),
  skipped: z.int(),
  bytes: z.int(),
  totalBytes: z.int(),
  errors: z.array(
    z.object({ line: z.int().nullable(), unit: z.int().nullable(), reason: z.string(), code: z.string() }),
  ),
  result: z.unknown(),
  createdAt: isoDate,
  createdBy: z.string(),
  startedAt: isoDate.nullable(),
  finishedAt: isoDate.nullable(),
});

const importQuery = z
  .strictObject({
    memory: slug.optional(),
    glossary: slug.optional(),
    format: z.enum(names).optional(),
    status: segmentStatus.optional(),
    filename: text(255).optional(),
    onConflict: z.enum(['keep', 'replace', 'both']).default('both'),
    dryRun: flag.default(false),
  })
  .superRefine((value, context) => {
    if ((value.memory === undefined) !== (value.glossary === undefined)) return;
    context.addIssue({ code: 'custom', path: ['memory'], message: 'fields:oneTarget', params: {} });
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
    async handle({ query, actor, services, request, t }) {
      const { memory, glossary, dryRun, ...rest } = query;
      if (memory !== undefined) await requireMemory(services.db, actor, memory);
      if (glossary !== undefined) await chooseGlossaries(services.db, actor, [glossary]);
      const file = await store(services, request);
      const filename = query.filename ?? file.filename;
      const params = {
        ...rest,
        ...(filename === undefined ? {} : { filename }),
        dryRun,
        path: file.path,
        target: (memory ?? glossary)!,
        actor: actor.name,
      };
      const kind = memory === undefined ? 'importGlossary' : 'importMemory';
      const created = await services.jobs.add(kind, actor, params, file.bytes);
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
    summary: 'The latest jobs, the newest first',
    answers: { 200: listOf(job) },
    async handle({ services, t }) {
      const rows = await services.db.prisma.job.findMany({ orderBy: { createdAt: 'desc' }, take: 100 });
      return { body: { items: rows.map((row) => jobState(row, describeJobError(t))), nextCursor: null } };
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
    async handle({ params, services, t }) {
      return { body: jobState(await services.jobs.read(params.id), describeJobError(t)) };
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
    async handle({ params, services, t, response }) {
      await sendEvents(response, async () =>
        jobState(await services.jobs.read(params.id), describeJobError(t)),
      );
      return null;
    },
  }),
  endpoint({
    method: 'delete',
    path: '/jobs/:id',
    role: 'admin',
    tag,
    summary: 'Cancel a job; what it has stored stays',
    params: z.object({ id: uuid }),
    answers: { 200: job },
    async handle({ params, services, t }) {
      return { body: jobState(await services.jobs.cancel(params.id), describeJobError(t)) };
    },
  }),
];

async function store(services: Services, request: Request) {
  const folder = join(services.config.dataDir, 'uploads');
  await mkdir(folder, { recursive: true });
  const path = join(folder, randomUUID());
  try {
    const received = await receiveFile(request, createWriteStream(path));
    if (received.bytes === 0)
      throw new AppError('invalid_request', { errors: [{ path: 'body', message: 'empty' }] });
    return { ...received, path };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}
