/**
 * Word types as witnesses. A type with links to types of the other side says of every pair of sentences "they translate
 * each other" (a linked type is there) or "they do not" (none is). What it says weighs as the logarithm of the ratio of
 * two probabilities: that it would say so of a true pair, and that it would say so of any two sentences of this
 * document. A word that stands in every sentence so weighs nothing, and a rare one much.
 */
import { frequency, type Side } from './side.js';
import { WEIGHTS } from './weights.js';

/** A type of each side, with the probability of finding the one in the translation of the other, 0–1. */
export interface Link {
  en: number;
  ko: number;
  toKo: number;
  toEn: number;
}

/** What one type can say. */
export interface Witness {
  /** Weight when no linked type is found: 0 or less. */
  miss: number;
  /** Linked types of the other side and the weight of finding them, over {@link miss}. */
  links: { to: number; over: number }[];
}

/** The witnesses of both sides, by type, and what each sentence says when none of its witnesses is heard. */
export interface Voices {
  en: Witness[];
  ko: Witness[];
  misses: { en: Float64Array; ko: Float64Array };
}

/** The witnesses of the English side (they look at Korean sentences) and of the Korean side. */
export function witnesses(en: Side, ko: Side, links: readonly Link[]): Voices {
  const fromEn = links.map(({ en: from, ko: to, toKo: probability }) => ({ from, to, probability }));
  const fromKo = links.map(({ en: to, ko: from, toEn: probability }) => ({ from, to, probability }));
  const voices = { en: witnessesOf(en, ko, fromEn), ko: witnessesOf(ko, en, fromKo) };
  return { ...voices, misses: { en: sentenceMisses(en, voices.en), ko: sentenceMisses(ko, voices.ko) } };
}

function sentenceMisses(side: Side, voices: readonly Witness[]): Float64Array {
  return Float64Array.from(side.sentences, (types) =>
    types.reduce((sum, type) => sum + voices[type]!.miss, 0),
  );
}

interface DirectedLink {
  from: number;
  to: number;
  probability: number;
}

function witnessesOf(side: Side, other: Side, links: readonly DirectedLink[]): Witness[] {
  const byType = side.types.map(() => new Map<number, number>());
  for (const { from, to, probability } of links) {
    const known = byType[from]!.get(to) ?? 0;
    byType[from]!.set(to, Math.max(known, probability));
  }
  return byType.map((targets) => witness(targets, other));
}

function witness(targets: ReadonlyMap<number, number>, other: Side): Witness {
  let heard = 0;
  let chance = 0;
  for (const [to, probability] of targets) {
    heard += probability;
    chance += frequency(other, to);
  }
  const miss = Math.min(0, Math.log((1 - Math.min(heard, 1) * WEIGHTS.heard) / (1 - Math.min(chance, 0.95))));
  const links = Array.from(targets, ([to, probability]) => {
    const gain = Math.log((probability * WEIGHTS.heard) / frequency(other, to));
    return { to, over: Math.min(Math.max(gain, 0), WEIGHTS.most) - miss };
  });
  return { miss, links };
}
