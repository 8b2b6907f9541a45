/** What the memories hold of the sentences of a document: whole texts, as they stand. */
import type { Pair, StoredPairs, StoredTranslation } from '../checks/index.js';
import type { Lang } from '../concepts/concept.js';
import type { Db } from '../db/client.js';

/** Translations of one text, and segments of one translation, that are named. */
const SHOWN = 5;

interface Row extends StoredTranslation {
  source: string;
}

/** @param source the language that was translated from */
export async function storedPairs(
  db: Db,
  memoryIds: readonly number[],
  pairs: readonly Pair[],
  source: Lang,
): Promise<StoredPairs> {
  const texts = [...new Set(pairs.map((pair) => pair[source].normalize('NFC')))].filter((text) =>
    text.trim(),
  );
  const target = source === 'en' ? 'ko' : 'en';
  const { rows } = await db.pool.query<Row>(
    `SELECT ${source} AS source, ${target} AS text, sum(usage_count)::int AS count,
       (array_agg(id::text ORDER BY id))[1:${SHOWN}] AS "segmentIds"
     FROM segment WHERE memory_id = ANY($1) AND status = 'confirmed' AND ${source} = ANY($2)
     GROUP BY 1, 2 ORDER BY 3 DESC, 2`,
    [memoryIds, texts],
  );
  const known = new Map<string, StoredTranslation[]>();
  for (const { source: text, ...translation } of rows)
    known.set(text, [...(known.get(text) ?? []), translation]);
  return {
    translations: (lang, text) => (lang === source ? (known.get(text) ?? []).slice(0, SHOWN) : []),
  };
}
