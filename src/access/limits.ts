/** What one node counts in a minute: wrong keys from an address, and requests of a key that has a limit. */
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { AppError } from '../errors/appError.js';
import type { Actor } from './roles.js';

/** More different wrong keys than this in a minute are guesses. */
export const WRONG_KEYS_A_MINUTE = 20;
const MINUTE_S = 60;

export interface Limits {
  /** @throws too_many_requests when too many wrong keys came from there. */
  mayTry(address: string): Promise<void>;
  wrongKey(address: string): Promise<void>;
  /** Counts a request. @throws too_many_requests beyond the limit of its key. */
  request(actor: Actor): Promise<void>;
}

export function createLimits(): Limits {
  const counter = (keyPrefix: string): RateLimiterMemory =>
    new RateLimiterMemory({ keyPrefix, points: Number.MAX_SAFE_INTEGER, duration: MINUTE_S });
  const wrong = counter('wrong');
  const requests = counter('requests');
  return {
    async mayTry(address) {
      const seen = await wrong.get(address);
      if (seen && seen.consumedPoints >= WRONG_KEYS_A_MINUTE) throw tooMany(seen.msBeforeNext);
    },
    async wrongKey(address) {
      await wrong.consume(address);
    },
    async request({ keyId, requestsPerMinute }) {
      if (keyId === null || requestsPerMinute === null) return;
      const seen = await requests.consume(keyId);
      if (seen.consumedPoints > requestsPerMinute) throw tooMany(seen.msBeforeNext);
    },
  };
}

function tooMany(ms: number): AppError {
  return new AppError('too_many_requests', { params: { seconds: Math.ceil(ms / 1000) } });
}
