/** Alignment of two sentence sequences. */
import { fullBand } from './band.js';
import type { Alignment } from './bead.js';
import { Cells } from './cells.js';
import { englishTypes, koreanTypes } from './features.js';
import { bestBeads, type Shape } from './lattice.js';
import { lengthEvidence, sentenceLength, USUAL_MEAN } from './lengths.js';
import type { Lexicon } from './lexicon.js';
import { findLinks } from './links.js';
import { buildSide } from './side.js';
import { witnesses } from './witnesses.js';

export const P = {
  word: 0.5,
  length: 1,
  p12: 0.04,
  p22: 0.003,
  p13: 0.003,
  first: 0.15,
  next: 0.55,
  threshold: 0.3,
};
export function alignSentences(
  en: readonly string[],
  ko: readonly string[],
  lexicons: readonly Lexicon[],
): Alignment {
  const SHAPES: readonly Shape[] = [
    { en: 1, ko: 1, prior: Math.log(0.9) },
    { en: 1, ko: 2, prior: Math.log(P.p12) },
    { en: 2, ko: 1, prior: Math.log(P.p12) },
    { en: 2, ko: 2, prior: Math.log(P.p22) },
    { en: 1, ko: 3, prior: Math.log(P.p13) },
    { en: 3, ko: 1, prior: Math.log(P.p13) },
  ];
  const left = buildSide(en.map(englishTypes));
  const right = buildSide(ko.map(koreanTypes));
  const band = fullBand(en.length, ko.length);
  const cells = new Cells(left, right, band, witnesses(left, right, findLinks(left, right, lexicons)));
  const lengths = { en: cumulative(en), ko: cumulative(ko) };
  const evidence = (i: number, j: number, shape: Shape): number =>
    P.word * cells.evidence(i, j, shape.en, shape.ko) +
    P.length *
      lengthEvidence(lengths.en[i + shape.en]! - lengths.en[i]!, lengths.ko[j + shape.ko]! - lengths.ko[j]!, {
        mean: USUAL_MEAN,
      });
  const beads = bestBeads({
    rows: en.length,
    columns: ko.length,
    band,
    shapes: SHAPES,
    skips: { first: P.first, next: P.next },
    evidence,
    threshold: P.threshold,
  });
  return { beads, en: [...en], ko: [...ko] };
}

function cumulative(sentences: readonly string[]): Float64Array {
  const sums = new Float64Array(sentences.length + 1);
  sentences.forEach((sentence, i) => (sums[i + 1] = sums[i]! + sentenceLength(sentence)));
  return sums;
}
