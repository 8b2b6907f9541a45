/** A pair of texts prepared for comparison: types, lengths and what links them. */
import { englishTypes, koreanTypes } from './features.js';
import { sentenceLength } from './lengths.js';
import type { Lexicon } from './lexicon.js';
import { findLinks } from './links.js';
import { buildSide, type Side } from './side.js';
import type { Link } from './witnesses.js';

export interface PreparedPair {
  en: Side;
  ko: Side;
  links: Link[];
  lengths: { en: Lengths; ko: Lengths };
}

/** Lengths of runs of sentences, in characters. */
export interface Lengths {
  of: (start: number, count: number) => number;
}

/** Takes sentences apart and links what they hold. */
export function preparePair(
  en: readonly string[],
  ko: readonly string[],
  lexicons: readonly Lexicon[],
): PreparedPair {
  const left = buildSide(en.map(englishTypes));
  const right = buildSide(ko.map(koreanTypes));
  const links = findLinks(left, right, lexicons);
  return { en: left, ko: right, links, lengths: { en: lengthsOf(en), ko: lengthsOf(ko) } };
}

function lengthsOf(sentences: readonly string[]): Lengths {
  const sums = new Float64Array(sentences.length + 1);
  sentences.forEach((sentence, i) => (sums[i + 1] = sums[i]! + sentenceLength(sentence)));
  return { of: (start, count) => sums[start + count]! - sums[start]! };
}
