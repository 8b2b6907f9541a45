/** Finds the segments that hold all of some words and phrases, in the order of their ids. */
import type { Lang } from '../../concepts/concept.js';
import { nfc } from '../../text/normalize.js';
import type { IndexedText } from '../source.js';
import { BlockPostings } from './blockPostings.js';
import { eachGram } from './grams.js';
import { findAll, type Range } from './occurrences.js';
import { PackedTexts } from './packedTexts.js';

export interface ConcordanceQuery {
  /** Folded strings that must all occur, from `parseConcordance`. */
  parts: readonly string[];
  lang: Lang;
  memories?: ReadonlySet<number>;
  /** The id of the last hit of the page before. */
  after?: number;
  limit: number;
}

export interface ConcordanceHit {
  id: number;
  /** Where the parts occur, UTF-16 offsets into the NFC text, ascending, none touching another. */
  ranges: Range[];
}

/** Segments a block: reading one block takes some microseconds, and a gram's list of blocks stays short. */
const BLOCK_BITS = 6;
/** Grams of a query that are looked up, the rarest first: more hardly narrow the blocks further. */
const MOST_GRAMS = 6;
const ABSENT = -1;

interface Side {
  texts: PackedTexts;
  postings: BlockPostings;
}

const newSide = (): Side => ({ texts: new PackedTexts(), postings: new BlockPostings() });

export class ConcordanceIndex {
  private readonly sides: Record<Lang, Side> = { en: newSide(), ko: newSide() };
  private memory = new Int32Array(1024).fill(ABSENT);
  private end = 0;

  /** Bytes held, texts included. */
  get memoryBytes(): number {
    const sides = Object.values(this.sides);
    return sides.reduce(
      (sum, { texts, postings }) => sum + texts.memoryBytes + postings.memoryBytes,
      this.memory.byteLength,
    );
  }

  /** Adds a segment, or replaces the one with the same id. Quickest in the order of ids. */
  put({ id, memory, en, ko }: IndexedText): void {
    this.makeRoom(id);
    this.memory[id] = memory;
    this.end = Math.max(this.end, id + 1);
    this.putSide(this.sides.en, id, nfc(en));
    this.putSide(this.sides.ko, id, nfc(ko));
  }

  remove(id: number): void {
    if (id < this.end) this.memory[id] = ABSENT;
  }

  /** The next `limit` segments that hold every part; none for a query without parts. */
  find(query: ConcordanceQuery): ConcordanceHit[] {
    const hits: ConcordanceHit[] = [];
    if (query.parts.length === 0) return hits;
    const parts = query.parts.map(codesOf);
    const first = (query.after ?? -1) + 1;
    for (const block of this.blocks(parts, this.sides[query.lang], first)) {
      const end = Math.min(this.end, (block + 1) << BLOCK_BITS);
      for (let id = Math.max(first, block << BLOCK_BITS); id < end; id++) {
        const ranges = this.match(id, parts, query);
        if (ranges !== undefined) hits.push({ id, ranges });
        if (hits.length >= query.limit) return hits;
      }
    }
    return hits;
  }

  private putSide({ texts, postings }: Side, id: number, text: string): void {
    const block = id >>> BLOCK_BITS;
    texts.put(id, text);
    eachGram(texts.codes.units, texts.codes.length, (bucket) => postings.add(bucket, block));
  }

  private match(id: number, parts: Uint16Array[], { lang, memories }: ConcordanceQuery): Range[] | undefined {
    const memory = this.memory[id]!;
    if (memory === ABSENT || memories?.has(memory) === false) return undefined;
    const { texts } = this.sides[lang];
    texts.read(id);
    return findAll(texts.codes.units, texts.codes.length, parts);
  }

  /** Blocks from that of `first` on that may hold every part, ascending. */
  private *blocks(parts: Uint16Array[], { postings }: Side, first: number): Generator<number> {
    const end = (this.end + (1 << BLOCK_BITS) - 1) >>> BLOCK_BITS;
    const bits = new Uint32Array((end >>> 5) + 1).fill(0xffffffff);
    const one = new Uint32Array(bits.length);
    for (const bucket of rarest(parts, postings)) {
      one.fill(0);
      postings.collect(bucket, one);
      for (let i = 0; i < bits.length; i++) bits[i]! &= one[i]!;
    }
    for (let block = first >>> BLOCK_BITS; block < end; block++) {
      if ((bits[block >>> 5]! & (1 << (block & 31))) !== 0) yield block;
    }
  }

  private makeRoom(id: number): void {
    if (id < this.memory.length) return;
    const grown = new Int32Array(Math.max(id + 1, this.memory.length * 2)).fill(ABSENT);
    grown.set(this.memory);
    this.memory = grown;
  }
}

function codesOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

function rarest(parts: Uint16Array[], postings: BlockPostings): number[] {
  const buckets = new Set<number>();
  for (const part of parts) eachGram(part, part.length, (bucket) => buckets.add(bucket));
  return [...buckets].sort((a, b) => postings.count(a) - postings.count(b)).slice(0, MOST_GRAMS);
}
