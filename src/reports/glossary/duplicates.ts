import type { Concept } from '../../concepts/concept.js';
import { conceptRef, grouped, mainTerm, wholeOf, type ConceptRef } from './conceptRef.js';

/** Concepts of one kind with the same two terms, unless they belong to different wholes; each group at least two. */
export function duplicates(concepts: readonly Concept[]): ConceptRef[][] {
  const whole = concepts.filter((each) => mainTerm(each, 'en') !== null && mainTerm(each, 'ko') !== null);
  const identity = (each: Concept): string =>
    JSON.stringify([each.kind, mainTerm(each, 'en'), mainTerm(each, 'ko'), wholeOf(each)]);
  return [...grouped(whole, identity).values()]
    .filter((group) => group.length > 1)
    .map((group) => group.map(conceptRef));
}
