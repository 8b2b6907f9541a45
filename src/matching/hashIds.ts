/** Numbers for texts, told apart by 64-bit hashes: no text is kept, and none is made to look one up. */

const EMPTY = -1;
const MOST_FULL = 0.5;

export class HashIds {
  size = 0;
  private hashA = new Int32Array(512);
  private hashB = new Int32Array(512);
  private slots = new Int32Array(1024).fill(EMPTY);

  get memoryBytes(): number {
    return this.hashA.byteLength * 2 + this.slots.byteLength;
  }

  /** The number of the hash; a new one is the next. */
  idOf(a: number, b: number): number {
    const slot = this.slotOf(a, b);
    const known = this.slots[slot]!;
    return known === EMPTY ? this.add(a, b, slot) : known;
  }

  /** The number of the hash, or -1. */
  find(a: number, b: number): number {
    return this.slots[this.slotOf(a, b)]!;
  }

  /** Forgets the newest numbers, from `size` on. */
  truncate(size: number): void {
    // Backwards: what was added later may have been placed behind what was added before.
    while (this.size > size) {
      const id = --this.size;
      this.slots[this.slotOf(this.hashA[id]!, this.hashB[id]!)] = EMPTY;
    }
  }

  private add(a: number, b: number, slot: number): number {
    const id = this.size++;
    if (this.size > this.slots.length * MOST_FULL) {
      this.grow();
      this.slots[this.slotOf(a, b)] = id;
    } else this.slots[slot] = id;
    this.hashA[id] = a;
    this.hashB[id] = b;
    return id;
  }

  private slotOf(a: number, b: number): number {
    const mask = this.slots.length - 1;
    let slot = (a ^ (b >>> 7)) & mask;
    for (let id = this.slots[slot]!; id !== EMPTY; id = this.slots[slot]!) {
      if (this.hashA[id] === a && this.hashB[id] === b) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private grow(): void {
    const { hashA, hashB, slots } = this;
    (this.hashA = new Int32Array(hashA.length * 2)).set(hashA);
    (this.hashB = new Int32Array(hashB.length * 2)).set(hashB);
    this.slots = new Int32Array(slots.length * 2).fill(EMPTY);
    for (let id = 0; id < this.size - 1; id++) this.slots[this.slotOf(hashA[id]!, hashB[id]!)] = id;
  }
}
