/** Writes a change of a document pair with its revision. */
import type { Actor } from '../access/roles.js';
import type { Prisma } from '../db/generated/client.js';
import type { Transaction } from '../db/client.js';
import { AppError } from '../errors/appError.js';
import { record, type Snapshot } from '../history/revisions.js';
import { mayAct } from '../access/roles.js';
import {
  documentState,
  pairsOf,
  storedAlignment,
  withMemory,
  type DocumentRow,
  type Pair,
} from './document.js';

export interface DocumentChange {
  data: Prisma.DocumentUpdateInput;
  action: 'update' | 'revert';
  /** Whether the texts change too; otherwise revisions leave them out, since a person makes many small steps. */
  texts: boolean;
}

/** The next version of a document that {@link lockDocument} took. */
export async function writeDocument(
  tx: Transaction,
  actor: Actor,
  before: DocumentRow,
  { data, action, texts }: DocumentChange,
): Promise<DocumentRow> {
  const version = before.version + 1;
  const after = await tx.document.update({
    where: { id: before.id },
    data: { ...data, version, updatedAt: new Date(), updatedBy: actor.name },
    include: withMemory,
  });
  const states = { before: snapshotOf(before, texts), after: snapshotOf(after, texts) };
  await record(tx, actor, { entity: 'document', entityId: before.id, version, action, ...states });
  return after;
}

/** A state as revisions keep it. */
export function snapshotOf(row: DocumentRow, texts: boolean): Snapshot {
  const { en, ko, ...rest } = documentState(row);
  const { beads, ...sentences } = storedAlignment(row);
  return { ...rest, beads, ...(texts ? { en, ko, sentences } : {}) };
}

/**
 * The pairs that the segments of a document were made of; while its alignment is being changed after that, they are
 * remembered. Only an editor opens a confirmed document again.
 * @throws forbidden
 */
export function confirmedPairs(actor: Actor, row: DocumentRow): { confirmed?: Pair[] } {
  if (row.confirmedAt && !mayAct(actor.role, 'editor'))
    throw new AppError('forbidden', { params: { role: 'editor', has: actor.role } });
  if (row.confirmedAt) return { confirmed: pairsOf(row).map(({ en, ko }) => ({ en, ko })) };
  const { confirmed } = storedAlignment(row);
  return confirmed ? { confirmed } : {};
}
