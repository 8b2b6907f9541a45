/** Small questions about concepts that several checks ask. */
import type { Concept, Lang, Term } from '../../concepts/concept.js';

/** The term to use in a language, or undefined where the glossary has none. */
export function preferredTerm(concept: Concept, lang: Lang): Term | undefined {
  const usable = usableTerms(concept, lang);
  return usable.find(({ status }) => status === 'preferred') ?? usable[0];
}

/** Terms that may be used in a language: preferred and admitted. */
export function usableTerms(concept: Concept, lang: Lang): Term[] {
  return concept.terms.filter(
    (term) => term.lang === lang && (term.status === 'preferred' || term.status === 'admitted'),
  );
}
