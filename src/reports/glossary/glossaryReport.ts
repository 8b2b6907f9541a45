/** What in a glossary wants a terminologist's look. */
import type { Concept, Lang } from '../../concepts/concept.js';
import { conceptRef, mainTerm, type ConceptRef } from './conceptRef.js';
import { duplicates } from './duplicates.js';
import { expiredOffices, type ExpiredOffice } from './expired.js';
import { nearDuplicates } from './nearDuplicates.js';

export interface GlossaryReport {
  /** Groups of concepts of one kind with the same terms in both languages. */
  duplicates: ConceptRef[][];
  /** Pairs whose terms are nearly the same in both languages. */
  nearDuplicates: [ConceptRef, ConceptRef][];
  /** Concepts without a term to use in one of the languages. */
  missingLanguage: (ConceptRef & { missing: Lang[] })[];
  expiredOffices: ExpiredOffice[];
}

/** @param today `YYYY-MM-DD`, the day by which offices have ended. */
export function glossaryReport(concepts: readonly Concept[], today: string): GlossaryReport {
  return {
    duplicates: duplicates(concepts),
    nearDuplicates: nearDuplicates(concepts),
    missingLanguage: missingLanguage(concepts),
    expiredOffices: expiredOffices(concepts, today),
  };
}

function missingLanguage(concepts: readonly Concept[]): GlossaryReport['missingLanguage'] {
  return concepts.flatMap((concept) => {
    const missing = (['en', 'ko'] as const).filter((lang) => mainTerm(concept, lang) === null);
    return missing.length === 0 ? [] : [{ ...conceptRef(concept), missing }];
  });
}
