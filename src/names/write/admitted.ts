/** Further terms of a concept that stands alone: 제주도 is preferred, 제주 is right as well. */
import type { Concept } from '../../concepts/concept.js';
import { keyOf, preferred, trust } from '../concepts.js';
import type { Reading } from '../model.js';
import type { Suggestion, SuggestionKind } from '../suggestion.js';
import type { Environment } from './choice.js';

/** An admitted term beside the preferred one. */
const ADMITTED = 0.3;

/** A suggestion for each admitted term, when the reading is one known name and nothing else. */
export function admittedTerms(
  reading: Reading,
  { query }: Pick<Environment, 'query'>,
  about: { kind: SuggestionKind; share: number },
): Suggestion[] {
  const single = singleOf(reading);
  if (single === undefined) return [];
  const { concept, text: source } = single;
  const role = concept.kind === 'term' ? 'title' : concept.kind;
  return concept.terms
    .filter(({ lang, status }) => lang === query.to && status === 'admitted')
    .map(({ text }) => ({
      text,
      confidence: Math.round(ADMITTED * about.share * trust(concept) * 10_000) / 10_000,
      basis: 'glossary',
      kind: about.kind,
      evidence: [{ conceptId: concept.id, detail: detailOf(concept, text, preferred(concept, query.to)) }],
      parts: [{ role, source, target: text, basis: 'glossary' }],
    }));
}

function detailOf(concept: Concept, text: string, first: string | undefined): string {
  return `${text} is admitted in the glossary (${keyOf(concept)}); ${first ?? 'none'} is preferred.`;
}

function singleOf({
  persons,
  posts,
  places,
  district,
}: Reading): { concept: Concept; text: string } | undefined {
  if (district !== null || posts.length > 0 || persons.length + places.length !== 1) return undefined;
  const [person] = persons;
  if (person === undefined) {
    const { concept, text } = places[0]!;
    return concept === null ? undefined : { concept, text };
  }
  return person.concepts.length === 1 && person.form === 'full'
    ? { concept: person.concepts[0]!, text: person.text }
    : undefined;
}
