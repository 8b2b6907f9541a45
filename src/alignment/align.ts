/** Alignment of two sequences of sentences: a first pass with what is usual, a second with what this pair showed. */
import { findAnchors } from './anchors.js';
import { blockCells, chooseBand, fullBand, type Band, type Block } from './band.js';
import type { Bead } from './bead.js';
import { Cells } from './cells.js';
import { preparePair, type PreparedPair } from './document.js';
import type { Knowledge } from './knowledge.js';
import { bestBeads, type LatticeResult, type Shape } from './lattice.js';
import { lengthEvidence } from './lengths.js';
import { adaptModel, usual, type Model } from './model.js';
import { joinMoved } from './moved.js';
import { paragraphEvidence } from './paragraphs.js';
import type { SentenceText } from './sentenceText.js';
import { logAdd, logTransitions } from './transitions.js';
import { WEIGHTS } from './weights.js';
import { witnesses, type Voices } from './witnesses.js';

/** Beads of two texts. */
export function alignSentences(en: SentenceText, ko: SentenceText, knowledge: Knowledge): Bead[] {
  const pair = preparePair(en, ko, knowledge);
  const usually = new Comparison(pair, usual());
  const band = chooseBand(pair.en.size, pair.ko.size, () => findAnchors(pair.en, pair.ko, usually.voices.en));
  const first = usually.alignIn(band);
  const adapted = new Comparison(pair, adaptModel(pair, first.beads, first.expected));
  return joinMoved(adapted.alignIn(band).beads, pair, adapted.voices.en, (block) =>
    adapted.alignBlock(block),
  );
}

/** A prepared pair of texts under a model. */
class Comparison {
  readonly voices: Voices;

  constructor(
    private readonly pair: PreparedPair,
    private readonly model: Model,
  ) {
    this.voices = witnesses(pair.en, pair.ko, [...pair.links, ...model.links]);
  }

  /** Monotone alignment of the whole. */
  alignIn(band: Band): LatticeResult {
    const { en, ko } = this.pair;
    const cells = new Cells(en, ko, band, this.voices);
    return this.best({ row: 0, rows: en.size, column: 0, columns: ko.size }, band, cells);
  }

  /** Alignment of a block by itself, in sentences of the whole. */
  alignBlock(block: Block): { bead: Bead; evidence: number }[] {
    const cells = new Cells(
      this.pair.en,
      this.pair.ko,
      blockCells(block, this.pair.en.size, this.pair.ko.size),
      this.voices,
    );
    const { beads } = this.best(block, fullBand(block.rows, block.columns), cells);
    return beads.map(({ en, ko, score }) => {
      const bead = { en: en.map((i) => i + block.row), ko: ko.map((j) => j + block.column), score };
      return { bead, evidence: this.evidenceOf(cells, bead) };
    });
  }

  private best(block: Block, band: Band, cells: Cells): LatticeResult {
    return bestBeads({
      rows: block.rows,
      columns: block.columns,
      band,
      shapes: shapes(),
      transitions: logTransitions(this.model.skips),
      threshold: WEIGHTS.threshold,
      evidence: (i, j, { en, ko }) => this.evidence(cells, i + block.row, j + block.column, { en, ko }),
    });
  }

  private evidenceOf(cells: Cells, { en, ko }: Bead): number {
    if (en.length === 0 || ko.length === 0) return 0;
    return this.evidence(cells, en[0]!, ko[0]!, { en: en.length, ko: ko.length });
  }

  /** Logarithm of how much likelier what is seen of a bead is if it is true. */
  private evidence(cells: Cells, i: number, j: number, { en, ko }: { en: number; ko: number }): number {
    const { lengths, lines, starts } = this.pair;
    const words = WEIGHTS.words * cells.evidence(i, j, en, ko);
    const length =
      WEIGHTS.length * lengthEvidence(lengths.en.of(i, en), lengths.ko.of(j, ko), this.model.lengthMean);
    const place = lines.evidence(i, j, en, ko) + paragraphEvidence(starts, this.model.paragraphs, i, j);
    return place + freely(words + length);
  }
}

/** A share of the beads is translated so freely that their evidence is that of chance: nothing is quite ruled out. */
function freely(evidence: number): number {
  return logAdd(evidence, Math.log(WEIGHTS.free));
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
