/**
 * Changes of many segments at once: each writes revisions under one id, and is undone by that id as one. An undoing is a
 * batch too, so that it can be undone.
 */
import { randomUUID } from 'node:crypto';
import { writeAudit } from '../access/audit.js';
import type { Actor } from '../access/roles.js';
import { BULK_TRANSACTION, withoutTimeout } from '../collections/content.js';
import type { Db, Transaction } from '../db/client.js';
import { AppError, notFound } from '../errors/appError.js';
import { maySee } from './memories.js';
import { deleteSegments, restoreSegments, writeSegments, type SegmentWrite } from './segmentWrites.js';
import type { SegmentState } from './segment.js';

const ENTITY = 'batch';

/** A segment that is not as it was when it was read; null where it is gone. */
export interface Stale {
  id: string;
  version: number | null;
}

export function staleSegments(stale: readonly Stale[], total: number): AppError {
  return new AppError('stale_segments', { params: { count: stale.length, total }, extra: { stale } });
}

export interface Batch {
  id: string;
  /** `fix` or `undo`. */
  action: string;
  at: string;
  by: string;
  /** What was asked for, in which memories, and how many segments it changed. */
  detail: Record<string, unknown> & { memories: string[] };
  /** True once it has been undone. */
  undone: boolean;
}

type BatchDetail = Record<string, string | number | string[]> & { memories: string[] };

export const newBatchId = (): string => randomUUID();

/** Says in the audit list that a batch was made; the list of batches is read from it. */
export async function recordBatch(
  tx: Transaction,
  actor: Actor,
  { id, action, detail }: Pick<Batch, 'id' | 'action'> & { detail: BatchDetail },
): Promise<void> {
  await writeAudit(tx, actor, { action, entity: ENTITY, entityId: id, detail });
}

/** The detail of a batch that has been made, undefined where there is none. */
export async function findBatch(tx: Transaction, id: string): Promise<unknown> {
  return (await tx.audit.findFirst({ where: { entity: ENTITY, entityId: id } }))?.detail ?? undefined;
}

/** Batches that the actor may see: all their segments are of memories that its key covers. */
export async function listBatches(
  db: Db,
  actor: Actor,
  { limit, before }: { limit: number; before?: bigint },
): Promise<(Batch & { key: bigint })[]> {
  const rows = await db.prisma.$queryRaw<(Omit<Batch, 'at'> & { key: bigint; at: Date })[]>`
    SELECT a.id AS key, a.entity_id AS id, a.action, a.at, a.by, a.detail, EXISTS (
        SELECT FROM audit u WHERE u.entity = ${ENTITY} AND u.action = 'undo' AND u.detail->>'of' = a.entity_id
      ) AS undone
    FROM audit a WHERE a.entity = ${ENTITY} AND (${before ?? null}::bigint IS NULL OR a.id < ${before ?? null}::bigint)
      AND (${actor.memories === null} OR a.detail->'memories' <@ ${JSON.stringify(actor.memories)}::jsonb)
    ORDER BY a.id DESC LIMIT ${limit + 1}`;
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** Slugs of the memories that segments are in. */
export function memoriesOf(states: readonly Pick<SegmentState, 'memory'>[]): string[] {
  return [...new Set(states.map(({ memory }) => memory))].sort();
}

/** A change of one segment as its revision has it. */
interface Step {
  id: number;
  /** The version that the change made. */
  version: number;
  before: SegmentState | null;
  after: SegmentState | null;
}

/**
 * Puts every segment of a batch back as it was before.
 * @throws not_found, stale_segments where one has changed since, duplicate
 */
export async function undoBatch(
  db: Db,
  actor: Actor,
  id: string,
): Promise<{ batch: string; changed: number }> {
  const batch = newBatchId();
  return db.prisma.$transaction(async (tx) => {
    await withoutTimeout(tx);
    const steps = await stepsOf(tx, actor, id);
    await lock(tx, steps);
    const stale = await changedSince(tx, steps);
    if (stale.length > 0) throw staleSegments(stale, steps.length);
    await undoSteps(tx, actor, steps, batch);
    const memories = memoriesOf(steps.map(({ before, after }) => (before ?? after)!));
    const detail = { of: id, memories, changed: steps.length };
    await recordBatch(tx, actor, { id: batch, action: 'undo', detail });
    return { batch, changed: steps.length };
  }, BULK_TRANSACTION);
}

async function stepsOf(tx: Transaction, actor: Actor, id: string): Promise<Step[]> {
  const made = await findBatch(tx, id);
  const rows = made ? await tx.revision.findMany({ where: { entity: 'segment', batch: id } }) : [];
  const steps = rows.map(({ entityId, version, before, after }): Step => ({
    ...{ id: Number(entityId), version },
    before: before as SegmentState | null,
    after: after as SegmentState | null,
  }));
  const unseen = steps.some(({ before, after }) => !maySee(actor, (before ?? after)!.memory));
  if (steps.length === 0 || unseen) throw notFound('batch', id);
  return steps;
}

async function lock(tx: Transaction, steps: readonly Step[]): Promise<void> {
  const ids = steps.map((step) => step.id);
  await tx.$queryRaw`SELECT id FROM segment WHERE id = ANY(${ids}::int[]) ORDER BY id FOR UPDATE`;
}

async function changedSince(tx: Transaction, steps: readonly Step[]): Promise<Stale[]> {
  const ids = steps.map((step) => step.id);
  const last = await tx.$queryRaw<{ id: number; last: number; version: number | null }[]>`
    SELECT w.id, (SELECT max(version) FROM revision WHERE entity = 'segment' AND entity_id = w.id::text) AS last, s.version
    FROM unnest(${ids}::int[]) w(id) LEFT JOIN segment s ON s.id = w.id`;
  const now = new Map(last.map((row) => [row.id, row]));
  return steps
    .filter(({ id, version }) => now.get(id)!.last !== version)
    .map(({ id }) => ({ id: String(id), version: now.get(id)!.version }));
}

/** What was changed gets its former state, what was deleted comes back, what was brought back goes. */
async function undoSteps(
  tx: Transaction,
  actor: Actor,
  steps: readonly Step[],
  batch: string,
): Promise<void> {
  const by = { actor, batch, action: 'revert' } as const;
  const gone = steps.filter(({ before }) => before === null).map((step) => step.id);
  if (gone.length > 0) await deleteSegments(tx, gone, by);
  const changed = steps.flatMap(({ id, before, after }): SegmentWrite[] =>
    before && after ? [{ ...before, id }] : [],
  );
  if (changed.length > 0) await writeSegments(tx, changed, by);
  const missing = steps.filter(({ after }) => after === null).map(({ before }) => before!);
  if (missing.length > 0) await restoreSegments(tx, missing, by);
}
