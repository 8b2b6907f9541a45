/** Suggestions for a name, a title, or both together: read by the templates of one language, written by the other's. */
import { keyOf, textList } from './concepts.js';
import { holdersOn } from './holders.js';
import { sourceOf, type NameIndex } from './nameIndex.js';
import { contextOf, knownOnly, type Context } from './parse/context.js';
import { parsePhrase, type Parse } from './parse/phrase.js';
import type { MemoryEvidence, SuggestQuery } from './query.js';
import { kindOf, structuresOf, type Structure } from './structure.js';
import type { Suggestion } from './suggestion.js';
import type { PersonMention } from './model.js';
import type { Choice, Environment } from './write/choice.js';
import { admittedTerms } from './write/admitted.js';
import { writePhrase } from './write/phrase.js';
import { merge, toSuggestion } from './write/suggestion.js';

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
  const asked = {
    index,
    query,
    memory,
    unknowns: new Map<string, Choice>(),
    ruled: new Map<string, Choice[]>(),
  };
  const limit = query.limit ?? DEFAULT_LIMIT;
  return merge(writeAll(structuresOf(readings(text, asked)), asked, limit), 'sum').slice(0, limit);
}

/** Structures come likeliest first: those that cannot be among the best `limit` any more are not written. */
function writeAll(structures: readonly Structure[], asked: Asked, limit: number): Suggestion[] {
  const written: Suggestion[] = [];
  for (const structure of structures) {
    const better = written.filter(({ confidence }) => confidence > structure.share);
    if (better.length >= limit) break;
    written.push(...write(structure, asked));
  }
  return written.filter(({ confidence }) => confidence > 0);
}

type Asked = Omit<Environment, 'reading' | 'persons'>;

/** A reading by known names alone that weighs this much leaves no room for guesses. */
const CERTAIN = 0.05;

/** What the whole text can mean: by the glossary alone where that suffices, else with unknown names. */
function readings(text: string, asked: Asked): Parse[] {
  const context = contextOf(asked.index, sourceOf(asked.index, text, asked.query.from));
  const known = readingsIn(knownOnly(context), asked);
  return known.some(({ weight }) => weight >= CERTAIN) ? known : readingsIn(context, asked);
}

function readingsIn(context: Context, { index, query }: Asked): Parse[] {
  return (['phrase', 'byline'] as const)
    .flatMap((part) => parsePhrase(context, 0, { part, whole: true }))
    .filter((parse) => isWritable(parse, query))
    .flatMap((parse) => [parse, ...holdersOn(parse, index, query.date)])
    .filter((parse) => query.kind === undefined || kindOf(parse) === query.kind);
}

function isWritable({ template, reading }: Parse, { to }: SuggestQuery): boolean {
  if (!template.writes.includes(to)) return false;
  const titles = reading.posts.map(({ title }) => title.concept);
  if (template.only.length > 0) return titles.every((title) => template.only.includes(keyOf(title)));
  return (
    template.part !== 'byline' || titles.every((title) => textList(title, 'templates').includes('byline'))
  );
}

function write({ parses, share }: Structure, asked: Asked): Suggestion[] {
  const heaviest = parses[0]?.weight ?? 1;
  const persons = new Map<PersonMention, Choice[]>();
  const suggestions = parses.flatMap((parse) =>
    writePhrase(parse.template, { ...asked, reading: parse.reading, persons }).map((phrase) =>
      toSuggestion(phrase, kindOf(parse), (share * parse.weight) / heaviest),
    ),
  );
  const further = parses
    .slice(0, 1)
    .flatMap((parse) => admittedTerms(parse.reading, asked, { kind: kindOf(parse), share }));
  return merge([...suggestions, ...further], 'best');
}
