/** What the confirmed memory teaches of the two languages, learned in the background and kept. */
import { setImmediate } from 'node:timers/promises';
import { learningSteps, MOST_PAIRS, type LearnedLexicon } from '../alignment/index.js';
import type { Db } from '../db/client.js';

export interface LearnedStore {
  /** What is known so far; has it learned anew when the memory has changed since. Never waits. */
  current(): LearnedLexicon | undefined;
  /** Learns from the memory as it is now. */
  refresh(): Promise<void>;
}

/** The memory is looked at this often at most. */
const LOOK_MS = 60_000;
/** Segments of one look-up in the database, the newest first. */
const NEWEST = MOST_PAIRS;

/**
 * Learns from the newest confirmed segments of all memories. It holds words with probabilities and no sentence, and is
 * used as evidence only, so a key that may see one memory learns nothing of another by it.
 */
export function createLearnedStore(db: Db): LearnedStore {
  let learned: LearnedLexicon | undefined;
  let learnedFrom = '';
  let lookedAt = -Infinity;
  let running: Promise<void> | undefined;

  const learnAnew = async (): Promise<void> => {
    const state = await stateOf(db);
    if (state === learnedFrom) return;
    learned = await gently(learningSteps(await confirmedPairs(db)));
    learnedFrom = state;
  };
  const refresh = (): Promise<void> => (running ??= learnAnew().finally(() => (running = undefined)));
  return {
    refresh,
    current() {
      if (performance.now() - lookedAt > LOOK_MS) {
        lookedAt = performance.now();
        // The database may be away: what was learned before stays.
        refresh().catch(() => undefined);
      }
      return learned;
    },
  };
}

/** Changes with every written segment. */
async function stateOf(db: Db): Promise<string> {
  const { rows } = await db.pool.query<{ tx: string | null }>(
    'SELECT max(changed_tx)::text AS tx FROM segment',
  );
  return rows[0]?.tx ?? '';
}

async function confirmedPairs(db: Db): Promise<{ en: string; ko: string }[]> {
  return db.prisma.segment.findMany({
    where: { status: 'confirmed' },
    orderBy: { id: 'desc' },
    take: NEWEST,
    select: { en: true, ko: true },
  });
}

/** Runs steps to their end with other work between them. */
async function gently<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await setImmediate();
  }
}
