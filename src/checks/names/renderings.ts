/** Which Hangul words of a pair write which capitalised English words, by their sound. */
import type { Word } from '../../text/words.js';
import { stemsOf, UNIT } from './stems.js';
import type { Span } from '../core/finding.js';
import { perPair } from '../core/perPair.js';
import { prefixLikenesses, readHangul, type HangulReading } from '../sound/likeness.js';
import { latinNames, type LatinName } from './latinNames.js';

export interface HangulName extends Span {
  text: string;
  /** Index of its eojeol among those of the text. */
  word: number;
}

export interface Rendering {
  latin: LatinName;
  hangul: HangulName;
  /** 0–1 as `soundLikeness`. */
  likeness: number;
}

/** Likeness from which two words are taken to be one name: one pair of strangers in a thousand reaches it. */
export const SAME_NAME = 0.88;
/** Fewer syllables are like too many words. */
const SHORTEST = 2;
const LONGEST_TEXT = 3000;
const HANGUL = /[가-힣]+/gu;

/** Latin names of the English side. */
export const latinNamesOf = perPair((pair): LatinName[] => latinNames(pair.prose('en')));

export interface Eojeol extends Word {
  reading: HangulReading;
  /** Lengths, in syllables, of beginnings that may be a word: see {@link closedLengths}. */
  closed: ReadonlySet<number>;
}

/** A name ends before particles, a unit of places, or a longer word such as a title; one syllable more belongs to it. */
function closedLengths(eojeol: string): ReadonlySet<number> {
  const closed = new Set(stemsOf(eojeol).map(({ length }) => length));
  for (let length = SHORTEST; length < eojeol.length; length += 1) {
    if (eojeol.length - length > 1 || UNIT.test(eojeol.slice(length))) closed.add(length);
  }
  return closed;
}

/** Runs of Hangul on the Korean side: eojeol, or the parts of one that a middle dot or bracket divides. */
export const eojeolsOf = perPair((pair): Eojeol[] =>
  [...pair.prose('ko').slice(0, LONGEST_TEXT).matchAll(HANGUL)].map(({ index, 0: text }) => ({
    text,
    start: index,
    end: index + text.length,
    reading: readHangul(text),
    closed: closedLengths(text),
  })),
);

/** Latin names with the Hangul word that writes them; names that none writes are left out. */
export const renderingsOf = perPair((pair): Rendering[] =>
  latinNamesOf(pair).flatMap((latin) => bestRendering(latin, eojeolsOf(pair)) ?? []),
);

/** The likest Hangul word that reaches `least`, the longest of equals. */
export function bestRendering(
  latin: LatinName,
  eojeols: readonly Eojeol[],
  least = SAME_NAME,
): Rendering | undefined {
  let best: Rendering | undefined;
  eojeols.forEach((eojeol, word) => {
    const bound = best?.likeness ?? least;
    prefixLikenesses(latin.reading, eojeol.reading, bound).forEach((likeness, i) => {
      if (i + 1 < SHORTEST || !eojeol.closed.has(i + 1) || likeness < (best?.likeness ?? least)) return;
      best = { latin, likeness, hangul: { ...head(eojeol, i + 1), word } };
    });
  });
  return best;
}

/** The first syllables of an eojeol. */
export function head({ start, text }: Word, length: number): Span & { text: string } {
  return { start, end: start + length, text: text.slice(0, length) };
}
