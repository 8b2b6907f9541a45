/** For every gram the blocks of segments that hold it: ascending numbers as variable-length differences. */
import { BUCKETS, MOST_GRAMS_A_UNIT, readGrams } from './grams.js';

/** A list is a chain of chunks: where the next one is (4 bytes), then differences of seven bits a byte. */
const CHUNK = 32;
const LINK = 4;

export class BlockPostings {
  private bytes = new Uint8Array(1 << 20);
  private used = CHUNK; // chunk 0 is no chunk
  private readonly head = new Int32Array(BUCKETS);
  private readonly tail = new Int32Array(BUCKETS);
  private readonly fill = new Uint8Array(BUCKETS);
  private readonly last = new Int32Array(BUCKETS).fill(-1);
  private readonly counts = new Int32Array(BUCKETS);
  /** Blocks that a changed segment brought after later ones: few, so kept plainly. */
  private readonly late = new Map<number, Set<number>>();
  private grams = new Uint32Array(1024);

  get memoryBytes(): number {
    return this.bytes.byteLength + BUCKETS * 17;
  }

  /** Blocks listed for a gram. */
  count(bucket: number): number {
    return this.counts[bucket]! + (this.late.get(bucket)?.size ?? 0);
  }

  /** Lists a block for every gram of a text. */
  addAll({ units, length }: { units: Uint16Array; length: number }, block: number): void {
    if (this.grams.length < length * MOST_GRAMS_A_UNIT)
      this.grams = new Uint32Array(length * MOST_GRAMS_A_UNIT * 2);
    const { grams, last } = this;
    const count = readGrams(units, length, grams);
    for (let i = 0; i < count; i++) if (last[grams[i]!] !== block) this.add(grams[i]!, block);
  }

  private add(bucket: number, block: number): void {
    const last = this.last[bucket]!;
    if (block < last) this.addLate(bucket, block);
    else this.append(bucket, block, block - last);
  }

  /** Sets the bits of the blocks that hold the gram. */
  collect(bucket: number, bits: Uint32Array): void {
    let block = -1;
    let difference = 0;
    let shift = 0;
    for (let chunk = this.head[bucket]!; chunk !== 0; chunk = this.next(chunk)) {
      const end = chunk === this.tail[bucket] ? this.fill[bucket]! : CHUNK;
      for (let i = LINK; i < end; i++) {
        const byte = this.bytes[chunk + i]!;
        difference |= (byte & 0x7f) << shift;
        shift += 7;
        if (byte >= 0x80) continue;
        block += difference;
        bits[block >>> 5]! |= 1 << (block & 31);
        difference = shift = 0;
      }
    }
    for (const each of this.late.get(bucket) ?? []) bits[each >>> 5]! |= 1 << (each & 31);
  }

  private addLate(bucket: number, block: number): void {
    const blocks = this.late.get(bucket);
    if (blocks === undefined) this.late.set(bucket, new Set([block]));
    else blocks.add(block);
  }

  private append(bucket: number, block: number, difference: number): void {
    let rest = difference;
    for (; rest >= 0x80; rest >>>= 7) this.write(bucket, (rest & 0x7f) | 0x80);
    this.write(bucket, rest);
    this.last[bucket] = block;
    this.counts[bucket]!++;
  }

  private write(bucket: number, byte: number): void {
    if (this.head[bucket] === 0 || this.fill[bucket] === CHUNK) this.extend(bucket);
    this.bytes[this.tail[bucket]! + this.fill[bucket]!] = byte;
    this.fill[bucket]!++;
  }

  private extend(bucket: number): void {
    const chunk = this.used;
    this.used += CHUNK;
    if (this.used > this.bytes.length) this.grow();
    if (this.head[bucket] === 0) this.head[bucket] = chunk;
    else this.link(this.tail[bucket]!, chunk);
    this.tail[bucket] = chunk;
    this.fill[bucket] = LINK;
  }

  private link(from: number, to: number): void {
    const number = to / CHUNK;
    for (let i = 0; i < LINK; i++) this.bytes[from + i] = (number >>> (8 * i)) & 0xff;
  }

  private next(chunk: number): number {
    const { bytes } = this;
    const number =
      bytes[chunk]! | (bytes[chunk + 1]! << 8) | (bytes[chunk + 2]! << 16) | (bytes[chunk + 3]! << 24);
    return number * CHUNK;
  }

  private grow(): void {
    const grown = new Uint8Array(this.bytes.length * 2);
    grown.set(this.bytes);
    this.bytes = grown;
  }
}
