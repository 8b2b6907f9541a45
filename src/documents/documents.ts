/** Document pairs: read, list, take for a change. */
import type { Actor } from '../access/roles.js';
import type { Db, Transaction } from '../db/client.js';
import { AppError, notFound } from '../errors/appError.js';
import { chooseMemories, maySee } from '../memory/memories.js';
import { alignmentOf, documentState, withMemory, type DocumentRow } from './document.js';

/** @throws not_found */
export async function readDocument(db: Db, actor: Actor, id: number): Promise<DocumentRow> {
  const row = await db.prisma.document.findUnique({ where: { id }, include: withMemory });
  if (!row || !maySee(actor, row.memory.slug)) throw notFound('document', id);
  return row;
}

export async function listDocuments(
  db: Db,
  actor: Actor,
  filter: { memory?: string[]; after?: number; limit: number },
): Promise<DocumentRow[]> {
  const memories = await chooseMemories(db, actor, filter.memory);
  return db.prisma.document.findMany({
    where: {
      memoryId: { in: memories.map((memory) => memory.id) },
      ...(filter.after === undefined ? {} : { id: { lt: filter.after } }),
    },
    orderBy: { id: 'desc' },
    take: filter.limit + 1,
    include: withMemory,
  });
}

/** Takes a document so that nobody changes it before the transaction ends. @throws not_found, version_conflict */
export async function lockDocument(
  tx: Transaction,
  actor: Actor,
  id: number,
  version: number | undefined,
): Promise<DocumentRow> {
  await tx.$queryRaw`SELECT id FROM document WHERE id = ${id} FOR UPDATE`;
  const row = await tx.document.findUnique({ where: { id }, include: withMemory });
  if (!row || !maySee(actor, row.memory.slug)) throw notFound('document', id);
  if (version === undefined || row.version === version) return row;
  const current = { ...documentState(row), alignment: alignmentOf(row) };
  throw new AppError('version_conflict', {
    params: { sent: version, current: row.version },
    extra: { current },
  });
}
