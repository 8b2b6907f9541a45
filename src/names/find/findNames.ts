/** Finds persons, titles, places and organizations in running text of either language. */
import { isWordUnit } from '../../text/edges.js';
import type { Lang } from '../../concepts/concept.js';
import type { Hit } from '../lexicon.js';
import { sourceOf, type NameIndex } from '../nameIndex.js';
import type { Reading } from '../model.js';
import { contextOf, hitsAt, type Context } from '../parse/context.js';
import { parsePhrase, type Parse } from '../parse/phrase.js';
import { looksLikeKoreanName } from '../spelling/index.js';
import { textOf } from '../source.js';
import { kindOf } from '../structure.js';
import { endsWord, titleAnchors, type Anchor } from './anchors.js';
import { isAttested, remember, type Seen } from './evidence.js';
import { isOrdinaryWord } from './ordinaryWords.js';
import type { NameMention } from './mention.js';

/** A phrase of names and titles is no longer than this, in units (syllables, or English words and marks). */
const LONGEST = { ko: 40, en: 16 };
/** Ends of phrases that are tried from one start, farthest first. */
const MOST_ENDS = 4;

/**
 * Names in the NFC form of `text`, in order, not overlapping: known ones wherever they stand, unknown ones where a
 * title or the shape of a Korean name attests them. Any particle may follow in Korean. Time is linear in the text.
 */
export function findNames(text: string, lang: Lang, index: NameIndex): NameMention[] {
  const context = contextOf(index, sourceOf(index, text.normalize('NFC'), lang));
  const anchors = titleAnchors(context);
  const seen: Seen = { surnames: new Set() };
  const mentions: NameMention[] = [];
  let next = 0;
  for (let at = 0; at < context.source.units.length;) {
    while (next < anchors.length && anchors[next]!.from < at) next++;
    const found = startsWord(context, at) ? mentionAt(context, at, { anchors, next, seen }) : null;
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
  anchors: readonly Anchor[];
  /** The first anchor at or after this place. */
  next: number;
  seen: Seen;
}

function mentionAt(context: Context, at: number, around: Around): Found | null {
  return phraseAt(context, at, around) ?? knownAt(context, at) ?? shapedAt(context, at);
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
function phraseAt(context: Context, at: number, { anchors, next, seen }: Around): Found | null {
  const limit = Math.min(at + LONGEST[context.source.lang], clauseEnd(context, at));
  const near = anchorsWithin(anchors, next, limit);
  if (near.length === 0) return null;
  for (const end of endsOf(context, near, limit)) {
    const parse = bestParse({ ...context, end }, at, seen);
    if (parse !== null) {
      remember(parse.reading, context.source.lang, seen);
      return found(context, { from: at, to: parse.to }, kindOf(parse));
    }
  }
  return null;
}

function anchorsWithin(anchors: readonly Anchor[], next: number, limit: number): Anchor[] {
  const near: Anchor[] = [];
  for (let i = next; i < anchors.length && anchors[i]!.from < limit; i++)
    if (anchors[i]!.to <= limit) near.push(anchors[i]!);
  return near;
}

/** In Korean a phrase ends with its title; in English also after the person, so the end is open. */
function endsOf(context: Context, near: readonly Anchor[], limit: number): number[] {
  if (context.source.lang === 'en') return [limit];
  const ends = [...new Set(near.map(({ to }) => to))].sort((a, b) => a - b).slice(0, MOST_ENDS);
  return ends.reverse();
}

function bestParse(context: Context, at: number, seen: Seen): Parse | null {
  const { lang } = context.source;
  const parses = parsePhrase(context, at, { part: 'phrase', whole: lang === 'ko' })
    .filter(({ reading }) => reading.posts.length > 0)
    .filter(({ reading, to }) => isAttested(reading, lang, seen) && !goesOn(context, reading, to))
    .sort((a, b) => (lang === 'en' ? b.to - a.to : 0) || b.weight - a.weight);
  return parses[0] ?? null;
}

/** `U.N. General` before `Assembly`: a capitalised title without a person goes on with a capitalised word. */
function goesOn({ source }: Context, { persons, posts }: Reading, to: number): boolean {
  if (source.lang === 'ko' || persons.length > 0 || !capitalised(posts.at(-1)!.title.text)) return false;
  return to < source.units.length && capitalised(textOf(source, to, to + 1));
}

/** A phrase does not reach over the end of a sentence or a line. */
function clauseEnd({ source }: Context, at: number): number {
  const { units, starts, ends, text } = source;
  const last = Math.min(units.length, at + LONGEST[source.lang]);
  for (let i = at; i < last; i++) {
    if (/^[.!?;:"“”=]$/.test(units[i]!)) return i;
    if (i > at && text.slice(ends[i - 1], starts[i]).includes('\n')) return i;
  }
  return last;
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
  const text = textOf(source, at, Math.min(to, source.units.length));
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
