/** Memories: named collections of segments. */
import type { Memory } from '../db/generated/client.js';
import type { Db, Transaction } from '../db/client.js';
import { AppError, notFound } from '../errors/appError.js';
import { record } from '../history/revisions.js';
import { writeAudit } from '../access/audit.js';
import type { Actor } from '../access/roles.js';

export interface MemoryFields {
  slug: string;
  name: string;
  description?: string | null;
  /** Points taken off every match of this memory. */
  penalty?: number;
}

/** Whether the actor's key covers a memory. */
export function maySee(actor: Actor, slug: string): boolean {
  return actor.memories === null || actor.memories.includes(slug);
}

/**
 * The memories of a request: those named, or all that the actor may read.
 * @throws not_found for a slug that does not exist, forbidden_memory for one that the key does not cover.
 */
export async function chooseMemories(db: Db, actor: Actor, slugs: string[] | undefined): Promise<Memory[]> {
  const wanted = slugs ?? actor.memories ?? undefined;
  const found = await db.prisma.memory.findMany({
    ...(wanted ? { where: { slug: { in: wanted } } } : {}),
    orderBy: { id: 'asc' },
  });
  for (const slug of slugs ?? []) {
    if (!maySee(actor, slug)) throw new AppError('forbidden_memory', { params: { slug } });
    if (!found.some((memory) => memory.slug === slug)) throw notFound('memory', slug);
  }
  if (!slugs) return found;
  return [...found].sort((a, b) => slugs.indexOf(a.slug) - slugs.indexOf(b.slug));
}

/** One memory by its slug. @throws not_found, forbidden_memory */
export async function requireMemory(db: Db, actor: Actor, slug: string): Promise<Memory> {
  const [memory] = await chooseMemories(db, actor, [slug]);
  return memory!;
}

export async function createMemory(db: Db, actor: Actor, fields: MemoryFields): Promise<Memory> {
  if (await db.prisma.memory.findUnique({ where: { slug: fields.slug } })) {
    throw new AppError('duplicate', { params: { what: 'memory', id: fields.slug } });
  }
  return db.prisma.$transaction(async (tx) => {
    const memory = await tx.memory.create({
      data: { ...fields, createdBy: actor.name, updatedBy: actor.name },
    });
    await writeAudit(tx, actor, { action: 'create', entity: 'memory', entityId: memory.slug });
    return memory;
  });
}

export type MemoryChange = Partial<Omit<MemoryFields, 'slug'>> & { version: number };

/** @throws version_conflict */
export async function changeMemory(
  db: Db,
  actor: Actor,
  slug: string,
  change: MemoryChange,
): Promise<Memory> {
  const { version, ...fields } = change;
  return db.prisma.$transaction(async (tx) => {
    const before = await lockMemory(tx, slug);
    if (before.version !== version) {
      const params = { sent: version, current: before.version };
      throw new AppError('version_conflict', { params, extra: { current: memoryState(before) } });
    }
    const data = { ...fields, version: version + 1, updatedAt: new Date(), updatedBy: actor.name };
    const after = await tx.memory.update({ where: { id: before.id }, data });
    const states = { before: memoryState(before), after: memoryState(after) };
    await record(tx, actor, {
      entity: 'memory',
      entityId: before.id,
      version: after.version,
      action: 'update',
      ...states,
    });
    await writeAudit(tx, actor, { action: 'update', entity: 'memory', entityId: slug });
    return after;
  });
}

/** Deletes a memory with all its segments and documents. */
export async function deleteMemory(db: Db, actor: Actor, slug: string): Promise<void> {
  await db.prisma.$transaction(async (tx) => {
    const before = await lockMemory(tx, slug);
    await tx.memory.delete({ where: { id: before.id } });
    const states = { before: memoryState(before), after: null };
    await record(tx, actor, {
      entity: 'memory',
      entityId: before.id,
      version: before.version + 1,
      action: 'delete',
      ...states,
    });
    await writeAudit(tx, actor, { action: 'delete', entity: 'memory', entityId: slug });
  });
}

async function lockMemory(tx: Transaction, slug: string): Promise<Memory> {
  await tx.$queryRaw`SELECT id FROM memory WHERE slug = ${slug} FOR UPDATE`;
  const memory = await tx.memory.findUnique({ where: { slug } });
  if (!memory) throw notFound('memory', slug);
  return memory;
}

/** A memory as clients and revisions see it. */
export function memoryState(memory: Memory) {
  return {
    slug: memory.slug,
    name: memory.name,
    description: memory.description,
    penalty: memory.penalty,
    version: memory.version,
    createdAt: memory.createdAt.toISOString(),
    createdBy: memory.createdBy,
    updatedAt: memory.updatedAt.toISOString(),
    updatedBy: memory.updatedBy,
  };
}

/** Where tools store that cannot name a memory. */
export const INBOX = 'inbox';

/** The memory for such writes: the first that the key is limited to, else the inbox, made at the first use. */
export async function inboxMemory(db: Db, actor: Actor): Promise<string> {
  if (actor.memories) return actor.memories[0]!;
  const by = { createdBy: actor.name, updatedBy: actor.name };
  await db.prisma.memory.createMany({ data: [{ slug: INBOX, name: 'Inbox', ...by }], skipDuplicates: true });
  return INBOX;
}
