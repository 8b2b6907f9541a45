/** Segments that a change makes the same as another: the same pair in the same place is one segment. */
import type { Transaction } from '../../db/client.js';
import { withMemory, type SegmentRow } from '../segment.js';
import { unchanged, type SegmentWrite } from '../segmentWrites.js';

export interface Change {
  row: SegmentRow;
  write: SegmentWrite;
}

/** What makes two segments of a memory one: both texts, and the place or the neighbours. */
const identityOf = ({ row, write }: Change): string =>
  JSON.stringify([
    ...[row.memoryId, write.en, write.ko, row.documentId, row.position],
    ...[row.previous ?? '', row.next ?? ''],
  ]);

/** Segments that would become the same as another become one with it, which counts for all of them. */
export async function mergeTwins(
  tx: Transaction,
  changes: readonly Change[],
): Promise<{ kept: SegmentWrite[]; gone: number[] }> {
  const byIdentity = new Map((await twinsOf(tx, changes)).map((twin) => [identityOf(twin), twin.write]));
  const kept = new Set<SegmentWrite>();
  const gone: number[] = [];
  for (const change of changes) {
    const twin = byIdentity.get(identityOf(change));
    kept.add(twin ?? change.write);
    if (!twin) byIdentity.set(identityOf(change), change.write);
    else {
      gone.push(change.row.id);
      twin.usageCount += change.write.usageCount;
      twin.status = better(twin.status, change.write.status);
    }
  }
  return { kept: [...kept], gone };
}

const RANKS = ['rejected', 'draft', 'confirmed'] as const;
const better = (a: SegmentRow['status'], b: SegmentRow['status']): SegmentRow['status'] =>
  RANKS.indexOf(a) >= RANKS.indexOf(b) ? a : b;

/** Segments that already read as a changed one would; those that are in another place do no harm. */
async function twinsOf(tx: Transaction, changes: readonly Change[]): Promise<Change[]> {
  const wanted = changes.map(({ row, write }) => ({ id: row.id, en: write.en, ko: write.ko }));
  const found = await tx.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT s.id FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) AS w(id int, en text, ko text)
    JOIN segment o ON o.id = w.id JOIN segment s ON s.memory_id = o.memory_id AND s.en = w.en AND s.ko = w.ko`;
  const ids = found.map(({ id }) => id);
  await tx.$queryRaw`SELECT id FROM segment WHERE id = ANY(${ids}::int[]) ORDER BY id FOR UPDATE`;
  const rows = await tx.segment.findMany({ where: { id: { in: ids } }, include: withMemory });
  return rows.map((row) => ({ row, write: unchanged(row) }));
}
