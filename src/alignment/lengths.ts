/**
 * Evidence from length, after Gale and Church (1993): of sentences that translate each other the ratio of lengths varies
 * little. Here the logarithm of the ratio is taken as normal, narrower for longer sentences.
 */

import { WEIGHTS } from './weights.js';

/** Characters of a sentence that count for its length; space and signs do not. */
export function sentenceLength(sentence: string): number {
  let length = 0;
  for (const character of sentence) if (/[\p{L}\p{N}]/u.test(character)) length++;
  return length;
}

/** Logarithm of how much likelier these lengths are in a true bead than in a chance one. */
export function lengthEvidence(en: number, ko: number, mean: number): number {
  const ratio = Math.log((ko + 2) / (en + 4)) - mean;
  const variance = WEIGHTS.lengthSpread * WEIGHTS.lengthSpread + WEIGHTS.lengthShort / (en + 8);
  const chance = WEIGHTS.lengthChance * WEIGHTS.lengthChance + WEIGHTS.lengthShort / (en + 8);
  return 0.5 * (Math.log(chance / variance) + (ratio * ratio) / chance - (ratio * ratio) / variance);
}
