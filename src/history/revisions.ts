/**
 * Revisions: every change of something that people edit, written in the transaction of the change.
 * A creation writes none: what was created is the `before` of the first change, or the present state.
 */
import type { Prisma } from '../db/generated/client.js';
import type { Transaction } from '../db/client.js';
import type { Actor } from '../access/roles.js';

export type Entity = 'segment' | 'concept' | 'memory' | 'glossary' | 'document' | 'profile';
export type Action = 'create' | 'update' | 'delete' | 'revert';

/** A state as kept in a revision: plain JSON. */
export type Snapshot = Record<string, unknown>;

export interface Change {
  entity: Entity;
  entityId: string | number;
  /** The version that this change made; for a deletion the one after the last. */
  version: number;
  action: Exclude<Action, 'create'>;
  before: Snapshot | null;
  after: Snapshot | null;
  batch?: string;
}

export async function record(tx: Transaction, actor: Actor, change: Change): Promise<void> {
  await tx.revision.create({
    data: {
      entity: change.entity,
      entityId: String(change.entityId),
      version: change.version,
      action: change.action,
      by: actor.name,
      ...(change.before ? { before: json(change.before) } : {}),
      ...(change.after ? { after: json(change.after) } : {}),
      ...(change.batch === undefined ? {} : { batch: change.batch }),
    },
  });
}

export interface HistoryItem {
  version: number;
  action: Action;
  at: string;
  by: string;
  before: Snapshot | null;
  after: Snapshot | null;
}

/** Present state of an entity, or null when it has been deleted. */
export type Present = (Snapshot & { version: number; createdAt: string; createdBy: string }) | null;

/**
 * All versions, the newest first, ending with the creation. Empty when there never was such a thing.
 */
export async function historyOf(
  tx: Transaction,
  entity: Entity,
  id: string | number,
  present: Present,
): Promise<HistoryItem[]> {
  const rows = await tx.revision.findMany({
    where: { entity, entityId: String(id) },
    orderBy: { id: 'desc' },
    take: 1000,
  });
  const items = rows.map((row): HistoryItem => ({
    version: row.version,
    action: row.action as Action,
    at: row.at.toISOString(),
    by: row.by,
    before: row.before as Snapshot | null,
    after: row.after as Snapshot | null,
  }));
  const first = items.at(-1)?.before ?? present;
  if (!first) return items;
  const { createdAt, createdBy, version } = first as NonNullable<Present>;
  return [...items, { version, action: 'create', at: createdAt, by: createdBy, before: null, after: first }];
}

/** The last version that was written of something, 0 where there never was such a thing. */
export async function lastVersion(tx: Transaction, entity: Entity, id: string | number): Promise<number> {
  const { _max } = await tx.revision.aggregate({
    where: { entity, entityId: String(id) },
    _max: { version: true },
  });
  return _max.version ?? 0;
}

/** The state that a version left, or undefined when the history does not have it. */
export function stateAt(history: readonly HistoryItem[], version: number): Snapshot | undefined {
  return history.find((item) => item.version === version && item.after !== null)?.after ?? undefined;
}

export function json(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;
}
