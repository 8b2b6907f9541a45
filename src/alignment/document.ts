/** A pair of texts prepared for comparison: types, lengths and what links them. */
import type { TermIndex } from '../terms/index.js';
import { typesOf } from './features.js';
import { sentenceLength } from './lengths.js';
import type { Lexicon } from './lexicon.js';
import { findLinks } from './links.js';
import { buildSide, type Side } from './side.js';
import { isReporterLine } from './reporterLines.js';
import type { Link } from './witnesses.js';

export interface PreparedPair {
  en: Side;
  ko: Side;
  links: Link[];
  lengths: { en: Lengths; ko: Lengths };
  /** Lines that name a reporter or credit a source. */
  reporters: { en: boolean[]; ko: boolean[] };
}

/** Lengths of runs of sentences, in characters. */
export interface Lengths {
  of: (start: number, count: number) => number;
}

/** What is known beforehand of both languages. */
export interface Knowledge {
  lexicons: readonly Lexicon[];
  terms?: TermIndex | undefined;
}

/** Takes sentences apart and links what they hold. */
export function preparePair(
  en: readonly string[],
  ko: readonly string[],
  knowledge: Knowledge,
): PreparedPair {
  const left = buildSide(en.map((sentence) => typesOf(sentence, 'en', knowledge.terms)));
  const right = buildSide(ko.map((sentence) => typesOf(sentence, 'ko', knowledge.terms)));
  return {
    en: left,
    ko: right,
    links: findLinks(left, right, knowledge.lexicons),
    lengths: { en: lengthsOf(en), ko: lengthsOf(ko) },
    reporters: { en: en.map(isReporterLine), ko: ko.map(isReporterLine) },
  };
}

function lengthsOf(sentences: readonly string[]): Lengths {
  const sums = new Float64Array(sentences.length + 1);
  sentences.forEach((sentence, i) => (sums[i + 1] = sums[i]! + sentenceLength(sentence)));
  return { of: (start, count) => sums[start + count]! - sums[start]! };
}
