/** API keys: random, stored hashed, shown once. */
import { createHash, randomBytes } from 'node:crypto';
import type { Db, Transaction } from '../db/client.js';
import type { ApiKey } from '../db/generated/client.js';
import { notFound } from '../errors/appError.js';
import { writeAudit } from './audit.js';
import type { Actor, Role } from './roles.js';

/** 192 random bits; the prefix lets a scanner for leaked secrets know one. */
export function makeKey(): string {
  return `malmoi_${randomBytes(24).toString('base64url')}`;
}

/** Keys are random and long, so a plain digest is enough and constant in time to look up. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

export interface NewKey {
  name: string;
  role: Role;
  memories?: string[];
  glossaries?: string[];
  expiresAt?: Date | null;
  requestsPerMinute?: number | null;
}

/** Stores a key and returns it with its row; the key cannot be read again. */
export async function createKey(
  db: Db,
  actor: Actor,
  wanted: NewKey,
  key = makeKey(),
): Promise<{ key: string; row: ApiKey }> {
  return { key, row: await db.prisma.$transaction((tx) => insertKey(tx, actor, wanted, key)) };
}

async function insertKey(tx: Transaction, actor: Actor, wanted: NewKey, key: string): Promise<ApiKey> {
  const { name, role, memories = [], glossaries = [], expiresAt = null, requestsPerMinute = null } = wanted;
  const rights = { name, role, memories, glossaries, expiresAt, requestsPerMinute };
  const row = await tx.apiKey.create({
    data: { ...rights, hash: hashKey(key), hint: key.slice(0, 12), createdBy: actor.name },
  });
  await writeAudit(tx, actor, { action: 'create', entity: 'key', entityId: row.id, detail: { name, role } });
  return row;
}

/** Time in which both keys work, so that whoever uses the old one can change it. */
export const OVERLAP_HOURS = 24;
export const MAX_OVERLAP_HOURS = 30 * 24;
const HOUR_MS = 3_600_000;

/**
 * A new key with the rights of another, which ends after some hours.
 * @throws not_found, also for a key that has ended
 */
export async function rotateKey(
  db: Db,
  actor: Actor,
  id: number,
  overlapHours = OVERLAP_HOURS,
): Promise<{ key: string; row: ApiKey }> {
  const key = makeKey();
  const row = await db.prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM api_key WHERE id = ${id} FOR UPDATE`;
    const old = await tx.apiKey.findUnique({ where: { id } });
    if (!old || old.revokedAt || (old.expiresAt && old.expiresAt <= new Date())) throw notFound('key', id);
    const end = new Date(Date.now() + overlapHours * HOUR_MS);
    const expiresAt = old.expiresAt && old.expiresAt < end ? old.expiresAt : end;
    await tx.apiKey.update({ where: { id }, data: { expiresAt } });
    const made = await insertKey(tx, actor, old, key);
    const detail = { name: old.name, by: made.id, until: expiresAt.toISOString() };
    await writeAudit(tx, actor, { action: 'rotate', entity: 'key', entityId: id, detail });
    return made;
  });
  return { key, row };
}

/** Keys by id, from the one after `after` on; all where nothing is said. */
export async function listKeys(
  db: Db,
  { after = 0, take }: { after?: number; take?: number } = {},
): Promise<ApiKey[]> {
  return db.prisma.apiKey.findMany({
    where: { id: { gt: after } },
    orderBy: { id: 'asc' },
    ...(take === undefined ? {} : { take }),
  });
}

/** Ends a key at once. @throws not_found */
export async function revokeKey(db: Db, actor: Actor, id: number): Promise<ApiKey> {
  return db.prisma.$transaction(async (tx) => {
    const found = await tx.apiKey.findUnique({ where: { id } });
    if (!found) throw notFound('key', id);
    const row = await tx.apiKey.update({ where: { id }, data: { revokedAt: found.revokedAt ?? new Date() } });
    await writeAudit(tx, actor, {
      action: 'revoke',
      entity: 'key',
      entityId: id,
      detail: { name: row.name },
    });
    return row;
  });
}
