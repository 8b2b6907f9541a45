/** From a request's credentials to an actor. */
import type { Db } from '../db/client.js';
import { AppError } from '../errors/appError.js';
import { hashKey } from './keys.js';
import { createLimits } from './limits.js';
import { LOCAL_ADMIN, type Actor } from './roles.js';

/** A key's row is looked up once in this time, so a revoked key works that much longer at most on other nodes. */
const CACHE_MS = 5_000;
/** More keys than this in five seconds are guesses; they are not worth remembering. */
const CACHE_SIZE = 1_000;
/** `lastUsedAt` is written at most this often for a key. */
const LAST_USE_MS = 60_000;

export interface Authenticator {
  /**
   * @param key the key sent, if any
   * @param address where it came from; many wrong keys from one address are not looked at
   * @throws unauthorized, too_many_requests
   */
  identify(key: string | undefined, address: string | undefined): Promise<Actor>;
  /** The actor of a key that signed in earlier. @throws unauthorized when it has ended since, too_many_requests */
  identifyId(id: number): Promise<Actor>;
  /** Forgets what is remembered, after a key was made or revoked. */
  forget(): void;
}

interface Remembered {
  actor: Actor | null;
  until: number;
}

export function createAuthenticator(db: Db, open: boolean): Authenticator {
  const cache = new Map<string, Remembered>();
  const limits = createLimits();
  /** Digests that were right once: their owners are not kept out by somebody else's guesses from the same address. */
  const known = new Set<string>();

  async function look(which: Which, name: string): Promise<Actor | null> {
    const remembered = cache.get(name);
    if (remembered && remembered.until > Date.now()) return remembered.actor;
    const actor = await load(db, which);
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(name, { actor, until: Date.now() + CACHE_MS });
    return actor;
  }

  async function byKey(key: string, address: string): Promise<Actor | null> {
    const hash = hashKey(key);
    const isNew = !known.has(hash) && !cache.has(hash);
    if (isNew) await limits.mayTry(address);
    const actor = await look({ hash }, hash);
    if (actor) known.add(hash);
    else if (isNew) await limits.wrongKey(address);
    return actor;
  }

  async function admit(actor: Actor | null): Promise<Actor> {
    if (!actor) throw new AppError('unauthorized');
    await limits.request(actor);
    return actor;
  }

  return {
    async identify(key, address = '') {
      if (key === undefined && open) return LOCAL_ADMIN;
      return admit(key === undefined ? null : await byKey(key, address));
    },
    identifyId: async (id) => admit(await look({ id }, String(id))),
    forget: () => cache.clear(),
  };
}

/** A key by its digest, or by the id of its row. */
type Which = { hash: string } | { id: number };

async function load(db: Db, which: Which): Promise<Actor | null> {
  const row = await db.prisma.apiKey.findUnique({ where: which });
  const now = new Date();
  if (!row || row.revokedAt || (row.expiresAt && row.expiresAt <= now)) return null;
  if (!row.lastUsedAt || now.getTime() - row.lastUsedAt.getTime() > LAST_USE_MS) {
    await db.prisma.apiKey.update({ where: { id: row.id }, data: { lastUsedAt: now } });
  }
  return {
    name: row.name,
    role: row.role,
    keyId: row.id,
    memories: row.memories.length > 0 ? row.memories : null,
    glossaries: row.glossaries.length > 0 ? row.glossaries : null,
    requestsPerMinute: row.requestsPerMinute,
  };
}
