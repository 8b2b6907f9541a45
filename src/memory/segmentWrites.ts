/** Many segments written, deleted or brought back by one statement, with their revisions under one batch. */
import type { Actor } from '../access/roles.js';
import type { Transaction } from '../db/client.js';
import { AppError } from '../errors/appError.js';
import type { SegmentRow, SegmentState } from './segment.js';

export interface BatchWrite {
  actor: Actor;
  batch: string;
  action: 'update' | 'revert';
}

/** What a batch changes of a segment. */
export type SegmentWrite = Pick<SegmentState, 'en' | 'ko' | 'enTags' | 'koTags' | 'status' | 'usageCount'> & {
  id: number;
};

export function unchanged(row: SegmentRow): SegmentWrite {
  const { id, en, ko, enTags, koTags, status, usageCount } = row;
  return { id, en, ko, enTags, koTags, status, usageCount };
}

/** Gives segments, which the transaction has locked, new texts. @throws duplicate */
export async function writeSegments(
  tx: Transaction,
  states: readonly SegmentWrite[],
  { actor, batch, action }: BatchWrite,
): Promise<void> {
  await guarded(
    tx.$executeRaw`
      WITH wanted AS (
        SELECT * FROM jsonb_to_recordset(${JSON.stringify(states)}::jsonb)
          AS w(id int, en text, ko text, "enTags" jsonb, "koTags" jsonb, status segment_status, "usageCount" int)
      ), written AS (
        UPDATE segment s SET en = w.en, ko = w.ko, en_tags = w."enTags", ko_tags = w."koTags", status = w.status,
          usage_count = w."usageCount", version = s.version + 1, updated_at = now(), updated_by = ${actor.name}
        FROM wanted w JOIN segment o ON o.id = w.id WHERE s.id = w.id
        RETURNING s.id, s.version, segment_state(o) AS before, segment_state(s) AS after
      )
      INSERT INTO revision (entity, entity_id, version, action, before, after, by, batch)
      SELECT 'segment', id::text, version, ${action}, before, after, ${actor.name}, ${batch} FROM written`,
  );
}

/** Deletes segments; they can be brought back. */
export async function deleteSegments(
  tx: Transaction,
  ids: readonly number[],
  { actor, batch }: BatchWrite,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO revision (entity, entity_id, version, action, before, by, batch)
    SELECT 'segment', id::text, version + 1, 'delete', segment_state(s), ${actor.name}, ${batch}
    FROM segment s WHERE id = ANY(${ids}::int[])`;
  await tx.$executeRaw`DELETE FROM segment WHERE id = ANY(${ids}::int[])`;
}

/** Brings deleted segments back under their ids, in memories that still are. @throws duplicate */
export async function restoreSegments(
  tx: Transaction,
  states: readonly SegmentState[],
  { actor, batch }: BatchWrite,
): Promise<void> {
  await guarded(
    tx.$executeRaw`
      WITH written AS (
        INSERT INTO segment (id, memory_id, document_id, position, en, ko, en_tags, ko_tags, previous, next, status,
          origin, note, usage_count, version, created_at, created_by, updated_at, updated_by)
        SELECT (b->>'id')::int, m.id, d.id, (b->>'position')::int, b->>'en', b->>'ko',
          nullif(b->'enTags', 'null'), nullif(b->'koTags', 'null'), b->>'previous', b->>'next',
          (b->>'status')::segment_status, (b->>'origin')::segment_origin, b->>'note', (b->>'usageCount')::int,
          1 + (SELECT max(version) FROM revision r WHERE r.entity = 'segment' AND r.entity_id = b->>'id'),
          (b->>'createdAt')::timestamptz, b->>'createdBy', now(), ${actor.name}
        FROM jsonb_array_elements(${JSON.stringify(states)}::jsonb) state(b)
        JOIN memory m ON m.slug = b->>'memory' LEFT JOIN document d ON d.id = (b->>'documentId')::int
        RETURNING id, version, segment_state(segment) AS after
      )
      INSERT INTO revision (entity, entity_id, version, action, after, by, batch)
      SELECT 'segment', id::text, version, 'revert', after, ${actor.name}, ${batch} FROM written`,
  );
}

/** Another segment with the same texts in the same place stands in the way. */
async function guarded(run: Promise<unknown>): Promise<void> {
  try {
    await run;
  } catch (error) {
    if (!/unique|23505/i.test((error as Error).message)) throw error;
    throw new AppError('duplicate', { params: { what: 'segment', id: '' } });
  }
}
