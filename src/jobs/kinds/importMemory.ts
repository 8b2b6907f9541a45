/** Imports a file of translation units: COPY into a staging table, from there in one statement, batch by batch. */
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Job } from '../../db/generated/client.js';
import type { FormatEvent, InlineText, TranslationUnit } from '../../formats/index.js';
import { notFound } from '../../errors/appError.js';
import { paramsOf, readBatches, removeUpload, type Batch, type ImportParams } from '../importFile.js';
import type { JobKind, JobTools } from '../kind.js';
import { readAhead } from '../readAhead.js';
import { progressSql } from '../progress.js';
import { CREATE_STAGING, MARK, MERGE, REPLACE, SKIP_CONFLICTS } from './importMemorySql.js';

/** Units of one transaction: enough for COPY to pay, little enough to lose at a kill. */
const BATCH = 10_000;

export const importMemory: JobKind = {
  name: 'importMemory',
  async run(job, tools) {
    const params = paramsOf(job);
    const memory = await tools.db.prisma.memory.findUnique({ where: { slug: params.target } });
    if (!memory) throw notFound('memory', params.target);
    const { rows } = await tools.db.pool.query<{ lastSegment: number }>(MARK, [job.id]);
    const last = rows[0]!.lastSegment;
    try {
      for await (const batch of readAhead(readBatches(job, { size: BATCH, as: 'memory' }, unitOf))) {
        if (tools.stopped()) return;
        await store(job, { memoryId: memory.id, last, params, batch }, tools);
      }
    } finally {
      // The change feed follows each commit by itself; who sees the job end finds all of it.
      await tools.wrote('segments');
    }
  },
  clean: removeUpload,
};

function unitOf(event: FormatEvent): TranslationUnit | undefined {
  return event.type === 'unit' && event.unit.en.text !== '' && event.unit.ko.text !== ''
    ? event.unit
    : undefined;
}

interface Step {
  memoryId: number;
  /** Id of the last segment that the import can conflict with. */
  last: number;
  params: ImportParams;
  batch: Batch<TranslationUnit>;
}

/** One transaction: the units and the job's counts, so that a kill between two batches loses and repeats nothing. */
async function store(job: Job, step: Step, { db }: JobTools): Promise<void> {
  const { params, batch } = step;
  const client = await db.pool.connect();
  try {
    await client.query('BEGIN; SET LOCAL statement_timeout = 0; SET LOCAL synchronous_commit = off');
    await client.query(CREATE_STAGING);
    await pipeline(Readable.from(inChunks(lines(batch.records, params))), client.query(copyFrom(COPY)));
    const counts = await merge(client, job, step);
    // A dry run does all that the import would do, and then none of it.
    if (params.dryRun) await client.query('ROLLBACK; BEGIN');
    const { added, updated, kept } = counts;
    await client.query(progressSql(job, { ...batch, added, updated, skipped: batch.skipped + kept }));
    await client.query('COMMIT');
    client.release();
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    client.release();
    throw error;
  }
}

const COPY = `COPY staging (seq, document, position, en, ko, en_tags, ko_tags, previous, next, status, note, usage_count,
  created_at, created_by, updated_at, updated_by) FROM STDIN`;

async function merge(
  client: pg.PoolClient,
  job: Job,
  { memoryId, last, params: { onConflict, actor } }: Omit<Step, 'batch'>,
) {
  await client.query(
    `INSERT INTO document (memory_id, name, created_by, updated_by)
     SELECT DISTINCT $1::int, document, $2, $2 FROM staging WHERE document IS NOT NULL ON CONFLICT DO NOTHING`,
    [memoryId, actor],
  );
  const apply = async (statement: string, values: unknown[]): Promise<number> =>
    (await client.query(statement, values)).rowCount ?? 0;
  const kept = onConflict === 'keep' ? await apply(SKIP_CONFLICTS, [memoryId, last]) : 0;
  const replaced =
    onConflict === 'replace' ? await apply(REPLACE, [memoryId, last, job.createdAt, actor]) : 0;
  const { rows } = await client.query<{ added: number; updated: number }>(MERGE, [memoryId, actor]);
  return { added: rows[0]!.added, updated: rows[0]!.updated + replaced, kept };
}

/** Lines that are handed to the stream at once: it takes as long for each piece, however small. */
const CHUNK = 500;

function* inChunks(pieces: Iterable<string>): Iterable<string> {
  let chunk: string[] = [];
  for (const piece of pieces) {
    if (chunk.push(piece) < CHUNK) continue;
    yield chunk.join('');
    chunk = [];
  }
  yield chunk.join('');
}

/** Rows in COPY's text format. */
function* lines(units: readonly TranslationUnit[], params: ImportParams): Iterable<string> {
  for (const [seq, unit] of units.entries()) {
    const cells = [
      seq,
      unit.document,
      unit.position,
      unit.en.text,
      unit.ko.text,
      tagsOf(unit.en),
      tagsOf(unit.ko),
      unit.previous,
      unit.next,
      params.status ?? unit.status ?? 'confirmed',
      unit.note,
      unit.usageCount ?? 1,
      unit.createdAt,
      unit.createdBy,
      unit.updatedAt,
      unit.updatedBy,
    ];
    yield `${cells.map(cell).join('\t')}\n`;
  }
}

function tagsOf({ tags }: InlineText): string | undefined {
  return tags.length > 0 ? JSON.stringify(tags) : undefined;
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const NOT_PLAIN = /[\u0000\\\t\n\r]/;

/** PostgreSQL holds no NUL; everything else goes as it is. */
function cell(value: string | number | undefined): string {
  if (value === undefined) return '\\N';
  const text = String(value);
  return NOT_PLAIN.test(text)
    ? text.replaceAll('\u0000', '').replace(/[\\\t\n\r]/g, (char) => ESCAPES[char]!)
    : text;
}
