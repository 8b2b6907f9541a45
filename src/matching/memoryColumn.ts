/** Which memory holds each segment, by the segment's id. */

const ABSENT = -1;

export class MemoryColumn {
  /** Segments held. */
  count = 0;
  /** One more than the highest id so far. */
  end = 0;
  private memory = new Int32Array(1024).fill(ABSENT);

  get memoryBytes(): number {
    return this.memory.byteLength;
  }

  /** Key of the memory, or -1 without a segment. */
  of(id: number): number {
    return id < this.end ? this.memory[id]! : ABSENT;
  }

  has(id: number): boolean {
    return this.of(id) !== ABSENT;
  }

  set(id: number, memory: number): void {
    if (id >= this.memory.length) this.grow(id);
    if (this.memory[id] === ABSENT) this.count++;
    if (id >= this.end) this.end = id + 1;
    this.memory[id] = memory;
  }

  /** Returns whether there was one. */
  remove(id: number): boolean {
    if (!this.has(id)) return false;
    this.memory[id] = ABSENT;
    this.count--;
    return true;
  }

  private grow(id: number): void {
    const grown = new Int32Array(Math.max(id + 1, this.memory.length * 2)).fill(ABSENT);
    grown.set(this.memory);
    this.memory = grown;
  }
}
