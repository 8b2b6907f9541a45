/** A trie over UTF-16 code units in typed arrays: one open-addressed table of (node, unit) → node. */

const FIRST_CAPACITY = 1 << 14;
/** Share of used slots at which the table doubles; linear probing stays short below it. */
const FULL = 0.6;
const NONE = -1;

export class Trie {
  static readonly ROOT = 0;
  #nodes = 1;
  #mask = FIRST_CAPACITY - 1;
  #parents = new Int32Array(FIRST_CAPACITY).fill(NONE);
  #units = new Uint16Array(FIRST_CAPACITY);
  #children = new Int32Array(FIRST_CAPACITY);

  /** Number of nodes, the root among them. */
  get size(): number {
    return this.#nodes;
  }

  /** The child of `node` by `unit`, or -1. */
  step(node: number, unit: number): number {
    const slot = this.#slot(node, unit);
    return this.#parents[slot] === NONE ? NONE : this.#children[slot]!;
  }

  /** Adds the path of the first `length` units and answers its last node. */
  add(units: Uint16Array, length: number): number {
    let node: number = Trie.ROOT;
    for (let i = 0; i < length; i++) node = this.#child(node, units[i]!);
    return node;
  }

  #child(node: number, unit: number): number {
    const slot = this.#slot(node, unit);
    if (this.#parents[slot] !== NONE) return this.#children[slot]!;
    const child = this.#nodes++;
    this.#parents[slot] = node;
    this.#units[slot] = unit;
    this.#children[slot] = child;
    if (this.#nodes > FULL * this.#mask) this.#grow();
    return child;
  }

  #slot(node: number, unit: number): number {
    let slot = hash(node, unit) & this.#mask;
    while (this.#parents[slot] !== NONE && !(this.#parents[slot] === node && this.#units[slot] === unit)) {
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }

  #grow(): void {
    const [parents, units, children] = [this.#parents, this.#units, this.#children];
    const capacity = parents.length * 2;
    this.#mask = capacity - 1;
    this.#parents = new Int32Array(capacity).fill(NONE);
    this.#units = new Uint16Array(capacity);
    this.#children = new Int32Array(capacity);
    for (let i = 0; i < parents.length; i++) {
      if (parents[i] === NONE) continue;
      const slot = this.#slot(parents[i]!, units[i]!);
      this.#parents[slot] = parents[i]!;
      this.#units[slot] = units[i]!;
      this.#children[slot] = children[i]!;
    }
  }
}

/** Mixes node and unit so that children of neighbouring nodes do not pile up. */
function hash(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
