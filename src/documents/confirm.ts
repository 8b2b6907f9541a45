/** Beads become confirmed segments, all in one transaction. */
import type { Actor } from '../access/roles.js';
import { writeAudit } from '../access/audit.js';
import type { Db, Transaction } from '../db/client.js';
import { AppError } from '../errors/appError.js';
import { json } from '../history/revisions.js';
import { writeDocument } from './change.js';
import { alignmentOf, type DocumentRow } from './document.js';
import { lockDocument } from './documents.js';
import { storeSegments, type SegmentCounts } from './segments.js';

export interface Confirmation {
  version?: number | undefined;
  /** Beads with a lower score become drafts, which a person has still to look at. */
  minScore?: number | undefined;
}

/**
 * Stores every bead with both sides as a segment, in the order of the text. Confirmed anew after a change of the
 * alignment, pairs that stayed keep their segments, those that went take theirs along.
 * @throws not_found, version_conflict, already_confirmed
 */
export async function confirmDocument(
  db: Db,
  actor: Actor,
  id: number,
  confirmation: Confirmation = {},
): Promise<{ row: DocumentRow } & SegmentCounts> {
  return db.prisma.$transaction(async (tx) => {
    const before = await lockDocument(tx, actor, id, confirmation.version);
    if (before.confirmedAt) throw new AppError('already_confirmed');
    return confirmRow(tx, actor, before, confirmation.minScore ?? 0);
  });
}

/** Confirms a document that the transaction holds. */
export async function confirmRow(
  tx: Transaction,
  actor: Actor,
  before: DocumentRow,
  minScore: number,
): Promise<{ row: DocumentRow } & SegmentCounts> {
  const counts = await storeSegments(tx, actor, before, minScore);
  const data = { alignment: json(alignmentOf(before)), confirmedAt: new Date() };
  const row = await writeDocument(tx, actor, before, { data, action: 'update', texts: false });
  const detail = { ...counts };
  await writeAudit(tx, actor, { action: 'confirm', entity: 'document', entityId: row.id, detail });
  return { row, ...counts };
}
