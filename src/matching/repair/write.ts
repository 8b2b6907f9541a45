/** How the new value of a mention is written where the old one stood. */
import type { Lang, Term } from '../../concepts/concept.js';
import { formatNumber } from '../../text/numbers.js';
import { writeDate, writeTime } from './writeDate.js';
import { writeUnit } from './writeUnit.js';
import type { Mention } from './mentions.js';

/** The query's mention `now` in the manner of the target's `like`; undefined where it could only be guessed. */
export function write(now: Mention, like: Mention, lang: Lang): string | undefined {
  if (now.kind === 'number' && like.kind === 'number') return writeNumber(now.number, like.number, lang);
  if (now.kind === 'date' && like.kind === 'date') return writeDate(now.date, like.text, lang);
  if (now.kind === 'time' && like.kind === 'time') return writeTime(now.time, like.text, lang);
  if (now.kind === 'term' && like.kind === 'term') return writeTerm(now.hits, like, lang);
  return now.kind === 'unit' && like.kind === 'unit' ? writeUnit(now.value, like.text, lang) : undefined;
}

type NumberOf = Extract<Mention, { kind: 'number' }>['number'];

function writeNumber(now: NumberOf, like: NumberOf, lang: Lang): string | undefined {
  if (now.kind === 'range' || now.kind === 'fraction') return undefined;
  // One city, two cities: the words around would have to change as well.
  const changesNumber = lang === 'en' && now.kind === 'cardinal' && (now.value === 1) !== (like.value === 1);
  if (changesNumber) return undefined;
  // Three digits do not tell whether the target groups its thousands; the query does.
  const isShort = /^\d{1,3}$/.test(like.text) && now.text.includes(',');
  return formatNumber(now.value, lang, isShort ? now.text : like.text);
}

function writeTerm(
  hits: Extract<Mention, { kind: 'term' }>['hits'],
  like: Extract<Mention, { kind: 'term' }>,
  lang: Lang,
): string | undefined {
  const words = new Set(hits.flatMap(({ concept }) => preferred(concept.terms, lang) ?? []));
  const [word] = words;
  if (words.size !== 1 || word === undefined) return undefined;
  const known = preferred(like.hits[0]!.concept.terms, lang);
  if (known === like.text) return word;
  // The mayor, Mayor: the first letter follows the place; any other form is an inflection that nobody knows here.
  return known?.toLowerCase() === like.text.toLowerCase() ? withCaseOf(like.text, word) : undefined;
}

function preferred(terms: readonly Term[], lang: Lang): string | undefined {
  return terms.find((term) => term.lang === lang && term.status === 'preferred')?.text;
}

function withCaseOf(like: string, word: string): string {
  const isLower = like.startsWith(like.charAt(0).toLowerCase());
  return (isLower ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1);
}
