/** Memories: named collections of segments and documents. */
import type { Actor } from '../access/roles.js';
import { collectionOf } from '../collections/collection.js';
import { recordMemoryContent, restoreMemoryContent } from '../collections/content.js';
import type { Db } from '../db/client.js';
import type { Memory } from '../db/generated/client.js';

export interface MemoryFields {
  name: string;
  description: string | null;
  /** Points taken off every match of this memory. */
  penalty: number;
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

export const memories = collectionOf<Memory, MemoryFields>({
  entity: 'memory',
  table: (tx) => tx.memory,
  lock: (tx, slug) => tx.$queryRaw`SELECT id FROM memory WHERE slug = ${slug} FOR UPDATE`,
  covered: (actor) => actor.memories,
  state: memoryState,
  fields: ({ name, description, penalty }) => ({ name, description, penalty }),
  recordContent: recordMemoryContent,
  restoreContent: restoreMemoryContent,
});

export const {
  mayUse: maySee,
  choose: chooseMemories,
  forget: forgetMemories,
  require: requireMemory,
  list: listMemories,
  create: createMemory,
  change: changeMemory,
  remove: deleteMemory,
  history: memoryHistory,
  revert: revertMemory,
} = memories;

/** Where tools store that cannot name a memory. */
export const INBOX = 'inbox';

/** The memory for such writes: the first that the key is limited to, else the inbox, made at the first use. */
export async function inboxMemory(db: Db, actor: Actor): Promise<string> {
  if (actor.memories) return actor.memories[0]!;
  const by = { createdBy: actor.name, updatedBy: actor.name };
  const data = [{ slug: INBOX, name: 'Inbox', ...by }];
  const { count } = await db.prisma.memory.createMany({ data, skipDuplicates: true });
  if (count > 0) forgetMemories(db);
  return INBOX;
}
