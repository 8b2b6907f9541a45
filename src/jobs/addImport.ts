/** Queues an import of a received file. */
import { rm } from 'node:fs/promises';
import type { Actor } from '../access/roles.js';
import type { Db } from '../db/client.js';
import type { Job } from '../db/generated/client.js';
import { AppError } from '../errors/appError.js';
import { requireGlossary } from '../glossary/glossaries.js';
import { requireMemory } from '../memory/memories.js';
import type { ImportParams } from './importFile.js';
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
  Partial<Pick<ImportParams, 'format' | 'status' | 'filename'>>;

/** The file belongs to the job from here on; it is removed when it cannot be queued. @throws invalid_request */
export async function addImport(
  { jobs, actor }: { jobs: JobRunner; actor: Actor },
  { kind, slug }: ImportTarget,
  file: ReceivedFile,
  options: ImportOptions,
): Promise<Job> {
  try {
    if (file.bytes === 0) {
      throw new AppError('invalid_request', { errors: [{ path: 'body', message: 'fields:emptyFile' }] });
    }
    const params = { ...options, path: file.path, target: slug, actor: actor.name };
    return await jobs.add(kind === 'memory' ? 'importMemory' : 'importGlossary', actor, params, file.bytes);
  } catch (error) {
    await rm(file.path, { force: true });
    throw error;
  }
}
