import type { Lang } from '../../concepts/concept.js';
import type { ConceptRecord, TermRecord } from '../format.js';
import { otherLanguage } from '../language.js';

/** Preferred before admitted. */
function usable(concept: ConceptRecord, lang: Lang): TermRecord[] {
  const terms = concept.terms.filter((term) => term.lang === lang);
  return (['preferred', 'admitted'] as const).flatMap((status) =>
    terms.filter((term) => term.status === status),
  );
}

/** Every term that may stand in a source text, with every term that may be written for it. */
export function pairsOf(concept: ConceptRecord, from: Lang): { source: TermRecord; target: TermRecord }[] {
  const targets = usable(concept, otherLanguage(from));
  return usable(concept, from).flatMap((source) => targets.map((target) => ({ source, target })));
}

/** Terms that must not be written in the target language. */
export function avoided(concept: ConceptRecord, from: Lang): string[] {
  return concept.terms
    .filter(({ lang, status }) => lang !== from && (status === 'forbidden' || status === 'deprecated'))
    .map(({ text }) => text);
}

/** A cell of a line: no tab, no line end. */
export function cell(text: string): string {
  return text.replace(/\s*[\t\r\n\u2028\u2029]+\s*/g, ' ').trim();
}
