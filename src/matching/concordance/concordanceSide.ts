/** Texts of one language, and for every gram the blocks of texts that hold it. */
import { BlockPostings } from './blockPostings.js';
import { MOST_GRAMS_A_UNIT, readGrams } from './grams.js';
import { PackedTexts } from './packedTexts.js';

/** Texts a block: reading one block takes some microseconds, and a gram's list of blocks stays short. */
const BLOCK_BITS = 6;
/** Grams of a query that are looked up, the rarest first: more hardly narrow the blocks further. */
const MOST_GRAMS = 6;

export class ConcordanceSide {
  readonly texts = new PackedTexts();
  readonly postings = new BlockPostings();

  /** Bytes held, texts included. */
  get memoryBytes(): number {
    return this.texts.memoryBytes + this.postings.memoryBytes;
  }

  /** Adds a text (NFC), or replaces the one with the same id. Quickest in the order of ids. */
  put(id: number, text: string): void {
    const { texts, postings } = this;
    texts.put(id, text);
    postings.addAll(texts.codes, id >>> BLOCK_BITS);
  }

  /** Ids from `first` to `end` that may hold every part, ascending: whole blocks. */
  *candidates(parts: readonly Uint16Array[], first: number, end: number): Generator<number> {
    const bits = this.blocks(parts, end);
    for (let block = first >>> BLOCK_BITS; block << BLOCK_BITS < end; block++) {
      if ((bits[block >>> 5]! & (1 << (block & 31))) === 0) continue;
      const last = Math.min(end, (block + 1) << BLOCK_BITS);
      for (let id = Math.max(first, block << BLOCK_BITS); id < last; id++) yield id;
    }
  }

  private blocks(parts: readonly Uint16Array[], end: number): Uint32Array {
    const bits = new Uint32Array((end >>> (BLOCK_BITS + 5)) + 1).fill(0xffffffff);
    const one = new Uint32Array(bits.length);
    for (const bucket of this.rarest(parts)) {
      one.fill(0);
      this.postings.collect(bucket, one);
      for (let i = 0; i < bits.length; i++) bits[i]! &= one[i]!;
    }
    return bits;
  }

  private rarest(parts: readonly Uint16Array[]): number[] {
    const buckets = new Set<number>();
    for (const part of parts) {
      const grams = new Uint32Array(part.length * MOST_GRAMS_A_UNIT);
      const count = readGrams(part, part.length, grams);
      for (const bucket of grams.subarray(0, count)) buckets.add(bucket);
    }
    return [...buckets].sort((a, b) => this.postings.count(a) - this.postings.count(b)).slice(0, MOST_GRAMS);
  }
}
