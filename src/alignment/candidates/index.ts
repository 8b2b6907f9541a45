/** Names and terms on both sides of confirmed pairs that the glossary does not have. */
import { findTerms } from '../../terms/index.js';
import type { AlignEvidence } from '../evidence.js';
import { knowledgeOf } from '../knowledge.js';
import type { Lexicon } from '../lexicon.js';
import { englishStem } from '../stems.js';
import { bracketSightings } from './bracketMatches.js';
import type { Candidate, CandidatePair, Sighting } from './candidate.js';
import { foldedName, gather, keyOf } from './gather.js';
import { soundSightings } from './soundMatches.js';
import { termSightings } from './termMatches.js';

export type { Candidate, CandidateKind, CandidatePair } from './candidate.js';

/** Least confidence with which a candidate is given at all. */
const LEAST_CONFIDENCE = 0.4;
/** Confidence left to a single word that is an ordinary word too (Party, Monday), or belongs to a place (Catalan). */
const ORDINARY = 0.45;
const OF_A_PLACE = /(?:[iec]an|[aei]lan|ese|ish|lsh|tine)$/;

/**
 * Candidates for the glossary, the surest first: names whose Hangul sounds like the English or stands beside it in
 * brackets, even when seen once, and terms that stand together on both sides. `known` holds what needs no candidate:
 * the terms of the glossaries, and pairs accepted or rejected before.
 */
export function findCandidates(pairs: readonly CandidatePair[], known: AlignEvidence = {}): Candidate[] {
  const normal = pairs.map((pair) => ({
    ...pair,
    en: pair.en.normalize('NFC'),
    ko: pair.ko.normalize('NFC'),
  }));
  const { lexicons } = knowledgeOf({ ...(known.learned && { learned: known.learned }) });
  const ordinary = ordinaryWords(normal, lexicons);
  const terms = termSightings(normal, lexicons);
  const sightings = normal.map((pair, at) => {
    const bracketed = bracketSightings(pair.en, pair.ko, lexicons);
    const sounding = soundSightings(pair.en, pair.ko);
    const taken = new Set([...bracketed, ...sounding].map(({ en }) => foldedName(en)));
    const found = [
      ...bracketed,
      ...withoutDoubles(sounding, bracketed),
      ...terms[at]!.filter(({ en }) => !taken.has(foldedName(en))),
    ];
    return found.filter(isNew(pair, known)).map((sighting) => weighed(sighting, ordinary));
  });
  return gather(normal, sightings).filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
}

function withoutDoubles(sightings: readonly Sighting[], others: readonly Sighting[]): Sighting[] {
  const keys = new Set(others.map(({ en, ko }) => keyOf(en, ko)));
  return sightings.filter(({ en, ko }) => !keys.has(keyOf(en, ko)));
}

/** Whether neither side is a term of the glossary and the two are no pair that was decided on. */
function isNew({ en, ko }: CandidatePair, { terms, pairs }: AlignEvidence): (sighting: Sighting) => boolean {
  const english = new Set(
    terms === undefined ? [] : findTerms(terms, en, 'en').map(({ text }) => foldedName(text)),
  );
  const korean = new Set(
    terms === undefined ? [] : findTerms(terms, ko, 'ko').map(({ text }) => foldedName(text)),
  );
  const decided = new Set((pairs ?? []).map((pair) => keyOf(pair.en, pair.ko)));
  return (sighting) =>
    !english.has(foldedName(sighting.en)) &&
    !korean.has(foldedName(sighting.ko)) &&
    !decided.has(keyOf(sighting.en, sighting.ko));
}

/** Lowers single words that are no names, and takes a name that begins with an ordinary word for no person (Sky Blues). */
function weighed(sighting: Sighting, ordinary: OrdinaryWords): Sighting {
  const [first = '', ...more] = sighting.en.split(' ');
  const person = sighting.kind === 'person';
  if (more.length > 0)
    return person && !sighting.kindSure && (ordinary.here(first) || [first, ...more].every(ordinary.anywhere))
      ? { ...sighting, kind: 'term' }
      : sighting;
  const common = ordinary.anywhere(first) || (OF_A_PLACE.test(first) && !(person && sighting.kindSure));
  return common
    ? { ...sighting, confidence: Math.min(sighting.confidence, ORDINARY), counted: true }
    : sighting;
}

/** Tells words that are written small in these pairs, and those that the lexicon knows as words besides. */
interface OrdinaryWords {
  here: (word: string) => boolean;
  anywhere: (word: string) => boolean;
}

function ordinaryWords(pairs: readonly CandidatePair[], lexicons: readonly Lexicon[]): OrdinaryWords {
  const small = new Set(pairs.flatMap(({ en }) => en.match(/\b\p{Ll}[\p{L}’']*/gu) ?? []));
  const here = (word: string) => small.has(word.toLowerCase());
  return {
    here,
    anywhere: (word) => here(word) || lexicons.some((lexicon) => lexicon.has(englishStem(word))),
  };
}
