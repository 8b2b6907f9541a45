/** The segments of memories as units of a file, in the order of their ids, read in pages so that memory stays small. */
import type { Db } from '../db/client.js';
import type { InlineTag, UnitRecord } from '../formats/index.js';

export interface UnitFilter {
  memoryIds: readonly number[];
  /** Statuses that are exported. */
  statuses: readonly ('draft' | 'confirmed' | 'rejected')[];
}

interface Row {
  id: number;
  document: string | null;
  position: number | null;
  en: string;
  ko: string;
  en_tags: InlineTag[] | null;
  ko_tags: InlineTag[] | null;
  previous: string | null;
  next: string | null;
  status: 'draft' | 'confirmed' | 'rejected';
  note: string | null;
  usage_count: number;
  created_at: Date;
  created_by: string;
  updated_at: Date;
  updated_by: string;
}

const PAGE = 2_000;

export async function* memoryUnits(db: Db, { memoryIds, statuses }: UnitFilter): AsyncIterable<UnitRecord> {
  for (let after = 0; ;) {
    const { rows } = await db.pool.query<Row>(
      `SELECT s.id, d.name AS document, s.position, s.en, s.ko, s.en_tags, s.ko_tags, s.previous, s.next, s.status, s.note,
         s.usage_count, s.created_at, s.created_by, s.updated_at, s.updated_by
       FROM segment s LEFT JOIN document d ON d.id = s.document_id
       WHERE s.memory_id = ANY($1) AND s.status = ANY($2::segment_status[]) AND s.id > $3 ORDER BY s.id LIMIT ${PAGE}`,
      [memoryIds, statuses, after],
    );
    for (const row of rows) yield { type: 'unit', unit: unitOf(row) };
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.id;
  }
}

function unitOf(row: Row): UnitRecord['unit'] {
  return {
    id: String(row.id),
    en: { text: row.en, tags: row.en_tags ?? [] },
    ko: { text: row.ko, tags: row.ko_tags ?? [] },
    status: row.status,
    usageCount: row.usage_count,
    createdAt: row.created_at.toISOString(),
    createdBy: row.created_by,
    updatedAt: row.updated_at.toISOString(),
    updatedBy: row.updated_by,
    ...(row.note === null ? {} : { note: row.note }),
    ...(row.document === null ? {} : { document: row.document }),
    ...(row.position === null ? {} : { position: row.position }),
    ...(row.previous === null ? {} : { previous: row.previous }),
    ...(row.next === null ? {} : { next: row.next }),
  };
}
