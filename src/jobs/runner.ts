/**
 * Runs jobs one after the other on the node that took their files. pg-boss queues them in PostgreSQL; the `job` row
 * says how far each has come. A job whose node was killed goes on when that node starts again.
 */
import PgBoss from 'pg-boss';
import type { Logger } from 'pino';
import { AppError, notFound } from '../errors/appError.js';
import type { Db } from '../db/client.js';
import type { Job, Prisma } from '../db/generated/client.js';
import type { Aligner } from '../documents/aligner.js';
import type { GlossaryStore } from '../glossary/store.js';
import type { Actor } from '../access/roles.js';
import type { JobError } from './job.js';
import type { JobTools } from './kind.js';
import { JOB_KINDS } from './kinds/index.js';
import { jobsOf } from './visible.js';

export interface JobRunner {
  /** Queues a job and returns its row. */
  add(kind: string, actor: Actor, params: Prisma.InputJsonObject, totalBytes?: number): Promise<Job>;
  /** @throws not_found also where the actor's key does not cover it */
  read(id: string, actor: Actor): Promise<Job>;
  /** Ends a job at its next safe point; what it has stored stays. */
  cancel(id: string, actor: Actor): Promise<Job>;
  stop(): Promise<void>;
}

export interface RunnerOptions {
  db: Db;
  log: Logger;
  glossary: GlossaryStore;
  aligner: Aligner;
  /** Name of this node: its jobs wait for it, since the uploaded files lie on its disk. */
  node: string;
  wrote: JobTools['wrote'];
}

/** Seconds between looks for a new job. */
const POLL_SECONDS = 0.5;
/** A job may take this long before the queue thinks it lost; an hour of importing is some hundred million units. */
const EXPIRE_SECONDS = 23 * 3600;

export async function createJobRunner(options: RunnerOptions): Promise<JobRunner> {
  const { db, log, node } = options;
  const queue = `jobs-${node}`;
  const running = new Map<string, { stop: boolean }>();
  const boss = new PgBoss({
    schema: 'queue',
    db: { executeSql: async (text, values) => db.pool.query(text, values as unknown[]) },
  });
  boss.on('error', (error) =>
    log.warn({ code: (error as { code?: string }).code }, 'the job queue has a problem'),
  );
  await boss.start();
  await boss.createQueue(queue, {
    name: queue,
    policy: 'standard',
    retryLimit: 0,
    expireInSeconds: EXPIRE_SECONDS,
  });

  const execute = async (id: string): Promise<void> => {
    const job = await db.prisma.job.findUnique({ where: { id } });
    if (!job || running.has(id) || (job.state !== 'queued' && job.state !== 'running')) return;
    const control = { stop: false };
    running.set(id, control);
    try {
      await runJob(job, { ...options, stopped: () => control.stop });
    } finally {
      running.delete(id);
    }
  };

  await resume(db, boss, queue, node);
  await boss.work<{ id: string }>(queue, { pollingIntervalSeconds: POLL_SECONDS }, async (batch) => {
    for (const { data } of batch) await execute(data.id);
  });

  const read = async (id: string, actor: Actor): Promise<Job> => {
    const job = await db.prisma.job.findFirst({ where: { id, ...jobsOf(actor) } });
    if (!job) throw notFound('job', id);
    return job;
  };

  return {
    read,
    async add(kind, actor, params, totalBytes = 0) {
      const data = {
        kind,
        params: { ...params, node },
        createdBy: actor.name,
        totalBytes: BigInt(totalBytes),
      };
      const job = await db.prisma.job.create({ data });
      await boss.send(queue, { id: job.id });
      return job;
    },
    async cancel(id, actor) {
      await read(id, actor);
      const changed = await db.prisma.job.updateMany({
        where: { id, state: { in: ['queued', 'running'] } },
        data: { state: 'cancelled', finishedAt: new Date() },
      });
      const control = running.get(id);
      if (control) control.stop = true;
      const job = await read(id, actor);
      if (changed.count > 0 && !control) await JOB_KINDS.find(({ name }) => name === job.kind)?.clean?.(job);
      return job;
    },
    async stop() {
      for (const control of running.values()) control.stop = true;
      await boss.stop({ graceful: true, timeout: 10_000, wait: true });
    },
  };
}

/** Jobs of this node that were waiting or running when it ended are queued again. */
async function resume(db: Db, boss: PgBoss, queue: string, node: string): Promise<void> {
  await boss.purgeQueue(queue);
  const left = await db.prisma.job.findMany({
    where: { state: { in: ['queued', 'running'] }, params: { path: ['node'], equals: node } },
    orderBy: { createdAt: 'asc' },
  });
  for (const job of left) await boss.send(queue, { id: job.id });
}

async function runJob(job: Job, tools: RunnerOptions & { stopped: () => boolean }): Promise<void> {
  const { db, log } = tools;
  const kind = JOB_KINDS.find(({ name }) => name === job.kind);
  const stillMine = await db.prisma.job.updateMany({
    where: { id: job.id, state: { in: ['queued', 'running'] } },
    data: { state: 'running', startedAt: job.startedAt ?? new Date() },
  });
  if (stillMine.count === 0) return;
  const stopped = cancelWatch(db, job.id, tools.stopped);
  try {
    if (!kind) throw new Error(`no job kind ${job.kind}`);
    await kind.run(job, { ...tools, stopped });
    if (tools.stopped() && !(await isCancelled(db, job.id))) return; // the node stops: the job goes on at its next start
    await finish(db, job.id, 'done');
  } catch (error) {
    log.warn({ job: job.id, kind: job.kind, error: errorName(error) }, 'job failed');
    await finish(db, job.id, 'failed', errorOf(error));
  }
  await kind?.clean?.(job);
}

/** A cancellation may come by way of another node; it is looked for at most once a second. */
function cancelWatch(db: Db, id: string, stopped: () => boolean): () => boolean {
  let cancelled = false;
  let next = Date.now() + 1000;
  return () => {
    if (Date.now() >= next) {
      next = Date.now() + 1000;
      void isCancelled(db, id).then(
        (yes) => (cancelled ||= yes),
        () => undefined,
      );
    }
    return cancelled || stopped();
  };
}

async function isCancelled(db: Db, id: string): Promise<boolean> {
  const job = await db.prisma.job.findUnique({ where: { id }, select: { state: true } });
  return job?.state === 'cancelled';
}

async function finish(db: Db, id: string, state: 'done' | 'failed', error?: JobError): Promise<void> {
  if (error) {
    await db.pool.query('UPDATE job SET errors = errors || $2::jsonb WHERE id = $1', [
      id,
      JSON.stringify([error]),
    ]);
  }
  await db.prisma.job.updateMany({
    where: { id, state: 'running' },
    data: { state, finishedAt: new Date() },
  });
}

function errorOf(error: unknown): JobError {
  const { code, params, line, unit } = error as {
    code?: unknown;
    params?: JobError['params'];
    line?: number;
    unit?: number;
  };
  if (error instanceof AppError)
    return { line: null, unit: null, code: error.code, params: error.details.params ?? {} };
  const known = typeof code === 'string' && params !== undefined;
  return { line: line ?? null, unit: unit ?? null, code: known ? code : 'internal', params: params ?? {} };
}

const errorName = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${(error as { code?: string }).code ?? ''}` : 'unknown';
