/** Names and terms found in document pairs and not yet in the glossary; what an editor decided is remembered. */
import { findCandidates, type Candidate, type CandidateKind } from '../alignment/index.js';
import type { Actor } from '../access/roles.js';
import type { Db } from '../db/client.js';
import { createConcept } from '../glossary/concepts.js';
import type { ConceptRow } from '../glossary/concept.js';
import type { GlossarySnapshot } from '../glossary/store.js';
import { pairsOf } from './document.js';
import { readDocument } from './documents.js';

/** @throws not_found */
export async function documentCandidates(
  db: Db,
  actor: Actor,
  glossary: GlossarySnapshot,
  id: number,
): Promise<Candidate[]> {
  const row = await readDocument(db, actor, id);
  const decided = await db.prisma.candidateDecision.findMany({ select: { en: true, ko: true } });
  const stored = await db.prisma.segment.findMany({
    where: { documentId: id, status: { not: 'rejected' } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, en: true, ko: true },
  });
  // Before it is confirmed, a document has beads only.
  const pairs =
    stored.length > 0
      ? stored.map(({ id: segment, en, ko }) => ({ en, ko, segmentId: String(segment) }))
      : pairsOf(row).map(({ en, ko }) => ({ en, ko }));
  return findCandidates(pairs, { terms: glossary.terms, pairs: decided });
}

export interface Decision {
  en: string;
  ko: string;
  kind: CandidateKind;
  note?: string | null;
  /** Where it was seen; kept as the concept's source. */
  source?: string | null;
}

/**
 * Makes a concept of each candidate, with its evidence. One that was accepted before is left alone.
 * @throws not_found, forbidden_memory
 */
export async function acceptCandidates(
  db: Db,
  actor: Actor,
  glossary: string,
  wanted: readonly Decision[],
): Promise<ConceptRow[]> {
  const made: ConceptRow[] = [];
  for (const { en, ko, kind, note, source } of wanted) {
    const known = await db.prisma.candidateDecision.findUnique({ where: { en_ko: { en, ko } } });
    if (known?.accepted) continue;
    const concept = await createConcept(db, actor, glossary, {
      kind,
      note: note ?? null,
      source: source ?? null,
      terms: [
        { lang: 'en', text: en, status: 'preferred' },
        { lang: 'ko', text: ko, status: 'preferred' },
      ],
    });
    await decide(db, actor, { en, ko, kind }, { accepted: true, conceptId: concept.id });
    made.push(concept);
  }
  return made;
}

/** Remembers that these are no candidates. */
export async function rejectCandidates(db: Db, actor: Actor, wanted: readonly Decision[]): Promise<void> {
  for (const { en, ko, kind } of wanted)
    await decide(db, actor, { en, ko, kind }, { accepted: false, conceptId: null });
}

async function decide(
  db: Db,
  actor: Actor,
  candidate: Pick<Decision, 'en' | 'ko' | 'kind'>,
  decision: { accepted: boolean; conceptId: string | null },
): Promise<void> {
  const { en, ko } = candidate;
  await db.prisma.candidateDecision.upsert({
    where: { en_ko: { en, ko } },
    create: { ...candidate, ...decision, by: actor.name },
    update: { ...decision, by: actor.name, at: new Date() },
  });
}
