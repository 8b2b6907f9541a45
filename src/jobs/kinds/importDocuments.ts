/** Stores and aligns the article pairs of a table, a transaction a row; confirms them where the caller says so. */
import type { Job } from '../../db/generated/client.js';
import { SYSTEM, type Actor } from '../../access/roles.js';
import { confirmRow } from '../../documents/confirm.js';
import { planDocument, storePlan, type Outcome } from '../../documents/create.js';
import { lockDocument } from '../../documents/documents.js';
import { AppError } from '../../errors/appError.js';
import { readArticles, type ArticleRow } from '../../formats/articles.js';
import { counted, removeUpload, type ImportParams } from '../importFile.js';
import type { JobError } from '../job.js';
import type { JobKind, JobTools } from '../kind.js';
import { progressSql, type Progress } from '../progress.js';

export interface DocumentsParams extends Pick<
  ImportParams,
  'path' | 'target' | 'actor' | 'filename' | 'node'
> {
  /** Glossaries that tell which words go together; null means all. */
  glossaries: string[] | null;
  confirm: boolean;
  /** Beads of a confirmed document with a lower score become drafts. */
  minScore: number;
}

export const importDocuments: JobKind = {
  name: 'importDocuments',
  async run(job, tools) {
    const params = job.params as unknown as DocumentsParams;
    const progress = { bytes: 0 };
    for await (const row of readArticles(counted(params.path, progress))) {
      if (row.unit <= job.processed) continue;
      if (tools.stopped()) return;
      await step(tools, { job, params, row, bytes: progress.bytes });
    }
  },
  clean: removeUpload,
};

interface Step {
  job: Job;
  params: DocumentsParams;
  row: ArticleRow;
  bytes: number;
}

/** One row. What cannot be used is told with the job, and the job goes on. */
async function step(tools: JobTools, { job, params, row, bytes }: Step): Promise<void> {
  const { pool } = tools.db;
  const place = { position: row.unit, bytes };
  const skip = async (error: Pick<JobError, 'code' | 'params'>): Promise<void> => {
    const errors = [{ line: row.line, unit: row.unit, ...error }];
    await pool.query(progressSql(job, { ...place, ...COUNTS.same, errors }));
  };
  if ('reason' in row) return skip(row.reason);
  try {
    await store(tools, { job, params, pair: row.pair, place });
    if (params.confirm) await tools.wrote('segments');
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    await skip(reasonOf(error));
  }
}

const COUNTS: Record<Outcome, Pick<Progress, 'added' | 'updated' | 'skipped'>> = {
  added: { added: 1, updated: 0, skipped: 0 },
  updated: { added: 0, updated: 1, skipped: 0 },
  same: { added: 0, updated: 0, skipped: 1 },
};

interface Pair {
  job: Job;
  params: DocumentsParams;
  pair: Extract<ArticleRow, { pair: unknown }>['pair'];
  place: { position: number; bytes: number };
}

/** The pair, its segments and the job's counts, all or none. */
async function store({ db, aligner }: JobTools, { job, params, pair, place }: Pair): Promise<void> {
  const { target, glossaries, confirm, minScore } = params;
  const actor: Actor = { ...SYSTEM, name: params.actor, glossaries };
  const plan = await planDocument({ db, aligner }, actor, { ...pair, memory: target });
  await db.prisma.$transaction(async (tx) => {
    const { row, outcome } = await storePlan(tx, actor, plan);
    if (confirm && !row.confirmedAt) {
      await confirmRow(tx, actor, await lockDocument(tx, actor, row.id, row.version), minScore);
    }
    await tx.$executeRaw(progressSql(job, { ...place, ...COUNTS[outcome], errors: [] }));
  });
}

/** A field's message says more than that the request was wrong. */
function reasonOf({ code, details }: AppError): Pick<JobError, 'code' | 'params'> {
  const field = details.errors?.[0]?.message.replace(/^fields:/, '');
  return { code: field ?? code, params: details.params ?? {} };
}
