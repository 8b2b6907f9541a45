/** A table of the corpus with the indexes of the peers, beside the service's own. */
import type { Figure } from '../sections.js';
import { timedAsync } from '../stats.js';
import { onDatabase, MEMORY } from '../world/database.js';
import { SQL_PEERS } from './sql.js';

const TABLE = [
  'CREATE EXTENSION IF NOT EXISTS pg_trgm',
  `CREATE TABLE peer AS
     SELECT s.en, s.ko, to_tsvector('simple', left(s.en, 2048)) AS en_words, to_tsvector('simple', left(s.ko, 2048)) AS ko_words
     FROM segment s JOIN memory m ON m.id = s.memory_id WHERE m.slug = '${MEMORY}'`,
];

/** @returns how long each peer's indexes took, in milliseconds */
export async function preparePeers(url: string): Promise<Figure[]> {
  return onDatabase(url, async (client) => {
    const run = async (statements: readonly string[]): Promise<void> => {
      for (const statement of statements) await client.query(statement);
    };
    await run(TABLE);
    const figures: Figure[] = [];
    for (const { name, indexes } of SQL_PEERS)
      figures.push({ name: `${name}, indexes`, ms: (await timedAsync(() => run(indexes))).ms });
    await run(['VACUUM ANALYZE peer']);
    return figures;
  });
}
