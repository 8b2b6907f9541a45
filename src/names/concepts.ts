/** Small questions asked of concepts. */
import type { Concept, Lang, Office, Term } from '../concepts/concept.js';

/** The preferred term of a language; any other that is not forbidden where there is no preferred one. */
export function preferred(concept: Concept, lang: Lang): string | undefined {
  const terms = concept.terms.filter((term) => term.lang === lang);
  return (terms.find(isPreferred) ?? terms.find((term) => term.status === 'admitted'))?.text;
}

const isPreferred = (term: Term): boolean => term.status === 'preferred';

/** The stable name, or the id where a concept has none. */
export function keyOf(concept: Concept): string {
  return concept.attributes.key ?? concept.id;
}

/** Offices of a person; an attribute of another shape (it may come from an import) counts as none. */
export function officesOf(concept: Concept): Office[] {
  const { offices } = concept.attributes;
  if (!Array.isArray(offices)) return [];
  return offices.filter(
    (office) => typeof office === 'object' && typeof (office as Partial<Office> | null)?.title === 'string',
  );
}

/** An attribute that is a list of texts; anything else is an empty list. */
export function textList(concept: Concept, name: string): string[] {
  const value = concept.attributes[name];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** An attribute that is a text. */
export function textOfAttribute(concept: Concept, name: string): string | undefined {
  const value = concept.attributes[name];
  return typeof value === 'string' ? value : undefined;
}

/** An attribute that maps texts to texts. */
export function textMap(concept: Concept, name: string): Record<string, string> {
  const value = concept.attributes[name];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

/** How much a glossary entry is worth: verified entries are taken at their word. */
export function trust(concept: Concept): number {
  return concept.status === 'verified' ? 0.99 : 0.96;
}
