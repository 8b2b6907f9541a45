/** Findings that an editor set aside, with the reason; taken back, a dismissal stays as a record. */
import { writeAudit } from '../access/audit.js';
import type { Actor } from '../access/roles.js';
import { marksWords, type Finding } from '../checks/index.js';
import type { Db } from '../db/client.js';
import type { Dismissal, Prisma } from '../db/generated/client.js';
import { AppError, notFound } from '../errors/appError.js';
import { maySee, requireMemory } from '../memory/memories.js';
import { holdsFor } from './dismissal.js';

export interface NewDismissal extends Pick<Finding, 'check' | 'lang' | 'start' | 'end'> {
  fingerprint: string;
  /** The pair that the finding is in. */
  en: string;
  ko: string;
  reason: string;
  everywhere: boolean;
  /** Slug of the memory whose readers see it; left out: everyone's, unless the key is limited to memories. */
  memory?: string;
}

/**
 * Sets a finding aside. One that is set aside already keeps its first reason.
 * @throws invalid_request where there is nothing to mark, not_found, forbidden_memory
 */
export async function dismiss(
  db: Db,
  actor: Actor,
  { start, end, ...wanted }: NewDismissal,
): Promise<{ row: Dismissal; created: boolean }> {
  const text = markedText({ ...wanted, start, end });
  const memory = wanted.memory ?? actor.memories?.[0] ?? null;
  if (memory !== null) await requireMemory(db, actor, memory);
  const { en, ko, fingerprint, everywhere } = wanted;
  const known = await db.prisma.dismissal.findFirst({
    where: { fingerprint, everywhere, memory, en, ko, revokedAt: null },
  });
  if (known) return { row: known, created: false };
  const row = await db.prisma.$transaction(async (tx) => {
    const made = await tx.dismissal.create({ data: { ...wanted, memory, text, by: actor.name } });
    const detail = { check: made.check, text, reason: made.reason };
    await writeAudit(tx, actor, { action: 'create', entity: 'dismissal', entityId: made.id, detail });
    return made;
  });
  return { row, created: true };
}

function markedText({ start, end, lang, everywhere, ...pair }: NewDismissal): string {
  const text = pair[lang].slice(start, end);
  if (end < start || end > pair[lang].length) throw invalid('end', 'fields:span');
  if (everywhere && !marksWords({ text })) throw invalid('scope', 'fields:everywhere');
  return text;
}

const invalid = (path: string, message: string): AppError =>
  new AppError('invalid_request', { errors: [{ path, message }] });

/** @throws not_found, also for one of a memory that the actor may not see */
export async function readDismissal(db: Db, actor: Actor, id: number): Promise<Dismissal> {
  const row = await db.prisma.dismissal.findUnique({ where: { id } });
  if (!row || (row.memory !== null && !maySee(actor, row.memory))) throw notFound('dismissal', id);
  return row;
}

/** Takes a dismissal back: the finding shows again. Done twice, the first stands. @throws not_found */
export async function revokeDismissal(db: Db, actor: Actor, id: number): Promise<Dismissal> {
  const row = await readDismissal(db, actor, id);
  if (row.revokedAt !== null) return row;
  return db.prisma.$transaction(async (tx) => {
    const data = { revokedAt: new Date(), revokedBy: actor.name };
    await writeAudit(tx, actor, { action: 'delete', entity: 'dismissal', entityId: id });
    return tx.dismissal.update({ where: { id }, data });
  });
}

export interface DismissalFilter {
  check?: string;
  /** Those that were taken back, too. */
  revoked: boolean;
  /** Id after which (going back in time) the page begins. */
  before?: number;
  limit: number;
}

/** A page, the newest first, with one row more than asked for. */
export async function listDismissals(
  db: Db,
  actor: Actor,
  { check, revoked, before, limit }: DismissalFilter,
): Promise<Dismissal[]> {
  return db.prisma.dismissal.findMany({
    where: {
      ...visibleTo(actor),
      ...(check === undefined ? {} : { check }),
      ...(revoked ? {} : { revokedAt: null }),
      ...(before === undefined ? {} : { id: { lt: before } }),
    },
    orderBy: { id: 'desc' },
    take: limit + 1,
  });
}

/** Those that hold, by fingerprint. */
export async function activeDismissals(
  db: Db,
  actor: Actor,
  fingerprints: readonly string[],
): Promise<(fingerprint: string, pair: { en: string; ko: string }) => Dismissal | undefined> {
  const wanted = [...new Set(fingerprints)];
  const rows =
    wanted.length === 0
      ? []
      : await db.prisma.dismissal.findMany({
          where: { ...visibleTo(actor), fingerprint: { in: wanted }, revokedAt: null },
          orderBy: { id: 'asc' },
        });
  return (fingerprint, pair) => rows.find((row) => row.fingerprint === fingerprint && holdsFor(row, pair));
}

const visibleTo = ({ memories }: Actor): Prisma.DismissalWhereInput =>
  memories === null ? {} : { OR: [{ memory: null }, { memory: { in: memories } }] };
