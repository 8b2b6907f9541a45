/** Names with the Latin spelling in brackets after them: 도널드 트럼프(Donald Trump). */
import type { Span } from '../core/finding.js';
import type { PairView } from '../core/pairView.js';
import { soundLikeness } from '../sound/likeness.js';

const GLOSS =
  /([가-힣]{1,14}(?: [가-힣]{1,14}){0,3}) ?\((\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3})\)/gu;
/** A word is meant to write the Latin one, and does not. */
const LEAST = 0.35;
const FITS = 0.8;
/** One word alone may be a translation with its original in brackets. */
const LEAST_ALONE = 0.55;

export interface WrongGloss {
  latin: string;
  hangul: Span & { text: string };
}

/** Hangul of one syllable is too short to be judged. */
const SHORTEST = 2;

/** Words before a bracket that differ in sound from the Latin word that belongs to them. */
export function wrongGlosses(pair: PairView): WrongGloss[] {
  return [...pair.prose('ko').matchAll(GLOSS)].flatMap(({ index, 1: names = '', 2: originals = '' }) => {
    const latins = originals.split(' ');
    const hanguls = wordsOf(names, index).slice(-latins.length);
    if (hanguls.length !== latins.length || originals.includes('-')) return [];
    const likenesses = hanguls.map(({ text }, i) => soundLikeness(latins[i]!, text));
    const least = likenesses.some((likeness) => likeness >= FITS) ? LEAST : LEAST_ALONE;
    return hanguls.flatMap((hangul, i) =>
      hangul.text.length >= SHORTEST && likenesses[i]! >= least && likenesses[i]! < FITS
        ? [{ latin: latins[i]!, hangul }]
        : [],
    );
  });
}

function wordsOf(names: string, from: number): (Span & { text: string })[] {
  return [...names.matchAll(/\S+/gu)].map(({ index, 0: text }) => ({
    text,
    start: from + index,
    end: from + index + text.length,
  }));
}
