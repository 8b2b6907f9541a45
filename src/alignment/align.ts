/** Alignment of two sequences of sentences: a first pass with what is usual, a second with what this pair showed. */
import { findAnchors } from './anchors.js';
import { chooseBand, type Band } from './band.js';
import type { Bead } from './bead.js';
import { Cells } from './cells.js';
import { preparePair, type PreparedPair } from './document.js';
import { adaptModel, usual, type Model } from './model.js';
import { bestBeads, type ExpectedBeads, type Shape } from './lattice.js';
import { lengthEvidence } from './lengths.js';
import type { Lexicon } from './lexicon.js';
import { WEIGHTS } from './weights.js';
import { witnesses } from './witnesses.js';

/** Beads of two lists of sentences. */
export function alignSentences(
  en: readonly string[],
  ko: readonly string[],
  lexicons: readonly Lexicon[],
): Bead[] {
  const pair = preparePair(en, ko, lexicons);
  const band = chooseBand(en.length, ko.length, () =>
    findAnchors(pair.en, pair.ko, witnesses(pair.en, pair.ko, pair.links).en),
  );
  const first = pass(pair, band, usual());
  return pass(pair, band, adaptModel(pair, first.beads, first.expected)).beads;
}

function pass(pair: PreparedPair, band: Band, model: Model): { beads: Bead[]; expected: ExpectedBeads } {
  const voices = witnesses(pair.en, pair.ko, [...pair.links, ...model.links]);
  const cells = new Cells(pair.en, pair.ko, band, voices);
  return bestBeads({
    rows: pair.en.size,
    columns: pair.ko.size,
    band,
    shapes: shapes(),
    skips: model.skips,
    threshold: WEIGHTS.threshold,
    evidence: (i, j, { en, ko }) =>
      WEIGHTS.words * cells.evidence(i, j, en, ko) +
      WEIGHTS.length * lengthEvidence(pair.lengths.en.of(i, en), pair.lengths.ko.of(j, ko), model.lengthMean),
  });
}

function shapes(): Shape[] {
  return [
    { en: 1, ko: 1, prior: Math.log(0.9) },
    { en: 1, ko: 2, prior: Math.log(WEIGHTS.oneToTwo) },
    { en: 2, ko: 1, prior: Math.log(WEIGHTS.oneToTwo) },
    { en: 2, ko: 2, prior: Math.log(WEIGHTS.twoToTwo) },
    { en: 1, ko: 3, prior: Math.log(WEIGHTS.oneToThree) },
    { en: 3, ko: 1, prior: Math.log(WEIGHTS.oneToThree) },
  ];
}
