/**
 * Memories and glossaries go and come back with all that they hold. A deletion writes a revision for each thing in it,
 * under one batch; bringing it back reads that batch. One statement each, whatever the size.
 */
import type { Transaction } from '../db/client.js';

/** Deleting a memory of millions takes minutes. */
export const BULK_TRANSACTION = { timeout: 15 * 60_000 };

/** Lets statements of this transaction run as long as they need. */
export async function withoutTimeout(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SET LOCAL statement_timeout = 0`;
}

/** Writes the revisions of all segments and documents of a memory that is about to be deleted. */
export async function recordMemoryContent(
  tx: Transaction,
  memoryId: number,
  by: string,
  batch: string,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO revision (entity, entity_id, version, action, before, by, batch)
    SELECT 'document', id::text, version + 1, 'delete', to_jsonb(d), ${by}, ${batch} FROM document d WHERE memory_id = ${memoryId}`;
  await tx.$executeRaw`
    INSERT INTO revision (entity, entity_id, version, action, before, by, batch)
    SELECT 'segment', id::text, version + 1, 'delete', segment_state(s), ${by}, ${batch} FROM segment s WHERE memory_id = ${memoryId}`;
}

/** Brings back what a batch deleted, into the memory, each as a new version. */
export async function restoreMemoryContent(
  tx: Transaction,
  memoryId: number,
  by: string,
  batch: string,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO document SELECT (jsonb_populate_record(NULL::document,
      r.before || jsonb_build_object('memory_id', ${memoryId}::int, 'version', r.version + 1))).*
    FROM revision r WHERE r.batch = ${batch} AND r.entity = 'document'`;
  await tx.$executeRaw`
    INSERT INTO segment (id, memory_id, document_id, position, en, ko, en_tags, ko_tags, previous, next, status, origin, note,
      usage_count, version, created_at, created_by, updated_at, updated_by)
    SELECT (b->>'id')::int, ${memoryId}, (b->>'documentId')::int, (b->>'position')::int, b->>'en', b->>'ko',
      nullif(b->'enTags', 'null'), nullif(b->'koTags', 'null'), b->>'previous', b->>'next',
      (b->>'status')::segment_status, (b->>'origin')::segment_origin, b->>'note', (b->>'usageCount')::int, r.version + 1,
      (b->>'createdAt')::timestamptz, b->>'createdBy', now(), ${by}
    FROM revision r CROSS JOIN LATERAL (SELECT r.before AS b) state WHERE r.batch = ${batch} AND r.entity = 'segment'`;
  await tx.$executeRaw`
    INSERT INTO revision (entity, entity_id, version, action, after, by)
    SELECT 'segment', s.id::text, s.version, 'revert', segment_state(s), ${by} FROM segment s WHERE s.memory_id = ${memoryId}`;
}

/** Writes the revisions of all concepts of a glossary that is about to be deleted. */
export async function recordGlossaryContent(
  tx: Transaction,
  glossaryId: number,
  by: string,
  batch: string,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO revision (entity, entity_id, version, action, before, by, batch)
    SELECT 'concept', id::text, version + 1, 'delete', concept_state(c), ${by}, ${batch} FROM concept c WHERE glossary_id = ${glossaryId}`;
}

/** Brings back the concepts that a batch deleted, into the glossary, each as a new version. */
export async function restoreGlossaryContent(
  tx: Transaction,
  glossaryId: number,
  by: string,
  batch: string,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO concept (id, glossary_id, kind, definition, domain, note, source, status, attributes, version, created_at,
      created_by, updated_at, updated_by)
    SELECT (b->>'id')::uuid, ${glossaryId}, (b->>'kind')::concept_kind, b->>'definition', b->>'domain', b->>'note',
      b->>'source', (b->>'status')::concept_status, b->'attributes', r.version + 1, (b->>'createdAt')::timestamptz,
      b->>'createdBy', now(), ${by}
    FROM revision r CROSS JOIN LATERAL (SELECT r.before AS b) state WHERE r.batch = ${batch} AND r.entity = 'concept'`;
  await tx.$executeRaw`
    INSERT INTO term (id, concept_id, lang, text, status, part_of_speech, note, position)
    SELECT (t->>'id')::uuid, r.entity_id::uuid, (t->>'lang')::lang, t->>'text', (t->>'status')::term_status,
      t->>'partOfSpeech', t->>'note', place::int
    FROM revision r CROSS JOIN LATERAL jsonb_array_elements(r.before->'terms') WITH ORDINALITY term(t, place)
    WHERE r.batch = ${batch} AND r.entity = 'concept'`;
  await tx.$executeRaw`
    INSERT INTO revision (entity, entity_id, version, action, after, by)
    SELECT 'concept', c.id::text, c.version, 'revert', concept_state(c), ${by} FROM concept c WHERE c.glossary_id = ${glossaryId}`;
}
