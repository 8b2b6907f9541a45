/** Reads one language of all segments, as a snapshot of the database has them, and builds its side of the indexes. */
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Lang } from '../../concepts/concept.js';
import { SideBuilder, type BuiltSide } from '../../matching/index.js';
import { BinaryRows } from './binaryRows.js';
import type { LoadProgress } from './progress.js';

export interface SideRequest {
  url: string;
  /** From `pg_export_snapshot()`; both languages are of the same moment. */
  snapshot: string;
  lang: Lang;
  /** Bytes that both languages may take together. */
  limit: number;
}

/** Segments between two reports. */
const REPORT = 1000;

/** @throws OverLimit when the segments do not fit */
export async function loadSide(request: SideRequest, progress: LoadProgress): Promise<BuiltSide> {
  const client = new pg.Client({ connectionString: request.url, application_name: 'malmoi' });
  client.on('error', () => undefined); // the query under way fails with it
  await client.connect();
  try {
    const builder = await read(client, request, progress);
    return builder.finish();
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function read(
  client: pg.Client,
  { snapshot, lang, limit }: SideRequest,
  progress: LoadProgress,
): Promise<SideBuilder> {
  await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL statement_timeout = 0;
    SET TRANSACTION SNAPSHOT ${pg.escapeLiteral(snapshot)}`);
  const builder = new SideBuilder(lang);
  let count = 0;
  const rows = new BinaryRows((id, memory, text) => {
    builder.add(id, memory, text);
    if (++count % REPORT !== 0) return;
    progress.report(lang, count, builder.memoryBytes);
    if (progress.bytes > limit) throw new OverLimit();
  });
  const build = new Writable({
    write(piece: Buffer, _encoding, done) {
      try {
        rows.read(piece);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
  await pipeline(
    client.query(
      copyTo(`COPY (SELECT id, memory_id, ${lang} FROM segment WHERE status <> 'rejected' ORDER BY id)
              TO STDOUT (FORMAT binary)`),
    ),
    build,
  );
  progress.report(lang, count, builder.memoryBytes);
  return builder;
}

/** The segments do not fit into the memory that the index may take. */
export class OverLimit extends Error {
  override readonly name = 'OverLimit';
}
