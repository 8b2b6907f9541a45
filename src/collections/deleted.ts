/** Memories and glossaries that were deleted and not brought back. */
import type { Db } from '../db/client.js';

export interface DeletedCollection {
  entity: 'memory' | 'glossary';
  slug: string;
  name: string;
  /** The version to bring back. */
  version: number;
  at: Date;
  by: string;
}

/** The last deleted first. */
export async function listDeleted(db: Db): Promise<DeletedCollection[]> {
  const { rows } = await db.pool.query<DeletedCollection>(
    `SELECT entity, entity_id AS slug, before->>'name' AS name, version - 1 AS version, at, by FROM (
       SELECT DISTINCT ON (entity, entity_id) * FROM revision
       WHERE entity IN ('memory', 'glossary') ORDER BY entity, entity_id, id DESC) last
     WHERE action = 'delete'
       AND NOT EXISTS (SELECT FROM memory m WHERE last.entity = 'memory' AND m.slug = last.entity_id)
       AND NOT EXISTS (SELECT FROM glossary g WHERE last.entity = 'glossary' AND g.slug = last.entity_id)
     ORDER BY at DESC`,
  );
  return rows;
}
