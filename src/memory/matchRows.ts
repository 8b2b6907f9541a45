/**
 * Segments by id, for look-ups. What many look-ups ask for in the same moment is fetched at once by a prepared
 * statement: a trip to the database costs more than the search that it follows.
 */
import type { Db } from '../db/client.js';
import type { Matcher } from './matcher.js';
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

/** Rows that are kept at most: some twenty megabytes. */
const KEPT = 20_000;

interface Tools {
  db: Db;
  matcher: Pick<Matcher, 'state'>;
}

/**
 * The segments that are still there. Rows are kept until the index has looked again, which it does at every commit: they
 * are never older than what it searches.
 */
export async function matchRows(tools: Tools, ids: readonly number[]): Promise<MatchRows> {
  const kept = keptRows(tools);
  const missing = ids.filter((id) => !kept?.has(id));
  const fetched = missing.length > 0 ? await gathered(tools.db, missing) : undefined;
  const rows = new Map<number, MatchRow>();
  for (const id of ids) {
    const row = kept?.get(id) ?? fetched?.get(id);
    if (row) rows.set(id, row);
  }
  // What was fetched before the index looked is not for those who ask after it.
  if (kept !== undefined && kept === keptRows(tools) && kept.size < KEPT)
    for (const id of missing) if (rows.has(id)) kept.set(id, rows.get(id)!);
  return rows;
}

const keeping = new WeakMap<Db, { since: Date | null; rows: Map<number, MatchRow> }>();

/** Undefined while PostgreSQL itself is searched: nothing tells then what has changed. */
function keptRows({ db, matcher }: Tools): Map<number, MatchRow> | undefined {
  const { segments, syncedAt } = matcher.state();
  if (segments === 0) return undefined;
  const current = keeping.get(db);
  if (current !== undefined && current.since === syncedAt) return current.rows;
  const rows = new Map<number, MatchRow>();
  keeping.set(db, { since: syncedAt, rows });
  return rows;
}

interface Gathering {
  ids: Set<number>;
  rows: Promise<MatchRows>;
}

const gathering = new WeakMap<Db, Gathering>();

/** These segments and those that others ask for in the same turn of the event loop. */
function gathered(db: Db, ids: readonly number[]): Promise<MatchRows> {
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
