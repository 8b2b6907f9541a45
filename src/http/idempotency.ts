/** Repeating a POST with the same Idempotency-Key returns the first answer. */
import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { Actor } from '../access/roles.js';
import type { Prisma } from '../db/generated/client.js';
import { AppError } from '../errors/appError.js';
import type { Services } from '../services.js';
import type { Reply } from './endpoint.js';

/** A request that has not answered in this time died with its node; its key may be used again. */
const ABANDONED_MS = 60_000;
/** Answers are kept a day: longer than any client retries. */
const KEPT_MS = 86_400_000;

export interface Attempt {
  services: Services;
  request: Request;
  actor: Actor;
}

export async function onlyOnce(attempt: Attempt, run: () => Promise<Reply | null>): Promise<Reply | null> {
  const key = attempt.request.get('idempotency-key');
  if (key === undefined || attempt.request.method !== 'POST') return run();
  if (key === '' || key.length > 200) {
    throw new AppError('invalid_request', {
      errors: [{ path: 'Idempotency-Key', message: 'fields:idempotencyKey' }],
    });
  }
  const id = { actor: attempt.actor.name, key };
  const earlier = await claim(attempt, id);
  if (earlier) return earlier;
  const { idempotentAnswer } = attempt.services.db.prisma;
  try {
    const reply = await run();
    const body = (reply?.body ?? null) as Prisma.InputJsonValue;
    await idempotentAnswer.update({ where: { actor_key: id }, data: { status: reply?.status ?? 200, body } });
    return reply;
  } catch (error) {
    // Nothing was done, so the same key may try again.
    await idempotentAnswer.deleteMany({ where: { ...id, status: null } }).catch(() => undefined);
    throw error;
  }
}

/** Takes the key for this request, or returns the answer that was given to it before. */
async function claim(
  { services, request }: Attempt,
  id: { actor: string; key: string },
): Promise<Reply | undefined> {
  const { idempotentAnswer } = services.db.prisma;
  const digest = digestOf(request);
  await idempotentAnswer.deleteMany({
    where: {
      OR: [
        { createdAt: { lt: new Date(Date.now() - KEPT_MS) } },
        { ...id, status: null, createdAt: { lt: new Date(Date.now() - ABANDONED_MS) } },
      ],
    },
  });
  const { count } = await idempotentAnswer.createMany({
    data: [{ ...id, request: digest }],
    skipDuplicates: true,
  });
  if (count === 1) return undefined;
  const first = await idempotentAnswer.findUnique({ where: { actor_key: id } });
  if (first?.request !== digest || first.status === null) throw new AppError('idempotency_conflict');
  return { status: first.status, body: first.body ?? undefined, headers: { 'Idempotent-Replay': 'true' } };
}

function digestOf(request: Request): string {
  const parts = [request.method, request.originalUrl, JSON.stringify(request.body ?? null)];
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
