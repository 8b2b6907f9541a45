/** The second reader with the house's glossary, profile and dismissals. */
import type { Actor } from '../access/roles.js';
import { fingerprint, runChecks, type Finding, type Pair } from '../checks/index.js';
import type { Lang } from '../concepts/concept.js';
import type { Db } from '../db/client.js';
import type { Dismissal } from '../db/generated/client.js';
import { chooseGlossaries } from '../glossary/glossaries.js';
import type { GlossaryStore } from '../glossary/store.js';
import { chooseMemories } from '../memory/memories.js';
import { activeDismissals } from './dismissals.js';
import { choicesOf } from './profiles.js';
import { storedPairs } from './stored.js';

export interface CheckRequest {
  /** One document in order. */
  pairs: readonly Pair[];
  glossaries?: string[];
  /** Slugs of the memories that the sentences are compared with; left out: all that the actor may use. */
  memories?: string[];
  /** Ids of the checks to run; left out: all that the profile has. */
  checks?: readonly string[];
  /** The side that was translated. */
  target?: Lang;
  /** Slug; left out: the house's; null: none. */
  profile?: string | null;
}

export interface CheckedFinding extends Finding {
  fingerprint: string;
  /** Why it is set aside, where it is. */
  dismissal: Dismissal | undefined;
}

export interface CheckTools {
  db: Db;
  glossary: GlossaryStore;
}

/** All findings, those that were dismissed too. @throws not_found, forbidden_memory */
export async function check(
  { db, glossary }: CheckTools,
  actor: Actor,
  { pairs, glossaries, memories, checks, target = 'en', profile }: CheckRequest,
): Promise<CheckedFinding[]> {
  if (glossaries) await chooseGlossaries(db, actor, glossaries);
  const choices = await choicesOf(db, actor, profile);
  const { terms, names } = await glossary.snapshot(glossaries ?? actor.glossaries ?? undefined);
  const memoryIds = (await chooseMemories(db, actor, memories)).map(({ id }) => id);
  const stored = await storedPairs(db, memoryIds, pairs, target === 'en' ? 'ko' : 'en');
  const found = runChecks(pairs, {
    terms,
    names,
    stored,
    target,
    ...(checks ? { enabled: checks } : {}),
    ...(choices ? { profile: choices } : {}),
  });
  return withDismissals(db, actor, pairs, found);
}

async function withDismissals(
  db: Db,
  actor: Actor,
  pairs: readonly Pair[],
  found: readonly Finding[],
): Promise<CheckedFinding[]> {
  const named = found.map((finding) => ({ ...finding, fingerprint: fingerprint(finding) }));
  const dismissalOf = await activeDismissals(
    db,
    actor,
    named.map((finding) => finding.fingerprint),
  );
  const byKey = new Map(pairs.map((pair, index) => [pair.id ?? index, pair]));
  return named.map((finding) => ({
    ...finding,
    dismissal: dismissalOf(finding.fingerprint, byKey.get(finding.pair)!),
  }));
}
