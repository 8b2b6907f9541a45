/** One way to write a part in the other language, with its reason. */
import type { Concept } from '../../concepts/concept.js';
import type { AffiliationMention, PersonMention, Reading } from '../model.js';
import type { NameIndex } from '../nameIndex.js';
import { keyOf, trust } from '../concepts.js';
import type { MemoryEvidence, SuggestQuery } from '../query.js';
import type { Basis, Evidence } from '../suggestion.js';

export interface Choice {
  target: string;
  confidence: number;
  basis: Basis;
  evidence: Evidence[];
}

/** What writers may look at besides the part itself. */
export interface Environment {
  index: NameIndex;
  query: SuggestQuery;
  memory: MemoryEvidence | undefined;
  reading: Reading;
  /** Persons that were written before in this structure. */
  persons?: Map<PersonMention, Choice[]>;
  /** Unknown places and organizations that were written before. */
  unknowns?: Map<string, Choice>;
  /** Unknown persons that were written before, by name, origin and style. */
  ruled?: Map<string, Choice[]>;
}

/** A part that the glossary knows. */
export function fromGlossary(concept: Concept, source: string, target: string): Choice {
  const status =
    concept.status === 'verified' ? `checked: ${concept.source ?? 'source not named'}` : 'not yet verified';
  const detail = `${source} is ${target} in the glossary (${keyOf(concept)}, ${status}).`;
  return {
    target,
    confidence: trust(concept),
    basis: 'glossary',
    evidence: [{ conceptId: concept.id, detail }],
  };
}

/** A part made by a rule. */
export function byRule(
  rule: string,
  target: string,
  { confidence, detail }: { confidence: number; detail: string },
): Choice {
  return { target, confidence, basis: 'rule', evidence: [{ rule, detail }] };
}

/** The weakest of the bases: what is partly guessed is a guess. */
export function weakest(bases: readonly Basis[]): Basis {
  if (bases.includes('rule')) return 'rule';
  return bases.includes('memory') ? 'memory' : 'glossary';
}

/** Places and organizations of the offices of a reading; the place of a byline is where it was written, no more. */
export function affiliationsOf(reading: Reading): AffiliationMention[] {
  return reading.posts.flatMap((post) => post.affiliations);
}
