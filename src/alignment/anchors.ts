/** Pairs of sentences that rare words tie together: the way through a long document before it is looked at closely. */
import type { Side } from './side.js';
import type { Witness } from './witnesses.js';

export interface Anchor {
  en: number;
  ko: number;
  weight: number;
}

/** A type in more sentences than this ties nothing. */
const RARE = 5;
/** Least weight of a pair of sentences to be an anchor: two rare words at least. */
const LEAST_WEIGHT = 5;

/** The chain of anchors in order of both sides with the greatest weight; n·log n in the number of anchors. */
export function findAnchors(en: Side, ko: Side, voices: readonly Witness[]): Anchor[] {
  return heaviestChain(looseAnchors(en, ko, voices), ko.size);
}

/** All pairs of sentences that rare words tie together, in whatever order. */
export function looseAnchors(en: Side, ko: Side, voices: readonly Witness[]): Anchor[] {
  const weights = new Map<number, number>();
  en.occurrences.forEach(({ sentences }, type) => {
    if (sentences.length > RARE) return;
    for (const { to, over } of voices[type]!.links) {
      const others = ko.occurrences[to]!.sentences;
      if (others.length > RARE) continue;
      for (const i of sentences)
        for (const j of others) weights.set(i * ko.size + j, (weights.get(i * ko.size + j) ?? 0) + over);
    }
  });
  return Array.from(weights, ([key, weight]) => ({
    en: Math.floor(key / ko.size),
    ko: key % ko.size,
    weight,
  })).filter((anchor) => anchor.weight >= LEAST_WEIGHT);
}

/** Heaviest subset that rises strictly on both sides, by a tree of prefix maxima over the Korean sentences. */
export function heaviestChain(anchors: readonly Anchor[], columns: number): Anchor[] {
  const ordered = [...anchors].sort((a, b) => a.en - b.en || b.ko - a.ko);
  const best = new PrefixMaxima(columns);
  const before = new Int32Array(ordered.length).fill(-1);
  const total = new Float64Array(ordered.length);
  ordered.forEach((anchor, k) => {
    const previous = best.upTo(anchor.ko);
    before[k] = previous.index;
    total[k] = previous.value + anchor.weight;
    best.raise(anchor.ko, total[k], k);
  });
  const chain: Anchor[] = [];
  for (let k = best.upTo(columns).index; k >= 0; k = before[k]!) chain.push(ordered[k]!);
  return chain.reverse();
}

/** Fenwick tree of maxima. */
class PrefixMaxima {
  private readonly values: Float64Array;
  private readonly indices: Int32Array;

  constructor(private readonly size: number) {
    this.values = new Float64Array(size + 1);
    this.indices = new Int32Array(size + 1).fill(-1);
  }

  /** Greatest value at a position below `end`, 0 and -1 when there is none. */
  upTo(end: number): { value: number; index: number } {
    let value = 0;
    let index = -1;
    for (let node = end; node > 0; node -= node & -node) {
      if (this.values[node]! <= value) continue;
      value = this.values[node]!;
      index = this.indices[node]!;
    }
    return { value, index };
  }

  raise(position: number, value: number, index: number): void {
    for (let node = position + 1; node <= this.size; node += node & -node) {
      if (value <= this.values[node]!) continue;
      this.values[node] = value;
      this.indices[node] = index;
    }
  }
}
