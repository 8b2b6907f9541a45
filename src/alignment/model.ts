/** What is believed of a pair of texts before a pass, and how a pass changes it. */
import type { Bead } from './bead.js';
import type { PreparedPair } from './document.js';
import { NO_PARAGRAPHS, paragraphModel, type ParagraphModel } from './paragraphs.js';
import { localLinks } from './localLinks.js';
import { adaptSkips, usualSkips, type SkipPrior, type Transitions } from './transitions.js';
import { WEIGHTS } from './weights.js';
import type { Link } from './witnesses.js';

export interface Model {
  skips: SkipPrior;
  /** Mean of log(Korean length / English length). */
  lengthMean: number;
  paragraphs: ParagraphModel;
  /** Links seen in this pair only. */
  links: Link[];
}

export const usual = (): Model => ({
  skips: usualSkips(),
  lengthMean: WEIGHTS.lengthMean,
  paragraphs: NO_PARAGRAPHS,
  links: [],
});

/** Takes from a pass how much is left out, how lengths compare and which words go together in this pair of texts. */
export function adaptModel(pair: PreparedPair, beads: readonly Bead[], expected: Transitions): Model {
  return {
    skips: adaptSkips(expected),
    lengthMean: adaptMean(pair, beads),
    paragraphs: paragraphModel(pair.starts, beads),
    links: localLinks(pair, beads),
  };
}

/** Mean over the beads that are likely right, with the usual mean as so many beads of its own. */
function adaptMean(pair: PreparedPair, beads: readonly Bead[]): number {
  let sum = WEIGHTS.lengthMean * WEIGHTS.usualLengths;
  let weight = WEIGHTS.usualLengths;
  for (const { en, ko, score } of beads) {
    if (en.length === 0 || ko.length === 0) continue;
    const english = pair.lengths.en.of(en[0]!, en.length);
    const korean = pair.lengths.ko.of(ko[0]!, ko.length);
    if (english < 20) continue;
    sum += score * Math.log((korean + 2) / (english + 4));
    weight += score;
  }
  return sum / weight;
}
