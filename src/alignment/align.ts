/** Alignment of two sequences of sentences: a first pass with what is usual, a second with what this pair showed. */
import { findAnchors } from './anchors.js';
import { chooseBand, type Band } from './band.js';
import type { Bead } from './bead.js';
import { Cells } from './cells.js';
import { preparePair, type Knowledge, type PreparedPair } from './document.js';
import { adaptModel, usual, type Model } from './model.js';
import { bestBeads, type LatticeResult, type Shape } from './lattice.js';
import { lengthEvidence } from './lengths.js';
import { logTransitions } from './transitions.js';
import { WEIGHTS } from './weights.js';
import { witnesses } from './witnesses.js';

/** Beads of two lists of sentences. */
export function alignSentences(en: readonly string[], ko: readonly string[], knowledge: Knowledge): Bead[] {
  const pair = preparePair(en, ko, knowledge);
  const band = chooseBand(en.length, ko.length, () =>
    findAnchors(pair.en, pair.ko, witnesses(pair.en, pair.ko, pair.links).en),
  );
  const first = pass(pair, band, usual());
  return pass(pair, band, adaptModel(pair, first.beads, first.expected)).beads;
}

function pass(pair: PreparedPair, band: Band, model: Model): LatticeResult {
  const voices = witnesses(pair.en, pair.ko, [...pair.links, ...model.links]);
  const cells = new Cells(pair.en, pair.ko, band, voices);
  return bestBeads({
    rows: pair.en.size,
    columns: pair.ko.size,
    band,
    shapes: shapes(),
    transitions: logTransitions(model.skips),
    threshold: WEIGHTS.threshold,
    evidence: (i, j, { en, ko }) =>
      reporterEvidence(pair, i, j, { en, ko }) +
      WEIGHTS.words * cells.evidence(i, j, en, ko) +
      WEIGHTS.length * lengthEvidence(pair.lengths.en.of(i, en), pair.lengths.ko.of(j, ko), model.lengthMean),
  });
}

/** A reporter line goes with nothing but a reporter line. */
function reporterEvidence(
  pair: PreparedPair,
  i: number,
  j: number,
  shape: { en: number; ko: number },
): number {
  const { en, ko } = pair.reporters;
  const reporter = en[i]!;
  for (let row = i; row < i + shape.en; row++) if (en[row] !== reporter) return WEIGHTS.reporter;
  for (let column = j; column < j + shape.ko; column++) if (ko[column] !== reporter) return WEIGHTS.reporter;
  return 0;
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
