/** What imports of memories and glossaries share: the uploaded file, its records in batches, its counts. */
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import type { Job } from '../db/generated/client.js';
import {
  FormatError,
  FORMATS,
  formatNamed,
  recognize,
  type Format,
  type FormatEvent,
} from '../formats/index.js';
import { reportOf, tally, type ImportReport } from './importReport.js';
import { KEPT_ERRORS, type JobError } from './job.js';

export interface ImportParams {
  path: string;
  filename?: string;
  format?: string;
  /** Slug of the memory or glossary. */
  target: string;
  status?: 'draft' | 'confirmed' | 'rejected';
  onConflict: 'keep' | 'replace' | 'both';
  dryRun: boolean;
  /** What becomes of the units before a fault that ends the file: nothing is stored, or they are kept. */
  onFault: 'refuse' | 'keep';
  actor: string;
  node: string;
}

export const paramsOf = (job: Job): ImportParams => job.params as unknown as ImportParams;

/** Bytes looked at to recognise a format. */
const HEAD = 4096;

/** The format named, or recognised by content and name. @throws FormatError unknownFormat */
export async function formatOf({
  path,
  format,
  filename,
}: Pick<ImportParams, 'path' | 'format' | 'filename'>): Promise<Format> {
  const file = await open(path);
  const head = Buffer.alloc(HEAD);
  const { bytesRead } = await file.read(head, 0, HEAD, 0);
  await file.close();
  const found = format === undefined ? recognize(head.subarray(0, bytesRead), filename) : formatNamed(format);
  if (!found) throw new FormatError('unknownFormat', { formats: FORMATS.map(({ name }) => name).join(', ') });
  return found;
}

export interface Batch<T> {
  records: T[];
  errors: JobError[];
  skipped: number;
  /** Records read so far, skipped ones included: the place to go on from. */
  position: number;
  bytes: number;
  report: ImportReport;
}

export interface Reading {
  /** Records of a batch. */
  size: number;
  /** What rows of a table are taken for. */
  as: 'memory' | 'glossary';
}

/**
 * Reads a file in batches, from where the job stopped. A file with a fault that ends it is refused before anything
 * of it is handed on, unless the import keeps what comes before. @throws FormatError
 * @param pick what to keep of an event; undefined leaves it out.
 */
export async function* readBatches<T>(
  job: Job,
  { size, as }: Reading,
  pick: (event: FormatEvent) => T | undefined,
): AsyncIterable<Batch<T>> {
  const params = paramsOf(job);
  const format = await formatOf(params);
  if (params.onFault === 'refuse' && !params.dryRun && job.processed === 0)
    await readWhole(params, format, as);
  const progress = { bytes: 0 };
  const report = reportOf(job.result, format.name);
  let position = 0;
  let batch = emptyBatch<T>();
  // Batches are read ahead: each keeps the report as it was.
  const finished = () => ({ ...batch, position, bytes: progress.bytes, report: structuredClone(report) });
  try {
    for await (const event of format.read(counted(params.path, progress), { as })) {
      if (event.type === 'header') tally(report, event);
      if (event.type === 'header' || ++position <= job.processed) continue;
      tally(report, event);
      const record = pick(event);
      if (record !== undefined) batch.records.push(record);
      // A cell that could not be read is reported, but its row comes as a record of its own.
      else if (!isCellOnly(event)) batch.skipped += 1;
      if (event.type === 'skipped' && batch.errors.length < KEPT_ERRORS) {
        const { code, params: values } = event.reason;
        batch.errors.push({ line: event.line, unit: event.unit ?? null, code, params: values });
      }
      if (batch.records.length + batch.skipped < size) continue;
      yield finished();
      batch = emptyBatch();
    }
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    yield finished();
    throw error;
  }
  position = Math.max(position, job.processed);
  yield finished();
}

/** Throws what ends the reading of a file. */
async function readWhole({ path }: ImportParams, format: Format, as: Reading['as']): Promise<void> {
  const events = format.read(counted(path, { bytes: 0 }), { as })[Symbol.asyncIterator]();
  while ((await events.next()).done !== true);
}

const isCellOnly = (event: FormatEvent): boolean =>
  event.type === 'skipped' && event.reason.code === 'badCell';

function emptyBatch<T>(): Pick<Batch<T>, 'records' | 'errors' | 'skipped'> {
  return { records: [], errors: [], skipped: 0 };
}

/** The bytes of a file; `progress` tells how many have been read. */
export async function* counted(path: string, progress: { bytes: number }): AsyncIterable<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    progress.bytes += (chunk as Buffer).length;
    yield chunk as Buffer;
  }
}

/** The uploaded file is not needed once the import has ended. */
export async function removeUpload(job: Job): Promise<void> {
  await rm(paramsOf(job).path, { force: true });
}
