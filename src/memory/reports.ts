/** Reports over the segments of memories, read in pages so that memory stays small and other requests go on. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Db } from '../db/client.js';
import type { GlossarySnapshot } from '../glossary/store.js';
import { NameReport, type NameVariants, type ReportedSegment } from '../reports/nameReport.js';
import { TermReport, type TermVariants } from '../reports/termReport.js';
import type { Rendering } from '../reports/tally.js';

const PAGE = 1_000;
/** Segments read between two turns of the event loop. */
const TURN = 50;
/** Variants of whole segments that are listed. */
const LISTED = 500;

export interface SegmentVariants {
  lang: 'en' | 'ko';
  source: string;
  translations: Rendering[];
}

export interface ReportTools {
  db: Db;
  glossary: GlossarySnapshot;
  /** True when the report is no longer wanted. */
  stopped?: () => boolean;
  /** Called with the number of segments read so far. */
  progress?: (read: number) => Promise<void>;
}

/** Names rendered more than one way, with the likely right one. */
export async function nameReport(tools: ReportTools, memoryIds: readonly number[]): Promise<NameVariants[]> {
  const report = new NameReport(tools.glossary.names);
  await eachSegment(tools, memoryIds, (segment) => report.add(segment));
  return report.result();
}

/** Whole segments and terms rendered more than one way. */
export async function consistencyReport(tools: ReportTools, memoryIds: readonly number[]) {
  const report = new TermReport(tools.glossary.terms);
  await eachSegment(tools, memoryIds, (segment) => report.add(segment));
  const segments = [
    ...(await segmentVariants(tools.db, memoryIds, 'en')),
    ...(await segmentVariants(tools.db, memoryIds, 'ko')),
  ];
  return { segments, terms: report.result() } satisfies {
    segments: SegmentVariants[];
    terms: TermVariants[];
  };
}

async function eachSegment(
  { db, stopped, progress }: ReportTools,
  memoryIds: readonly number[],
  read: (segment: ReportedSegment) => void,
): Promise<void> {
  let count = 0;
  for (let after = 0; ;) {
    const { rows } = await db.pool.query<{ id: number; en: string; ko: string }>(
      `SELECT id, en, ko FROM segment WHERE memory_id = ANY($1) AND status <> 'rejected' AND id > $2 ORDER BY id LIMIT ${PAGE}`,
      [memoryIds, after],
    );
    for (const row of rows) {
      read({ ...row, id: String(row.id) });
      count += 1;
      if (count % TURN === 0) await nextTurn();
    }
    await progress?.(count);
    if (rows.length < PAGE || stopped?.()) return;
    after = rows.at(-1)!.id;
  }
}

async function segmentVariants(
  db: Db,
  memoryIds: readonly number[],
  lang: 'en' | 'ko',
): Promise<SegmentVariants[]> {
  const other = lang === 'en' ? 'ko' : 'en';
  const { rows } = await db.pool.query<SegmentVariants>(
    `SELECT '${lang}' AS lang, source,
       json_agg(json_build_object('text', target, 'count', count, 'segmentIds', ids) ORDER BY count DESC, target) AS translations
     FROM (
       SELECT ${lang} AS source, ${other} AS target, sum(usage_count)::int AS count,
         (array_agg(id::text ORDER BY id))[1:20] AS ids
       FROM segment WHERE memory_id = ANY($1) AND status <> 'rejected' GROUP BY 1, 2
     ) pair
     GROUP BY source HAVING count(*) > 1 ORDER BY sum(count) DESC, source LIMIT ${LISTED}`,
    [memoryIds],
  );
  return rows;
}
