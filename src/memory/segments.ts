/** Segments: store, change, delete, revert. Every function writes in one transaction and returns what is stored. */
import { AppError, notFound } from '../errors/appError.js';
import type { Prisma } from '../db/generated/client.js';
import type { Db, Transaction } from '../db/client.js';
import { historyOf, record, stateAt, type HistoryItem } from '../history/revisions.js';
import { mayAct, type Actor } from '../access/roles.js';
import { maySee, requireMemory } from './memories.js';
import { segmentState, withMemory, type SegmentRow, type SegmentState } from './segment.js';

export type SegmentStatus = SegmentRow['status'];
export type SegmentOrigin = SegmentRow['origin'];

export interface NewSegment {
  memory: string;
  en: string;
  ko: string;
  status?: SegmentStatus;
  origin?: SegmentOrigin;
  note?: string | null;
  documentId?: number | null;
  position?: number | null;
  previous?: string | null;
  next?: string | null;
}

/** What an editor writes is confirmed unless said otherwise; what a translator writes is a draft until an editor looks. */
function statusFor(actor: Actor, wanted: SegmentStatus | undefined): SegmentStatus {
  const editor = mayAct(actor.role, 'editor');
  if (wanted !== undefined && wanted !== 'draft' && !editor) {
    throw new AppError('forbidden', { params: { role: 'editor', has: actor.role } });
  }
  return wanted ?? (editor ? 'confirmed' : 'draft');
}

/**
 * Stores a segment. The same pair in the same context is one segment: storing it again raises its count.
 * @returns the row, and whether it is new.
 * @throws not_found, forbidden_memory, forbidden
 */
export async function createSegment(
  db: Db,
  actor: Actor,
  fields: NewSegment,
): Promise<{ row: SegmentRow; created: boolean }> {
  const memory = await requireMemory(db, actor, fields.memory);
  const status = statusFor(actor, fields.status);
  if (fields.documentId !== undefined && fields.documentId !== null)
    await requireDocument(db, memory.id, fields.documentId);
  const [inserted] = await db.prisma.$queryRaw<{ id: number; created: boolean }[]>`
    INSERT INTO segment (memory_id, document_id, position, en, ko, previous, next, status, origin, note, created_by, updated_by)
    VALUES (${memory.id}, ${fields.documentId ?? null}, ${fields.position ?? null}, ${fields.en}, ${fields.ko},
      ${fields.previous ?? null}, ${fields.next ?? null}, ${status}::segment_status,
      ${fields.origin ?? 'api'}::segment_origin, ${fields.note ?? null}, ${actor.name}, ${actor.name})
    ON CONFLICT (memory_id, identity) DO UPDATE SET usage_count = segment.usage_count + 1
    RETURNING id, (xmax = 0) AS created`;
  const row = await db.prisma.segment.findUniqueOrThrow({ where: { id: inserted!.id }, include: withMemory });
  return { row, created: inserted!.created };
}

async function requireDocument(db: Db, memoryId: number, id: number): Promise<void> {
  const document = await db.prisma.document.findUnique({ where: { id }, select: { memoryId: true } });
  if (document?.memoryId !== memoryId) throw notFound('document', id);
}

/** @throws not_found, also for a segment of a memory that the actor may not see. */
export async function readSegment(db: Db, actor: Actor, id: number): Promise<SegmentRow> {
  const row = await db.prisma.segment.findUnique({ where: { id }, include: withMemory });
  if (!row || !maySee(actor, row.memory.slug)) throw notFound('segment', id);
  return row;
}

export interface SegmentChange {
  version: number;
  en?: string;
  ko?: string;
  status?: SegmentStatus;
  note?: string | null;
}

/** @throws not_found, forbidden, version_conflict, duplicate */
export async function changeSegment(
  db: Db,
  actor: Actor,
  id: number,
  change: SegmentChange,
): Promise<SegmentRow> {
  return guardDuplicate(id, () =>
    db.prisma.$transaction(async (tx) => {
      const before = await lockSegment(tx, actor, id);
      mustHaveVersion(before, change.version);
      mayChange(actor, before, change.status);
      const { version, ...data } = change;
      return write(tx, actor, { before, data, version, action: 'update' });
    }),
  );
}

/** Deletes a segment; its history stays and it can be brought back. @throws not_found, forbidden, version_conflict */
export async function deleteSegment(db: Db, actor: Actor, id: number, version?: number): Promise<void> {
  await db.prisma.$transaction(async (tx) => {
    const before = await lockSegment(tx, actor, id);
    if (version !== undefined) mustHaveVersion(before, version);
    mayChange(actor, before, undefined);
    await tx.segment.delete({ where: { id } });
    const state = segmentState(before);
    await record(tx, actor, {
      entity: 'segment',
      entityId: id,
      version: before.version + 1,
      action: 'delete',
      before: state,
      after: null,
    });
  });
}

/** Versions of a segment, the newest first, also after its deletion. @throws not_found */
export async function segmentHistory(db: Db, actor: Actor, id: number): Promise<HistoryItem[]> {
  const row = await db.prisma.segment.findUnique({ where: { id }, include: withMemory });
  const history = await historyOf(db.prisma, 'segment', id, row ? segmentState(row) : null);
  const memory = (history[0]?.after ?? history[0]?.before)?.['memory'];
  if (typeof memory !== 'string' || !maySee(actor, memory)) throw notFound('segment', id);
  return history;
}

/**
 * Writes the state of an earlier version as a new one; a deleted segment comes back under its id.
 * @throws not_found, nothing_to_revert, version_conflict, duplicate
 */
export async function revertSegment(
  db: Db,
  actor: Actor,
  id: number,
  to: number,
  version?: number,
): Promise<SegmentRow> {
  const state = stateAt(await segmentHistory(db, actor, id), to) as SegmentState | undefined;
  if (!state) throw new AppError('nothing_to_revert', { params: { version: to } });
  const { en, ko, status, note } = state;
  return guardDuplicate(id, () =>
    db.prisma.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM segment WHERE id = ${id} FOR UPDATE`;
      const before = await tx.segment.findUnique({ where: { id }, include: withMemory });
      if (!before) return bringBack(tx, actor, id, state);
      if (version !== undefined) mustHaveVersion(before, version);
      return write(tx, actor, {
        before,
        data: { en, ko, status, note },
        version: before.version,
        action: 'revert',
      });
    }),
  );
}

async function bringBack(
  tx: Transaction,
  actor: Actor,
  id: number,
  state: SegmentState,
): Promise<SegmentRow> {
  const memory = await tx.memory.findUnique({ where: { slug: state.memory } });
  if (!memory) throw notFound('memory', state.memory);
  const last = await tx.revision.findFirstOrThrow({
    where: { entity: 'segment', entityId: String(id) },
    orderBy: { id: 'desc' },
  });
  const documentId = state.documentId === null ? null : Number(state.documentId);
  const document = documentId === null ? null : await tx.document.findUnique({ where: { id: documentId } });
  const row = await tx.segment.create({
    data: {
      id,
      memoryId: memory.id,
      documentId: document?.id ?? null,
      position: state.position,
      en: state.en,
      ko: state.ko,
      previous: state.previous,
      next: state.next,
      status: state.status,
      origin: state.origin,
      note: state.note,
      usageCount: state.usageCount,
      version: last.version + 1,
      createdAt: state.createdAt,
      createdBy: state.createdBy,
      updatedBy: actor.name,
    },
    include: withMemory,
  });
  await record(tx, actor, {
    entity: 'segment',
    entityId: id,
    version: row.version,
    action: 'revert',
    before: null,
    after: segmentState(row),
  });
  return row;
}

interface Write {
  before: SegmentRow;
  data: Prisma.SegmentUpdateInput;
  version: number;
  action: 'update' | 'revert';
  batch?: string;
}

/** Writes a locked segment and its revision. */
export async function write(
  tx: Transaction,
  actor: Actor,
  { before, data, version, action, batch }: Write,
): Promise<SegmentRow> {
  const after = await tx.segment.update({
    where: { id: before.id },
    data: { ...data, version: version + 1, updatedAt: new Date(), updatedBy: actor.name },
    include: withMemory,
  });
  const states = { before: segmentState(before), after: segmentState(after) };
  const change = {
    entity: 'segment',
    entityId: before.id,
    version: after.version,
    action,
    ...states,
  } as const;
  await record(tx, actor, batch === undefined ? change : { ...change, batch });
  return after;
}

/** Takes the row so that nobody changes it before the transaction ends. @throws not_found */
export async function lockSegment(tx: Transaction, actor: Actor, id: number): Promise<SegmentRow> {
  await tx.$queryRaw`SELECT id FROM segment WHERE id = ${id} FOR UPDATE`;
  const row = await tx.segment.findUnique({ where: { id }, include: withMemory });
  if (!row || !maySee(actor, row.memory.slug)) throw notFound('segment', id);
  return row;
}

function mustHaveVersion(row: SegmentRow, version: number): void {
  if (row.version === version) return;
  const params = { sent: version, current: row.version };
  throw new AppError('version_conflict', { params, extra: { current: segmentState(row) } });
}

/** A translator changes drafts; confirming, rejecting and what is confirmed are an editor's. */
function mayChange(actor: Actor, row: SegmentRow, status: SegmentStatus | undefined): void {
  const draftOnly = row.status === 'draft' && (status === undefined || status === 'draft');
  if (draftOnly || mayAct(actor.role, 'editor')) return;
  throw new AppError('forbidden', { params: { role: 'editor', has: actor.role } });
}

async function guardDuplicate<T>(id: number, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if ((error as { code?: string }).code !== 'P2002') throw error;
    throw new AppError('duplicate', { params: { what: 'segment', id } });
  }
}
