/**
 * Evidence from length, after Gale and Church (1993): of sentences that translate each other the ratio of lengths varies
 * little. Here the logarithm of the ratio is taken as normal, narrower for longer sentences.
 */

/** Characters of a sentence that count for its length; space and signs do not. */
export function sentenceLength(sentence: string): number {
  let length = 0;
  for (const character of sentence) if (/[\p{L}\p{N}]/u.test(character)) length++;
  return length;
}

export interface LengthModel {
  /** Mean of log(Korean length / English length). */
  mean: number;
}

/** Mean for English news and its Korean, measured on the development documents. */
export const USUAL_MEAN = Math.log(0.56);
/** Spread of the logarithm for very long sentences, and what is added for short ones (variance per character). */
const SPREAD = 0.2;
const SPREAD_SHORT = 1.6;
/** Spread for two sentences that have nothing to do with each other. */
const SPREAD_CHANCE = 0.85;

/** Logarithm of how much likelier these lengths are in a true bead than in a chance one. */
export function lengthEvidence(en: number, ko: number, model: LengthModel): number {
  const ratio = Math.log((ko + 2) / (en + 4)) - model.mean;
  const variance = SPREAD * SPREAD + SPREAD_SHORT / (en + 8);
  const chance = SPREAD_CHANCE * SPREAD_CHANCE + SPREAD_SHORT / (en + 8);
  return 0.5 * (Math.log(chance / variance) + (ratio * ratio) / chance - (ratio * ratio) / variance);
}
