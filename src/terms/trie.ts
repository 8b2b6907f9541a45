/** A trie over UTF-16 code units in one typed array: an open-addressed table of (node, unit) → child. */

const FIRST_CAPACITY = 1 << 14;
/** Share of used slots at which the table doubles; linear probing stays short below it. */
const FULL = 0.6;
/** Fields of a slot lie side by side, so that a step touches one cache line: parent + 1 (0: free), unit, child. */
const [PARENT, UNIT, CHILD, FIELDS] = [0, 1, 2, 4];
const NONE = -1;

export class Trie {
  static readonly ROOT = 0;
  #nodes = 1;
  #mask = FIRST_CAPACITY - 1;
  #slots = new Int32Array(FIRST_CAPACITY * FIELDS);

  /** Number of nodes, the root among them. */
  get size(): number {
    return this.#nodes;
  }

  /** The child of `node` by `unit`, or -1. */
  step(node: number, unit: number): number {
    const slot = this.#slot(node, unit);
    return this.#slots[slot + PARENT] === 0 ? NONE : this.#slots[slot + CHILD]!;
  }

  /** Adds the path of the first `length` units and answers its last node. */
  add(units: Uint16Array, length: number): number {
    let node: number = Trie.ROOT;
    for (let i = 0; i < length; i++) node = this.#child(node, units[i]!);
    return node;
  }

  #child(node: number, unit: number): number {
    const slot = this.#slot(node, unit);
    if (this.#slots[slot + PARENT] !== 0) return this.#slots[slot + CHILD]!;
    const child = this.#nodes++;
    this.#slots[slot + PARENT] = node + 1;
    this.#slots[slot + UNIT] = unit;
    this.#slots[slot + CHILD] = child;
    if (this.#nodes > FULL * this.#mask) this.#grow();
    return child;
  }

  /** Offset of the slot that holds the edge, or of the free one where it belongs. */
  #slot(node: number, unit: number): number {
    const slots = this.#slots;
    for (let at = hash(node, unit) & this.#mask; ; at = (at + 1) & this.#mask) {
      const slot = at * FIELDS;
      const parent = slots[slot]!;
      if (parent === 0 || (parent === node + 1 && slots[slot + UNIT] === unit)) return slot;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let slot = 0; slot < old.length; slot += FIELDS) {
      if (old[slot] === 0) continue;
      const target = this.#slot(old[slot + PARENT]! - 1, old[slot + UNIT]!);
      for (let field = 0; field < FIELDS; field++) this.#slots[target + field] = old[slot + field]!;
    }
  }
}

/** Mixes node and unit so that children of neighbouring nodes do not pile up. */
function hash(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
