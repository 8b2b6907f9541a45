/** One rendering of a name put in place of others in a text, with its inline tags moved along. */
import type { Lang } from '../concepts/concept.js';
import type { InlineTag } from '../formats/format.js';
import { particleChainEnd, replaceWithParticle } from '../text/particles.js';

export interface Tagged {
  text: string;
  /** null where there are none. */
  tags: readonly InlineTag[] | null;
}

export interface Replaced extends Tagged {
  /** Where the new rendering stands, with a Korean particle that changed with it. */
  places: [start: number, end: number][];
}

/** Letters, digits and hyphens around a name make it another word: Oh Se-hoon is not in Oh Se-hoon-ryeong. */
const JOINED = /[\p{L}\p{N}-]/u;

/** Every place of `from` in `text` as a word of its own, left to right; longer renderings win. */
function findPlaces(text: string, lang: Lang, from: readonly string[]): { start: number; end: number }[] {
  const longestFirst = from.filter((each) => each !== '').sort((a, b) => b.length - a.length);
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const rendering = longestFirst.find((each) => text.startsWith(each, at) && isWord(text, lang, at, each));
    if (rendering === undefined) continue;
    found.push({ start: at, end: at + rendering.length });
    at += rendering.length - 1;
  }
  return found;
}

function isWord(text: string, lang: Lang, start: number, rendering: string): boolean {
  const end = start + rendering.length;
  if (JOINED.test(text[start - 1] ?? ' ')) return false;
  return lang === 'ko' ? particleChainEnd(text, end) >= 0 : !JOINED.test(text[end] ?? ' ');
}

/**
 * `to` in place of each of `from`: capitals count, parts of longer words are left alone, a possessive stays, a Korean
 * particle is fitted. undefined where none stands in the text.
 */
export function replaceRendering(
  { text, tags }: Tagged,
  lang: Lang,
  from: readonly string[],
  to: string,
): Replaced | undefined {
  const places = findPlaces(text, lang, from);
  if (places.length === 0) return undefined;
  let replaced: Replaced = { text, tags, places: [] };
  // From the last to the first, so that offsets before stay.
  for (const place of places.reverse()) replaced = replaceOne(replaced, lang, place, to);
  return replaced;
}

function replaceOne(
  { text, tags, places }: Replaced,
  lang: Lang,
  { start, end }: { start: number; end: number },
  to: string,
): Replaced {
  const after =
    lang === 'ko'
      ? replaceWithParticle(text, start, end, to)
      : { text: text.slice(0, start) + to + text.slice(end), end: start + to.length };
  const grown = after.text.length - text.length;
  const moved = tags?.map((tag) => ({ ...tag, at: movedTo(tag.at, { start, end, grown, to }) })) ?? null;
  const later = places.map(([from, until]): [number, number] => [from + grown, until + grown]);
  return { text: after.text, tags: moved, places: [[start, after.end], ...later] };
}

/** A tag within the name stays as near to its letter as the new one allows. */
function movedTo(
  at: number,
  { start, end, grown, to }: { start: number; end: number; grown: number; to: string },
): number {
  if (at >= end) return at + grown;
  return at <= start ? at : Math.min(at, start + to.length);
}
