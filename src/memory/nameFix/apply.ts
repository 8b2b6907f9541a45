/** A reviewed fix written to all its segments, or to none. */
import type { Actor } from '../../access/roles.js';
import { BULK_TRANSACTION, withoutTimeout } from '../../collections/content.js';
import type { Db, Transaction } from '../../db/client.js';
import { findBatch, memoriesOf, recordBatch, staleSegments, type Stale } from '../batches.js';
import { maySee } from '../memories.js';
import { withMemory, type SegmentRow } from '../segment.js';
import { deleteSegments, unchanged, writeSegments, type SegmentWrite } from '../segmentWrites.js';
import { fixed, type NameFix } from './fix.js';
import { mergeTwins } from './twins.js';

/** A segment as somebody looked at it. */
export interface Reviewed {
  id: number;
  version: number;
}

export interface FixResult {
  /** By this id the whole change is undone. */
  batch: string;
  changed: number;
  /** Of these, segments that became the same as another and are now one with it. */
  merged: number;
}

/**
 * Writes a fix to the segments that were reviewed, all or none. Done before under this batch id, it is not done again.
 * @throws stale_segments where one has changed since it was looked at, or shows nothing to change
 */
export async function applyNameFix(
  db: Db,
  actor: Actor,
  fix: NameFix,
  { batch, segments }: { batch: string; segments: readonly Reviewed[] },
): Promise<FixResult> {
  return db.prisma.$transaction(async (tx) => {
    await withoutTimeout(tx);
    const done = await findBatch(tx, batch);
    if (done) return { batch, ...(done as Omit<FixResult, 'batch'>) };
    const rows = await lockReviewed(tx, actor, segments, fix);
    const { kept, gone } = await mergeTwins(
      tx,
      rows.map((row) => ({ row, write: writeOf(row, fix) })),
    );
    const by = { actor, batch, action: 'update' } as const;
    if (gone.length > 0) await deleteSegments(tx, gone, by);
    await writeSegments(tx, kept, by);
    const memories = memoriesOf(rows.map(({ memory }) => ({ memory: memory.slug })));
    const { name, from, to, lang } = fix;
    const result = { changed: rows.length, merged: gone.length };
    const detail = { lang, name, from: [...from], to, memories, ...result };
    await recordBatch(tx, actor, { id: batch, action: 'fix', detail });
    return { batch, ...result };
  }, BULK_TRANSACTION);
}

async function lockReviewed(
  tx: Transaction,
  actor: Actor,
  segments: readonly Reviewed[],
  fix: NameFix,
): Promise<SegmentRow[]> {
  const ids = segments.map(({ id }) => id);
  await tx.$queryRaw`SELECT id FROM segment WHERE id = ANY(${ids}::int[]) ORDER BY id FOR UPDATE`;
  const rows = await tx.segment.findMany({ where: { id: { in: ids } }, include: withMemory });
  const seen = new Map(rows.filter((row) => maySee(actor, row.memory.slug)).map((row) => [row.id, row]));
  const stale = segments.flatMap(({ id, version }): Stale[] => {
    const row = seen.get(id);
    if (row?.version === version && row.status !== 'rejected' && fixed(row, fix)) return [];
    return [{ id: String(id), version: row?.version ?? null }];
  });
  if (stale.length > 0) throw staleSegments(stale, segments.length);
  return [...seen.values()];
}

function writeOf(row: SegmentRow, fix: NameFix): SegmentWrite {
  const { text, tags } = fixed(row, fix)!;
  const side = fix.lang === 'en' ? { en: text, enTags: tags } : { ko: text, koTags: tags };
  return { ...unchanged(row), ...(side as Partial<SegmentWrite>) };
}
