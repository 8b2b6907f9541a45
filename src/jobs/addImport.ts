/** Queues an import of a received file. */
import { rm } from 'node:fs/promises';
import type { Actor } from '../access/roles.js';
import type { Db } from '../db/client.js';
import type { Job, Prisma } from '../db/generated/client.js';
import { AppError } from '../errors/appError.js';
import { requireGlossary } from '../glossary/glossaries.js';
import { requireMemory } from '../memory/memories.js';
import type { ImportParams } from './importFile.js';
import type { DocumentsParams } from './kinds/importDocuments.js';
import type { JobRunner } from './runner.js';

export interface ImportTarget {
  kind: 'memory' | 'glossary';
  slug: string;
}

/** @throws not_found, forbidden_memory */
export async function requireTarget(db: Db, actor: Actor, { kind, slug }: ImportTarget): Promise<void> {
  await (kind === 'memory' ? requireMemory(db, actor, slug) : requireGlossary(db, actor, slug));
}

export interface ReceivedFile {
  path: string;
  bytes: number;
}

export type ImportOptions = Pick<ImportParams, 'onConflict' | 'dryRun'> &
  Partial<Pick<ImportParams, 'format' | 'status' | 'filename' | 'onFault'>>;

/** The file belongs to the job from here on; it is removed when it cannot be queued. @throws invalid_request */
export function addImport(
  queue: { jobs: JobRunner; actor: Actor },
  { kind, slug }: ImportTarget,
  file: ReceivedFile,
  options: ImportOptions,
): Promise<Job> {
  const name = kind === 'memory' ? 'importMemory' : 'importGlossary';
  return queueFile(queue, name, file, { onFault: 'refuse', ...options, target: slug });
}

export type DocumentsOptions = Pick<DocumentsParams, 'target' | 'confirm' | 'minScore'> & {
  filename?: string;
};

/** The same for a table of article pairs. */
export function addDocuments(
  queue: { jobs: JobRunner; actor: Actor },
  file: ReceivedFile,
  options: DocumentsOptions,
): Promise<Job> {
  return queueFile(queue, 'importDocuments', file, { ...options, glossaries: queue.actor.glossaries });
}

async function queueFile(
  { jobs, actor }: { jobs: JobRunner; actor: Actor },
  kind: string,
  { path, bytes }: ReceivedFile,
  params: Prisma.InputJsonObject,
): Promise<Job> {
  try {
    if (bytes === 0) {
      throw new AppError('invalid_request', { errors: [{ path: 'body', message: 'fields:emptyFile' }] });
    }
    return await jobs.add(kind, actor, { ...params, path, actor: actor.name }, bytes);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}
