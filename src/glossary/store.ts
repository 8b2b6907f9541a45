/** The glossaries in memory, as the pure core needs them; brought up to date when something was written. */
import type { Concept } from '../concepts/concept.js';
import type { Db } from '../db/client.js';
import { buildNameIndex, type NameIndex } from '../names/index.js';
import { buildTermIndex, type TermIndex } from '../terms/index.js';

export interface GlossarySnapshot {
  concepts: readonly Concept[];
  byId: ReadonlyMap<string, Concept>;
  terms: TermIndex;
  names: NameIndex;
}

export interface GlossaryStore {
  /** @param slugs glossaries to look in; undefined means all. */
  snapshot(slugs?: readonly string[]): Promise<GlossarySnapshot>;
  /** Something was written: the next snapshot is made anew. */
  invalidate(): void;
}

/** Different sets of glossaries kept ready; keys with the same access share one. */
const KEPT = 8;

export function createGlossaryStore(db: Db): GlossaryStore {
  let concepts: Promise<Concept[]> | undefined;
  let snapshots = new Map<string, Promise<GlossarySnapshot>>();
  return {
    async snapshot(slugs) {
      const key = slugs ? [...slugs].sort().join(',') : '*';
      const found = snapshots.get(key);
      if (found) return found;
      if (snapshots.size >= KEPT) snapshots.clear();
      const all = (concepts ??= loadConcepts(db));
      const made = all.then((list) =>
        build(slugs ? list.filter(({ glossary }) => slugs.includes(glossary)) : list),
      );
      snapshots.set(key, made);
      // A failed load (database away) is not remembered.
      made.catch(() => {
        if (concepts === all) concepts = undefined;
        snapshots.delete(key);
      });
      return made;
    },
    invalidate() {
      concepts = undefined;
      snapshots = new Map();
    },
  };
}

function build(concepts: readonly Concept[]): GlossarySnapshot {
  return {
    concepts,
    byId: new Map(concepts.map((concept) => [concept.id, concept])),
    terms: buildTermIndex(concepts),
    names: buildNameIndex(concepts),
  };
}

/** Plain SQL: a hundred thousand concepts come as fast as the wire carries them. */
async function loadConcepts(db: Db): Promise<Concept[]> {
  const { rows } = await db.pool.query<Concept>(`
    SELECT c.id, g.slug AS glossary, c.kind, c.definition, c.domain, c.note, c.source, c.status, c.attributes, c.version,
      coalesce(json_agg(json_build_object('id', t.id, 'lang', t.lang, 'text', t.text, 'status', t.status,
        'partOfSpeech', t.part_of_speech, 'note', t.note) ORDER BY t.lang, t.position, t.id)
        FILTER (WHERE t.id IS NOT NULL), '[]') AS terms
    FROM concept c JOIN glossary g ON g.id = c.glossary_id LEFT JOIN term t ON t.concept_id = c.id
    GROUP BY c.id, g.slug ORDER BY c.id`);
  return rows;
}
