/** Finds persons, titles, places and organizations in running text of either language. */
import { isWordUnit } from '../../text/edges.js';
import type { Lang } from '../../concepts/concept.js';
import type { Hit } from '../lexicon.js';
import { sourceOf, type NameIndex } from '../nameIndex.js';
import type { Reading } from '../model.js';
import { contextOf, clauseOf, hitsAt, type Context } from '../parse/context.js';
import { parsePhrase } from '../parse/phrase.js';
import { looksLikeKoreanName } from '../spelling/index.js';
import { textOf } from '../source.js';
import { kindOf } from '../structure.js';
import { endsWord, titlePlaces } from './anchors.js';
import { isAttested, remember, type Seen } from './evidence.js';
import { isOrdinaryWord } from './ordinaryWords.js';
import type { NameMention } from './mention.js';

/** Farther from a title nothing belongs to it, in units (syllables, or English words and marks). */
const REACH = { ko: 40, en: 16 };

/**
 * Names in the NFC form of `text`, in order, not overlapping: known ones wherever they stand, unknown ones where a
 * title or the shape of a Korean name attests them. Any particle may follow in Korean. Time is linear in the text.
 */
export function findNames(text: string, lang: Lang, index: NameIndex): NameMention[] {
  const whole = contextOf(index, sourceOf(index, text.normalize('NFC'), lang));
  const seen: Seen = { surnames: new Set() };
  const mentions: NameMention[] = [];
  for (let from = 0; from < whole.source.units.length;) {
    const clause = clauseOf(whole, clauseEnd(whole, from));
    mentions.push(...inClause(clause, from, seen));
    from = clause.end;
  }
  return mentions;
}

/** Names of one clause: no name reaches over its end. */
function inClause(context: Context, from: number, seen: Seen): NameMention[] {
  const titles = titlePlaces(context, from);
  const mentions: NameMention[] = [];
  let next = 0;
  for (let at = from; at < context.end;) {
    while (next < titles.length && titles[next]! < at) next++;
    const nearTitle = next < titles.length && titles[next]! < at + REACH[context.source.lang];
    const found = startsWord(context, at) ? mentionAt(context, at, { nearTitle, seen }) : null;
    if (found !== null) mentions.push(found.mention);
    at = found?.to ?? at + 1;
  }
  return mentions;
}

interface Found {
  mention: NameMention;
  to: number;
}

interface Around {
  nearTitle: boolean;
  seen: Seen;
}

function mentionAt(context: Context, at: number, { nearTitle, seen }: Around): Found | null {
  return (nearTitle ? phraseAt(context, at, seen) : null) ?? knownAt(context, at) ?? shapedAt(context, at);
}

/** A unit that begins a word: after white space, a mark, or the start. */
function startsWord({ source }: Context, at: number): boolean {
  if (!isWordUnit(source.units[at]!.charCodeAt(0))) return false;
  if (source.lang === 'en')
    return !isArticle(source.units, at) && (source.units[at - 1] !== '-' || source.spaced[at]!);
  return source.spaced[at] === true || !isWordUnit(source.units[at - 1]!.charCodeAt(0));
}

/** `the` begins a name only in `the Rev.` and `the late`. */
function isArticle(units: readonly string[], at: number): boolean {
  return units[at] === 'the' && !/^(?:rev|ven|late)$/.test(units[at + 1] ?? '');
}

/** Names with titles: the longest reading that is attested. */
function phraseAt(context: Context, at: number, seen: Seen): Found | null {
  const { lang } = context.source;
  const parse = parsePhrase(context, at, { part: 'phrase', whole: false })
    .filter(({ reading, to }) => reading.posts.length > 0 && endsWord(context, to))
    .filter(({ reading, to }) => !isMany(context, reading, to) && !goesOn(context, reading, to))
    .filter(({ reading }) => isAttested(reading, lang, seen))
    .sort((a, b) => b.to - a.to || b.weight - a.weight)[0];
  if (parse === undefined) return null;
  remember(parse.reading, lang, seen);
  return found(context, { from: at, to: parse.to }, kindOf(parse));
}

/** 주유소 사장들: no one person bears a title in the plural, so an unknown word before it is no name. */
function isMany({ source }: Context, { persons }: Reading, to: number): boolean {
  const isPlural = source.units[to] === '들' && source.spaced[to] !== true;
  return source.lang === 'ko' && isPlural && persons.length === 1 && persons[0]!.concepts.length === 0;
}

/** `U.N. General` before `Assembly`: a capitalised title without a person goes on with a capitalised word. */
function goesOn({ source }: Context, { persons, posts }: Reading, to: number): boolean {
  if (source.lang === 'ko' || persons.length > 0 || !capitalised(posts.at(-1)!.title.text)) return false;
  return to < source.units.length && capitalised(textOf(source, to, to + 1));
}

/** Marks that no name reaches over. */
const CLAUSE_MARKS = new Set(['.', '!', '?', ';', ':', '"', '“', '”', '=']);

/** After the mark or before the line break that ends the clause which begins at unit `from`. */
function clauseEnd({ source }: Context, from: number): number {
  const { units, starts, ends, text } = source;
  for (let i = from; i < units.length; i++) {
    if (i > from && starts[i]! > ends[i - 1]! && text.slice(ends[i - 1], starts[i]).includes('\n')) return i;
    if (CLAUSE_MARKS.has(units[i]!)) return i + 1;
  }
  return units.length;
}

/** A known person, place or organization by itself, the longest. */
function knownAt(context: Context, at: number): Found | null {
  const hit = hitsAt(context, at).find((candidate) => isName(context, at, candidate));
  return hit === undefined
    ? null
    : found(context, { from: at, to: hit.to }, hit.entry.concept.kind as NameMention['kind']);
}

function isName(context: Context, at: number, { to, entry }: Hit): boolean {
  if (entry.concept.kind === 'title' || entry.derived === true || !endsWord(context, to)) return false;
  if (context.source.lang === 'ko') return to - at > 1 && !isOrdinaryWord(textOf(context.source, at, to));
  return capitalised(entry.text) === capitalised(textOf(context.source, at, to));
}

const capitalised = (text: string): boolean => /^[\p{Lu}\d]/u.test(text);

/** English: `Jeon Hye-jin` is a Korean name by its shape. */
function shapedAt(context: Context, at: number): Found | null {
  const { source } = context;
  if (source.lang === 'ko') return null;
  const to = at + 4;
  if (to > context.end) return null;
  const text = textOf(source, at, to);
  if (!/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(text) || looksLikeKoreanName(text) < 0.9)
    return null;
  return found(context, { from: at, to }, 'person');
}

function found(
  context: Context,
  { from, to }: { from: number; to: number },
  kind: NameMention['kind'],
): Found {
  const { source } = context;
  const mention = {
    start: source.starts[from]!,
    end: source.ends[to - 1]!,
    text: textOf(source, from, to),
    kind,
  };
  return { mention, to };
}
