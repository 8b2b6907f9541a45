/** A concept as a report names it, and the keys by which concepts are compared. */
import { preferredTerm } from '../../checks/core/concepts.js';
import type { Concept, ConceptKind, Lang } from '../../concepts/concept.js';

export interface ConceptRef {
  conceptId: string;
  glossary: string;
  kind: ConceptKind;
  en: string | null;
  ko: string | null;
}

export function conceptRef(concept: Concept): ConceptRef {
  const { id, glossary, kind } = concept;
  return { conceptId: id, glossary, kind, en: mainTerm(concept, 'en'), ko: mainTerm(concept, 'ko') };
}

/** The preferred term, or the one that is used where none is preferred; null where there is none to use. */
export function mainTerm(concept: Concept, lang: Lang): string | null {
  return preferredTerm(concept, lang)?.text ?? null;
}

/** Same whatever the case, hyphens, spaces and dots; what is left without any letter keeps its signs. */
export function looseKey(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  return folded.replace(/[^\p{L}\p{N}]+/gu, '') || folded;
}

/** What may bear one name: Jung-gu of Seoul and of Busan, a minister of this state and of that. */
export function wholeOf({ attributes }: Concept): string {
  return JSON.stringify([attributes.within ?? null, attributes['for'] ?? null]);
}

/** Items by key, in the order of their first. */
export function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
