/** Terms in the order of their standing. */
import type { ConceptKind, ConceptStatus, Lang, TermStatus } from '../../concepts/concept.js';

export const KINDS: readonly ConceptKind[] = ['person', 'place', 'organization', 'title', 'term'];
export const STATUSES: readonly ConceptStatus[] = ['verified', 'unverified'];
export const STANDINGS: readonly TermStatus[] = ['preferred', 'admitted', 'deprecated', 'forbidden'];

interface TermLike {
  lang: Lang;
  text: string;
  status: TermStatus;
}

export function inOrderOfStanding<T extends TermLike>(terms: readonly T[], lang: Lang): T[] {
  return terms
    .filter((term) => term.lang === lang)
    .sort((a, b) => STANDINGS.indexOf(a.status) - STANDINGS.indexOf(b.status));
}

export function termsOf(terms: readonly TermLike[], lang: Lang): string[] {
  return inOrderOfStanding(terms, lang).map(({ text }) => text);
}
