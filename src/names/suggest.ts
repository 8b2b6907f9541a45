/** Suggestions for a name, a title, or both together: parsed by the templates of one language, written by the other's. */

import { keyOf } from './concepts.js';
import { sourceOf, type NameIndex } from './nameIndex.js';
import { contextOf } from './parse/context.js';
import { parsePhrase, type Parse } from './parse/phrase.js';
import type { MemoryEvidence, SuggestQuery } from './query.js';
import type { Evidence, Suggestion, SuggestionKind } from './suggestion.js';
import type { Reading } from './model.js';
import { weakest, type Environment } from './write/choice.js';
import { writePhrase, type Phrase } from './write/phrase.js';

/** Longer texts are no name: nothing is suggested. In UTF-16 code units. */
const LONGEST = 200;
const DEFAULT_LIMIT = 5;

/**
 * Ranked suggestions for `query.text` in the other language, best first; none for an empty or overlong text.
 * Glossary before memory before rule; confidence is the product of what the parts leave uncertain.
 */
export function suggest(query: SuggestQuery, index: NameIndex, memory?: MemoryEvidence): Suggestion[] {
  const text = query.text.normalize('NFC').trim();
  if (text === '' || text.length > LONGEST || query.from === query.to) return [];
  const context = contextOf(index, sourceOf(index, text, query.from));
  const parses = parsePhrase(context, 0, { part: 'phrase', whole: true }).filter((parse) =>
    writable(parse, query),
  );
  const written = parses.flatMap((parse) => suggestionsOf(parse, parses, { index, query, memory }));
  return merge(written)
    .filter(({ kind }) => query.kind === undefined || kind === query.kind)
    .slice(0, query.limit ?? DEFAULT_LIMIT);
}

function writable({ template, reading }: Parse, { to }: SuggestQuery): boolean {
  if (!template.writes.includes(to)) return false;
  return (
    template.only.length === 0 ||
    reading.posts.every(({ title }) => template.only.includes(keyOf(title.concept)))
  );
}

function suggestionsOf(
  parse: Parse,
  parses: readonly Parse[],
  asked: Omit<Environment, 'reading'>,
): Suggestion[] {
  const structure = signature(parse.reading);
  const own = Math.max(
    ...parses.filter((other) => signature(other.reading) === structure).map(({ weight }) => weight),
  );
  const total = structureTotal(parses);
  const share = (parse.weight / own) * (own / total);
  const env: Environment = { ...asked, reading: parse.reading };
  return writePhrase(parse.template, env).map((phrase) => toSuggestion(phrase, parse.reading, share));
}

/** The heaviest template of each structure, added up: templates of one structure are styles, not rivals. */
function structureTotal(parses: readonly Parse[]): number {
  const heaviest = new Map<string, number>();
  for (const { reading, weight } of parses) {
    const key = signature(reading);
    heaviest.set(key, Math.max(weight, heaviest.get(key) ?? 0));
  }
  return [...heaviest.values()].reduce((sum, weight) => sum + weight, 0);
}

/** Which words were taken for what. */
function signature({ persons, posts, places, district }: Reading): string {
  const spans = [
    ...persons.map(({ from, to }) => `p${from}-${to}`),
    ...posts.map(({ title }) => `t${title.from}-${title.to}:${keyOf(title.concept)}`),
    ...[...posts.flatMap(({ affiliations }) => affiliations), ...places].map(
      ({ from, to, concept }) => (concept === null ? `a${from}-${to}` : `a:${keyOf(concept)}`),
    ),
    district === null ? '' : `d${district.from}-${district.to}`,
  ];
  return spans.join(' ');
}

export function toSuggestion(phrase: Phrase, reading: Reading, share: number): Suggestion {
  const confidence = phrase.parts.reduce((p, { choice }) => p * choice.confidence, share);
  return {
    text: phrase.text,
    confidence: Math.round(Math.min(1, confidence) * 10_000) / 10_000,
    basis: weakest(phrase.parts.map(({ basis }) => basis)),
    kind: kindOf(reading),
    evidence: distinct(phrase.parts.flatMap(({ choice }) => choice.evidence)),
    parts: phrase.parts.map(({ role, source, target, basis }) => ({ role, source, target, basis })),
  };
}

function kindOf({ persons, posts, places }: Reading): SuggestionKind {
  if (persons.length > 0) return posts.length > 0 || persons.length > 1 ? 'phrase' : 'person';
  if (posts.length > 0) return 'title';
  return places.every(({ concept }) => concept?.kind === 'place') ? 'place' : 'organization';
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  return [
    ...new Map(
      evidence.map((item) => [`${item.conceptId ?? item.segmentId ?? item.rule}\n${item.detail}`, item]),
    ).values(),
  ];
}

/** Best first; the same text once, with the confidence of the best reading that gave it. */
function merge(suggestions: readonly Suggestion[]): Suggestion[] {
  const byText = new Map<string, Suggestion>();
  for (const suggestion of [...suggestions].sort((a, b) => b.confidence - a.confidence)) {
    const key = `${suggestion.text}`;
    if (!byText.has(key)) byText.set(key, suggestion);
  }
  return [...byText.values()];
}
