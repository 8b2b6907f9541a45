/** API keys: random, stored hashed, shown once. */
import { createHash, randomBytes } from 'node:crypto';
import type { Db } from '../db/client.js';
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
}

/** Stores a key and returns it with its row; the key cannot be read again. */
export async function createKey(
  db: Db,
  actor: Actor,
  wanted: NewKey,
  key = makeKey(),
): Promise<{ key: string; row: ApiKey }> {
  const row = await db.prisma.$transaction(async (tx) => {
    const created = await tx.apiKey.create({
      data: {
        name: wanted.name,
        role: wanted.role,
        memories: wanted.memories ?? [],
        glossaries: wanted.glossaries ?? [],
        expiresAt: wanted.expiresAt ?? null,
        hash: hashKey(key),
        hint: key.slice(0, 12),
        createdBy: actor.name,
      },
    });
    await writeAudit(tx, actor, {
      action: 'create',
      entity: 'key',
      entityId: created.id,
      detail: { name: wanted.name, role: wanted.role },
    });
    return created;
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
