/** Words that go together in this pair of texts, seen from its likely beads. */
import type { Bead } from './bead.js';
import type { PreparedPair } from './document.js';
import type { Side } from './side.js';
import { WEIGHTS } from './weights.js';
import type { Link } from './witnesses.js';

/** Links between types that stand in the same beads again and again and hardly without each other. */
export function localLinks(pair: PreparedPair, beads: readonly Bead[]): Link[] {
  const together = new Map<number, number>();
  const size = pair.ko.types.length;
  for (const bead of beads) {
    if (bead.score < WEIGHTS.localScore) continue;
    const korean = repeated(pair.ko, bead.ko);
    for (const en of repeated(pair.en, bead.en))
      for (const ko of korean) together.set(en * size + ko, (together.get(en * size + ko) ?? 0) + 1);
  }
  return Array.from(together).flatMap(([key, count]) =>
    link(pair, Math.floor(key / size), key % size, count),
  );
}

function repeated(side: Side, sentences: readonly number[]): number[] {
  const types = new Set<number>();
  for (const sentence of sentences)
    for (const type of side.sentences[sentence]!)
      if (side.occurrences[type]!.sentences.length > 1) types.add(type);
  return [...types];
}

function link(pair: PreparedPair, en: number, ko: number, count: number): Link[] {
  if (count < 2) return [];
  const toKo = (count - WEIGHTS.localDiscount) / pair.en.occurrences[en]!.sentences.length;
  const toEn = (count - WEIGHTS.localDiscount) / pair.ko.occurrences[ko]!.sentences.length;
  if (Math.sqrt(toKo * toEn) < WEIGHTS.localLeast) return [];
  return [{ en, ko, toKo: toKo * WEIGHTS.localTrust, toEn: toEn * WEIGHTS.localTrust }];
}
