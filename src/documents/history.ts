/** Versions of a document pair: read, gone back to; a deleted document comes back with its segments. */
import { writeAudit } from '../access/audit.js';
import type { Actor } from '../access/roles.js';
import type { Bead } from '../alignment/index.js';
import type { Db, Transaction } from '../db/client.js';
import { AppError, notFound } from '../errors/appError.js';
import {
  historyOf,
  json,
  record,
  stateAt,
  type HistoryItem,
  type Present,
  type Snapshot,
} from '../history/revisions.js';
import { maySee } from '../memory/memories.js';
import { confirmedPairs, snapshotOf, writeDocument } from './change.js';
import { withMemory, type documentState, type DocumentRow, type StoredAlignment } from './document.js';
import { lockDocument } from './documents.js';

type FullSnapshot = ReturnType<typeof documentState> & {
  beads: Bead[];
  sentences: Omit<StoredAlignment, 'beads'>;
  segmentIds?: number[];
};

/** Versions, the newest first, also after its deletion. @throws not_found */
export async function documentHistory(db: Db, actor: Actor, id: number): Promise<HistoryItem[]> {
  const row = await db.prisma.document.findUnique({ where: { id }, include: withMemory });
  const history = await historyOf(
    db.prisma,
    'document',
    id,
    row && (snapshotOf(row, false) as NonNullable<Present>),
  );
  const memory = (history[0]?.after ?? history[0]?.before)?.['memory'];
  if (typeof memory !== 'string' || !maySee(actor, memory)) throw notFound('document', id);
  return history;
}

/**
 * Writes texts and beads of an earlier version as a new one, open for review; a deleted document comes back as it was.
 * @throws not_found, nothing_to_revert, version_conflict, forbidden
 */
export async function revertDocument(
  db: Db,
  actor: Actor,
  id: number,
  { to, version }: { to: number; version?: number | undefined },
): Promise<DocumentRow> {
  const history = await documentHistory(db, actor, id);
  const state = fullStateAt(history, to);
  return db.prisma.$transaction(async (tx) => {
    if (history[0]!.action === 'delete') return bringBack(tx, actor, id, history[0]!);
    if (!state) throw new AppError('nothing_to_revert', { params: { version: to } });
    const before = await lockDocument(tx, actor, id, version);
    const alignment = {
      ...sentencesOf(state, before),
      beads: state['beads'],
      ...confirmedPairs(actor, before),
    };
    const data = { ...textsOf(state), alignment: json(alignment), confirmedAt: null };
    return writeDocument(tx, actor, before, { data, action: 'revert', texts: hasTexts(state) });
  });
}

const hasTexts = (state: Snapshot): boolean => state['sentences'] !== undefined;

/** The state after a version; its texts are those before the first change of texts that came after it. */
function fullStateAt(history: readonly HistoryItem[], version: number): Snapshot | undefined {
  const state = stateAt(history, version);
  if (!state || hasTexts(state)) return state;
  const later = history.findLast((item) => item.version > version && item.before && hasTexts(item.before));
  if (!later) return state;
  const { en, ko, sentences } = later.before!;
  return { ...state, en, ko, sentences };
}

function sentencesOf(state: Snapshot, present: DocumentRow): object {
  if (hasTexts(state)) return state['sentences'] as object;
  const { en, ko } = present.alignment as unknown as StoredAlignment;
  return { en, ko };
}

function textsOf(state: Snapshot) {
  if (!hasTexts(state)) return {};
  const { en, ko } = state as unknown as FullSnapshot;
  return { enTitle: en.title, enBody: en.body, koTitle: ko.title, koBody: ko.body };
}

/** @throws not_found */
export async function deleteDocument(db: Db, actor: Actor, id: number): Promise<void> {
  await db.prisma.$transaction(async (tx) => {
    const row = await lockDocument(tx, actor, id, undefined);
    const segments = await tx.segment.findMany({ where: { documentId: id }, select: { id: true } });
    const before = { ...snapshotOf(row, true), segmentIds: segments.map((segment) => segment.id) };
    await tx.document.delete({ where: { id } });
    const deletion = { entity: 'document', entityId: id, action: 'delete' } as const;
    await record(tx, actor, { ...deletion, version: row.version + 1, before, after: null });
    await writeAudit(tx, actor, { action: 'delete', entity: 'document', entityId: id });
  });
}

async function bringBack(
  tx: Transaction,
  actor: Actor,
  id: number,
  deletion: HistoryItem,
): Promise<DocumentRow> {
  const state = deletion.before as unknown as FullSnapshot;
  const memory = await tx.memory.findUnique({ where: { slug: state.memory } });
  if (!memory) throw notFound('memory', state.memory);
  const { name, url, publishedAt, confirmedAt, createdAt, createdBy, beads, sentences } = state;
  const row = await tx.document.create({
    data: {
      ...{ id, name, url, publishedAt, confirmedAt, createdAt, createdBy },
      ...textsOf(deletion.before!),
      memoryId: memory.id,
      alignment: json({ ...sentences, beads }),
      version: deletion.version + 1,
      updatedBy: actor.name,
    },
    include: withMemory,
  });
  await tx.segment.updateMany({
    where: { id: { in: state.segmentIds ?? [] }, memoryId: memory.id },
    data: { documentId: id },
  });
  const after = snapshotOf(row, true);
  await record(tx, actor, {
    ...{ entity: 'document', entityId: id, version: row.version, action: 'revert', before: null, after },
  });
  return row;
}
