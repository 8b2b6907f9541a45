/**
 * The match source in PostgreSQL: needs no index in memory. Exact look-ups go by the hash indexes; everything else reads
 * the memories' segments page by page and scores each, so it is right whatever the size, and slow for a large one.
 */
import type { Db } from '../db/client.js';
import { likeText } from '../db/likeText.js';
import {
  ConcordanceIndex,
  PlainScan,
  type ConcordanceHit,
  type ConcordanceQuery,
  type MatchHit,
  type MatchQuery,
} from '../matching/index.js';

export interface AsyncMatchSource {
  search(query: MatchQuery): Promise<MatchHit[]>;
  concord(query: ConcordanceQuery): Promise<ConcordanceHit[]>;
}

interface Row {
  id: number;
  memory_id: number;
  text: string;
}

/** Segments scored between two turns of the event loop. */
const PAGE = 1_000;
/** Segments that a concordance reads at once. */
const CONCORDANCE_PAGE = 500;

export function createPostgresSource(db: Db): AsyncMatchSource {
  return {
    search: (query) => (query.min >= 100 ? exact(db, query) : scan(db, query)),
    concord: (query) => concord(db, query),
  };
}

/** The texts of one language; the other side plays no part in a search. */
const item = ({ id, memory_id, text }: Row, lang: MatchQuery['lang']) => ({
  id,
  memory: memory_id,
  en: lang === 'en' ? text : '',
  ko: lang === 'ko' ? text : '',
});

const memoriesOf = ({ memories }: { memories?: ReadonlySet<number> }): number[] | null =>
  memories ? [...memories] : null;

async function exact(db: Db, { text, lang, limit, memories }: MatchQuery): Promise<MatchHit[]> {
  const { rows } = await db.pool.query<{ id: number }>(
    `SELECT id FROM segment WHERE ${lang} = $1 AND status <> 'rejected' AND ($2::int[] IS NULL OR memory_id = ANY($2))
     ORDER BY id LIMIT $3`,
    [text.normalize('NFC'), memoriesOf(memories ? { memories } : {}), limit],
  );
  return rows.map(({ id }) => ({ id, score: 100 }));
}

async function scan(db: Db, query: MatchQuery): Promise<MatchHit[]> {
  let best: MatchHit[] = [];
  let { min } = query;
  for (let after = 0; ;) {
    const { rows } = await db.pool.query<Row>(
      `SELECT id, memory_id, ${query.lang} AS text FROM segment
       WHERE id > $1 AND status <> 'rejected' AND ($2::int[] IS NULL OR memory_id = ANY($2)) ORDER BY id LIMIT ${PAGE}`,
      [after, memoriesOf(query)],
    );
    const page = new PlainScan();
    for (const row of rows) page.put(item(row, query.lang));
    best = merge(query, [...best, ...page.search({ ...query, min })]);
    if (best.length >= query.limit) min = Math.max(min, best.at(-1)!.score);
    if (rows.length < PAGE) return best;
    after = rows.at(-1)!.id;
  }
}

/** The best of the hits, and those that score the same as the last one wanted, up to `ties`. */
function merge({ limit, ties = 0 }: MatchQuery, hits: MatchHit[]): MatchHit[] {
  const sorted = hits.sort((a, b) => b.score - a.score || a.id - b.id);
  const last = sorted[limit - 1]?.score;
  return sorted.filter((hit, i) => i < limit || (i < limit + ties && hit.score === last));
}

async function concord(db: Db, query: ConcordanceQuery): Promise<ConcordanceHit[]> {
  const { lang, parts, limit } = query;
  if (parts.length === 0) return [];
  const patterns = parts.map((part) => `%${likeText(part)}%`);
  const found: ConcordanceHit[] = [];
  for (let after = query.after ?? 0; ;) {
    const { rows } = await db.pool.query<Row>(
      `SELECT id, memory_id, ${lang} AS text FROM segment
       WHERE id > $1 AND status <> 'rejected' AND ($2::int[] IS NULL OR memory_id = ANY($2)) AND ${lang} ILIKE ALL($3)
       ORDER BY id LIMIT ${CONCORDANCE_PAGE}`,
      [after, memoriesOf(query), patterns],
    );
    // The index of this page finds the places; it numbers the rows itself, so that it stays as small as the page.
    const page = new ConcordanceIndex();
    rows.forEach((row, i) => page.put({ ...item(row, lang), id: i }));
    const hits = page.find({ parts, lang, limit: limit - found.length });
    found.push(...hits.map(({ id, ranges }) => ({ id: rows[id]!.id, ranges })));
    if (found.length >= limit || rows.length < CONCORDANCE_PAGE) return found;
    after = rows.at(-1)!.id;
  }
}
