/** Beads become confirmed segments, all in one transaction. */
import type { Actor } from '../access/roles.js';
import { writeAudit } from '../access/audit.js';
import type { Db } from '../db/client.js';
import { AppError } from '../errors/appError.js';
import { alignmentOf, inOrder, withMemory, type DocumentRow } from './document.js';
import { lockDocument } from './documents.js';

/**
 * Stores every bead with both sides as a confirmed segment, in the order of the text.
 * @returns the document and the number of segments it made
 * @throws not_found, version_conflict, already_confirmed
 */
export async function confirmDocument(
  db: Db,
  actor: Actor,
  id: number,
  version: number | undefined,
): Promise<{ row: DocumentRow; segments: number }> {
  return db.prisma.$transaction(async (tx) => {
    const before = await lockDocument(tx, actor, id, version);
    if (before.confirmedAt) throw new AppError('already_confirmed');
    const pairs = pairsOf(before);
    const by = { createdBy: actor.name, updatedBy: actor.name };
    const { count } = await tx.segment.createMany({
      data: pairs.map(({ en, ko }, i) => ({
        memoryId: before.memoryId,
        documentId: id,
        position: i + 1,
        en,
        ko,
        status: 'confirmed' as const,
        origin: 'alignment' as const,
        ...by,
      })),
      skipDuplicates: true,
    });
    const row = await tx.document.update({
      where: { id },
      data: {
        confirmedAt: new Date(),
        version: { increment: 1 },
        updatedAt: new Date(),
        updatedBy: actor.name,
      },
      include: withMemory,
    });
    await writeAudit(tx, actor, {
      action: 'confirm',
      entity: 'document',
      entityId: id,
      detail: { segments: count },
    });
    return { row, segments: count };
  });
}

/** Texts of the beads that have both sides. */
export function pairsOf(row: DocumentRow): { en: string; ko: string; score: number }[] {
  const { en, ko, beads } = alignmentOf(row);
  return inOrder(beads)
    .filter((bead) => bead.en.length > 0 && bead.ko.length > 0)
    .map((bead) => ({
      en: bead.en.map((i) => en[i]!).join(' '),
      ko: bead.ko.map((i) => ko[i]!).join(' '),
      score: bead.score,
    }));
}
