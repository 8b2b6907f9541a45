/** A pair of texts prepared for comparison: types, lengths and what links them. */
import { typesOf } from './features.js';
import { sentenceLength } from './lengths.js';
import type { Knowledge } from './knowledge.js';
import { findLinks } from './links.js';
import type { ParagraphStarts } from './paragraphs.js';
import type { SentenceText } from './sentenceText.js';
import { buildSide, type Side } from './side.js';
import { SpecialLines } from './specialLines.js';
import type { Link } from './witnesses.js';

export interface PreparedPair {
  en: Side;
  ko: Side;
  links: Link[];
  lengths: { en: Lengths; ko: Lengths };
  lines: SpecialLines;
  starts: ParagraphStarts;
}

/** Lengths of runs of sentences, in characters. */
export interface Lengths {
  of: (start: number, count: number) => number;
}

/** Takes sentences apart and links what they hold. */
export function preparePair(
  en: SentenceText,
  ko: SentenceText,
  { terms, lexicons }: Knowledge,
): PreparedPair {
  const left = buildSide(en.sentences.map((sentence) => typesOf(sentence, 'en', terms)));
  const right = buildSide(ko.sentences.map((sentence) => typesOf(sentence, 'ko', terms)));
  return {
    en: left,
    ko: right,
    links: findLinks(left, right, lexicons),
    lengths: { en: lengthsOf(en.sentences), ko: lengthsOf(ko.sentences) },
    lines: new SpecialLines(en.sentences, ko.sentences),
    starts: { en: en.paragraphStarts, ko: ko.paragraphStarts },
  };
}

function lengthsOf(sentences: readonly string[]): Lengths {
  const sums = new Float64Array(sentences.length + 1);
  sentences.forEach((sentence, i) => (sums[i + 1] = sums[i]! + sentenceLength(sentence)));
  return { of: (start, count) => sums[start + count]! - sums[start]! };
}
