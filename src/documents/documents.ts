/** Document pairs: store with an aligned draft, read, edit the alignment. */
import { createHash } from 'node:crypto';
import { align, validateBeads, type AlignEvidence, type Bead } from '../alignment/index.js';
import { writeAudit } from '../access/audit.js';
import type { Actor } from '../access/roles.js';
import type { Db, Transaction } from '../db/client.js';
import { AppError, notFound } from '../errors/appError.js';
import { json, record } from '../history/revisions.js';
import { chooseMemories, maySee, requireMemory } from '../memory/memories.js';
import { alignmentOf, documentState, withMemory, type DocumentRow } from './document.js';

export interface Article {
  title?: string | null;
  body: string;
}

export interface NewDocument {
  memory: string;
  url?: string | null;
  publishedAt?: Date | null;
  en: Article;
  ko: Article;
  /** What is known of the two languages beyond what ships. */
  evidence?: AlignEvidence;
}

const textOf = ({ title, body }: Article): string => (title ? `${title}\n\n${body}` : body);

/**
 * Stores a pair of articles with its aligned draft. The same pair again adds nothing; a pair that changed under the
 * same URL is aligned anew, unless its segments are confirmed already.
 * @throws not_found, forbidden_memory, already_confirmed
 */
export async function createDocument(
  db: Db,
  actor: Actor,
  pair: NewDocument,
): Promise<{ row: DocumentRow; created: boolean }> {
  const memory = await requireMemory(db, actor, pair.memory);
  const digest = createHash('sha256')
    .update(`${textOf(pair.en)}\u001f${textOf(pair.ko)}`)
    .digest('hex')
    .slice(0, 32);
  const name = pair.url ?? `sha256:${digest}`;
  const known = await db.prisma.document.findUnique({
    where: { memoryId_name: { memoryId: memory.id, name } },
    include: withMemory,
  });
  const texts = {
    enTitle: pair.en.title ?? null,
    enBody: pair.en.body,
    koTitle: pair.ko.title ?? null,
    koBody: pair.ko.body,
  };
  if (known && Object.entries(texts).every(([field, text]) => known[field as keyof typeof texts] === text)) {
    return { row: known, created: false };
  }
  if (known?.confirmedAt) throw new AppError('already_confirmed');
  const alignment = json(align(textOf(pair.en), textOf(pair.ko), pair.evidence));
  const fields = {
    ...texts,
    alignment,
    url: pair.url ?? null,
    publishedAt: pair.publishedAt ?? null,
    updatedBy: actor.name,
  };
  const row = await db.prisma.document.upsert({
    where: { memoryId_name: { memoryId: memory.id, name } },
    create: { ...fields, memoryId: memory.id, name, createdBy: actor.name },
    update: { ...fields, version: { increment: 1 }, updatedAt: new Date() },
    include: withMemory,
  });
  return { row, created: !known };
}

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

/**
 * Replaces the beads of a draft: merged, split, moved, dropped as the editor wants. A sentence in no bead is dropped.
 * @throws not_found, version_conflict, already_confirmed, invalid_request for a sentence that is not there or used twice
 */
export async function putAlignment(
  db: Db,
  actor: Actor,
  id: number,
  version: number,
  beads: Bead[],
): Promise<DocumentRow> {
  return db.prisma.$transaction(async (tx) => {
    const before = await lockDocument(tx, actor, id, version);
    if (before.confirmedAt) throw new AppError('already_confirmed');
    const { en, ko } = alignmentOf(before);
    mustFit(beads, en.length, ko.length);
    const after = await tx.document.update({
      where: { id },
      data: {
        alignment: json({ en, ko, beads }),
        version: version + 1,
        updatedAt: new Date(),
        updatedBy: actor.name,
      },
      include: withMemory,
    });
    const states = { before: { beads: alignmentOf(before).beads }, after: { beads } };
    await record(tx, actor, {
      entity: 'document',
      entityId: id,
      version: after.version,
      action: 'update',
      ...states,
    });
    return after;
  });
}

/** A sentence in no bead is fine: it was dropped. */
function mustFit(beads: readonly Bead[], enCount: number, koCount: number): void {
  const problems = validateBeads(beads, enCount, koCount).filter(
    ({ reason }) => reason !== 'sentence-missing',
  );
  if (problems.length === 0) return;
  const errors = problems.map(({ reason, detail: { bead, lang, sentence } }) => {
    const place = ['beads', bead, lang, lang && beads[bead!]![lang].lastIndexOf(sentence!)];
    return { path: place.filter((part) => part !== undefined).join('.'), message: `fields:bead.${reason}` };
  });
  throw new AppError('invalid_request', { errors });
}

/** @throws not_found */
export async function deleteDocument(db: Db, actor: Actor, id: number): Promise<void> {
  await db.prisma.$transaction(async (tx) => {
    const before = await lockDocument(tx, actor, id, undefined);
    await tx.document.delete({ where: { id } });
    const states = { before: { ...documentState(before), alignment: alignmentOf(before) }, after: null };
    await record(tx, actor, {
      entity: 'document',
      entityId: id,
      version: before.version + 1,
      action: 'delete',
      ...states,
    });
    await writeAudit(tx, actor, { action: 'delete', entity: 'document', entityId: id });
  });
}
