/**
 * Segments by id, for look-ups. What many look-ups ask for in the same moment is fetched at once by a prepared
 * statement: a trip to the database costs more than the search that it follows.
 */
import type { Db } from '../db/client.js';
import type { SegmentRow } from './segment.js';

/** What a look-up needs of a segment. */
export type MatchRow = Omit<SegmentRow, 'enTags' | 'koTags' | 'version'>;

export type MatchRows = ReadonlyMap<number, MatchRow>;

const STATEMENT = {
  name: 'match-rows',
  text: `SELECT s.id, s.memory_id AS "memoryId", s.document_id AS "documentId", s.position, s.en, s.ko, s.previous, s.next,
      s.status, s.origin, s.note, s.usage_count AS "usageCount", s.created_at AS "createdAt", s.created_by AS "createdBy",
      s.updated_at AS "updatedAt", s.updated_by AS "updatedBy", m.slug
    FROM segment s JOIN memory m ON m.id = s.memory_id WHERE s.id = ANY($1::int[])`,
};

interface Gathering {
  ids: Set<number>;
  rows: Promise<MatchRows>;
}

const gathering = new WeakMap<Db, Gathering>();

/** The segments that are still there; those that others asked for at the same time may be among them. */
export function matchRows(db: Db, ids: readonly number[]): Promise<MatchRows> {
  const current = gathering.get(db) ?? gather(db);
  for (const id of ids) current.ids.add(id);
  return current.rows;
}

/** Fetches at the end of this turn of the event loop. */
function gather(db: Db): Gathering {
  const ids = new Set<number>();
  const rows = new Promise<MatchRows>((resolve, reject) => {
    setImmediate(() => {
      gathering.delete(db);
      fetch(db, [...ids]).then(resolve, reject);
    });
  });
  const made = { ids, rows };
  gathering.set(db, made);
  return made;
}

async function fetch(db: Db, ids: number[]): Promise<MatchRows> {
  const { rows } = await db.pool.query<Omit<MatchRow, 'memory'> & { slug: string }>({
    ...STATEMENT,
    values: [ids],
  });
  return new Map(rows.map(({ slug, ...row }) => [row.id, { ...row, memory: { slug } }]));
}
