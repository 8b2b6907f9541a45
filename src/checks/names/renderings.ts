/** Which Hangul words of a pair write which capitalised English words, by their sound. */
import { stripParticles } from '../../text/particles.js';
import { words, type Word } from '../../text/words.js';
import type { Span } from '../core/finding.js';
import { perPair } from '../core/perPair.js';
import { prefixLikenesses } from '../sound/likeness.js';
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
const HANGUL_ONLY = /^[가-힣]+$/u;

/** Latin names of the English side. */
export const latinNamesOf = perPair((pair): LatinName[] => latinNames(pair.prose('en')));

/** Eojeol of the Korean side that are Hangul only. */
export const eojeolsOf = perPair((pair): Word[] =>
  words(pair.prose('ko').slice(0, LONGEST_TEXT), 'ko').filter(({ text }) => HANGUL_ONLY.test(text)),
);

/** Best Hangul word for each Latin name, however unlike; the longest of equals. */
export const renderingsOf = perPair((pair): Rendering[] =>
  latinNamesOf(pair).flatMap((latin) => bestRendering(latin, eojeolsOf(pair)) ?? []),
);

function bestRendering(latin: LatinName, eojeols: readonly Word[]): Rendering | undefined {
  let best: Rendering | undefined;
  eojeols.forEach((eojeol, word) => {
    const likenesses = prefixLikenesses(latin.reading, eojeol.text);
    for (let length = SHORTEST; length <= likenesses.length; length += 1) {
      const likeness = likenesses[length - 1]!;
      if (likeness < (best?.likeness ?? 0.01)) continue;
      best = { latin, likeness, hangul: { ...head(eojeol, length), word } };
    }
  });
  return best;
}

/** The first syllables of an eojeol. */
export function head({ start, text }: Word, length: number): Span & { text: string } {
  return { start, end: start + length, text: text.slice(0, length) };
}

/** A word with and without what may be particles at its end, longest first. */
export function stemsOf(word: string): string[] {
  return [...new Set(stripParticles(word).map(({ stem }) => stem))];
}
