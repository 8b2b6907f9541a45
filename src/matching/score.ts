/** How near a text is to a segment's: 0–100 (101 and 102 are the service's: they need the neighbours). */
import type { Lang } from '../concepts/concept.js';
import { isPlaceable } from './costs.js';
import { distance } from './distance.js';
import { encode, type EncodedText } from './encode.js';
import type { Hash } from './hash.js';
import { withScratchVocabulary, type Vocabulary } from './vocabulary.js';
import * as weights from './weights.js';

/**
 * Score of `query` against `source`, both in `lang`; an integer 0–100, the same in both orders.
 * 100: the same text (NFC). 99: case, width or white space differ only. 95–98: numbers, dates, addresses or tags
 * differ only. Otherwise the weighted edit distance of the units in per cent of the longer text, at most 98.
 */
export function score(query: string, source: string, lang: Lang): number {
  return withScratchVocabulary(lang, (vocabulary) =>
    scoreEncoded(vocabulary, encode(query, vocabulary), encode(source, vocabulary), 0),
  );
}

/** Score of two encoded texts, or 0 where it is below `min`. */
export function scoreEncoded(vocabulary: Vocabulary, a: EncodedText, b: EncodedText, min: number): number {
  if (isSame(a.identity, b.identity)) return weights.IDENTICAL;
  if (isSame(a.form, b.form)) return atLeast(weights.SAME_BUT_FORM, min);
  const placeables = changedPlaceables(vocabulary, a.units, b.units);
  if (placeables > 0) return atLeast(placeablesOnlyScore(placeables), min);
  return atLeast(unitScore(vocabulary, a, b, min), min);
}

const isSame = (a: Hash, b: Hash): boolean => a[0] === b[0] && a[1] === b[1];
const atLeast = (score: number, min: number): number => (score >= min ? score : 0);

function placeablesOnlyScore(changed: number): number {
  return Math.max(weights.WORST_NUMBERS_ONLY, weights.SAME_BUT_FORM - changed);
}

function unitScore(vocabulary: Vocabulary, a: EncodedText, b: EncodedText, min: number): number {
  const length = Math.max(a.length, b.length) * weights.HEAVY;
  const limit = Math.floor(((100 - min) * length) / 100);
  // Each heavy unit that only one text has costs its weight.
  if (Math.abs(a.length - b.length) * weights.HEAVY > limit) return 0;
  const cost = distance(vocabulary, a.units, b.units, limit);
  if (cost > limit) return 0;
  return Math.min(weights.BEST_DIFFERENT, Math.floor((100 * (length - cost)) / length));
}

/** How many numbers, dates, addresses and tags differ where nothing else does; 0 where anything else does. */
function changedPlaceables(vocabulary: Vocabulary, a: Int32Array, b: Int32Array): number {
  if (a.length !== b.length) return 0;
  let changed = 0;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]!, b[i]!];
    if (x === y || vocabulary.form[x] === vocabulary.form[y]) continue;
    if (vocabulary.key[x] !== vocabulary.key[y] || !isPlaceable(vocabulary.kind[x]!)) return 0;
    changed++;
  }
  return changed;
}
