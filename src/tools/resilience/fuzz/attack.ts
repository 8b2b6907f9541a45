/** Sends made-up requests to every operation and collects what no answer may be. */
import fc from 'fast-check';
import { operationsOf, type FuzzRequest } from './requests.js';

export interface Target {
  /** The service's own description of itself. */
  document: unknown;
  send: (request: FuzzRequest) => Promise<{ status: number; text: string }>;
  /** Text that belongs to somebody else and must be in no answer. */
  secret: string;
}

export interface Attack {
  operations: number;
  requests: number;
  statuses: Record<string, number>;
  faults: string[];
}

/** Faults of one operation are alike; some are enough. */
const MOST_FAULTS = 20;

/** @param runs requests for each operation; @param seed the same requests again */
export async function attack(
  { document, send, secret }: Target,
  runs: number,
  seed: number,
): Promise<Attack> {
  const operations = operationsOf(document);
  const found: Attack = { operations: operations.length, requests: 0, statuses: {}, faults: [] };
  for (const [i, operation] of operations.entries()) {
    for (const request of fc.sample(operation.requests, { numRuns: runs, seed: seed + i })) {
      // A stream of events ends with its job; there is none.
      const { status, text } = await send(request);
      found.requests += 1;
      const kind = `${Math.floor(status / 100)}xx`;
      found.statuses[kind] = (found.statuses[kind] ?? 0) + 1;
      const fault =
        status === 0 || status >= 500 ? `status ${status}` : text.includes(secret) ? 'shows the secret' : '';
      if (fault !== '' && found.faults.length < MOST_FAULTS) found.faults.push(`${fault}: ${shown(request)}`);
    }
  }
  return found;
}

function shown({ method, path, body }: FuzzRequest): string {
  return `${method} ${path.slice(0, 300)} ${body?.slice(0, 500) ?? ''}`;
}
