/**
 * A trie over UTF-16 code units in typed arrays. Most nodes have one child: the first child stands beside its parent, and
 * as nodes are numbered when they are made, a term's tail lies in one row of memory. Further children stand in an
 * open-addressed table of (node, unit) → child.
 */

const FIRST_NODES = 1 << 14;
const FIRST_SLOTS = 1 << 12;
/** Share of used slots at which the table doubles; linear probing stays short below it. */
const FULL = 0.6;
/** Fields of a slot lie side by side, so that a look-up touches one cache line: parent + 1 (0: free), unit, child. */
const [PARENT, UNIT, CHILD, FIELDS] = [0, 1, 2, 4];
const NONE = -1;

export class Trie {
  static readonly ROOT = 0;
  #nodes = 1;
  /** First child of each node, 0 where there is none. */
  #firstChild = new Int32Array(FIRST_NODES);
  #firstUnit = new Uint16Array(FIRST_NODES);
  /** Whether the node has children in the table too. */
  #branches = new Uint8Array(FIRST_NODES);
  #used = 0;
  #mask = FIRST_SLOTS - 1;
  #slots = new Int32Array(FIRST_SLOTS * FIELDS);

  /** Number of nodes, the root among them. */
  get size(): number {
    return this.#nodes;
  }

  /** The child of `node` by `unit`, or -1. */
  step(node: number, unit: number): number {
    const first = this.#firstChild[node]!;
    if (first !== 0 && this.#firstUnit[node] === unit) return first;
    if (this.#branches[node] === 0) return NONE;
    const slot = this.#slot(node, unit);
    return this.#slots[slot + PARENT] === 0 ? NONE : this.#slots[slot + CHILD]!;
  }

  /** Adds the path of the first `length` units and answers its last node. */
  add(units: Uint16Array, length: number): number {
    let node: number = Trie.ROOT;
    for (let i = 0; i < length; i++) {
      const unit = units[i]!;
      const child = this.step(node, unit);
      node = child < 0 ? this.#append(node, unit) : child;
    }
    return node;
  }

  #append(node: number, unit: number): number {
    const child = this.#nodes++;
    if (child >= this.#firstChild.length) this.#growNodes();
    if (this.#firstChild[node] === 0) {
      this.#firstChild[node] = child;
      this.#firstUnit[node] = unit;
      return child;
    }
    this.#branches[node] = 1;
    if (++this.#used > FULL * this.#mask) this.#growSlots();
    const slot = this.#slot(node, unit);
    this.#slots[slot + PARENT] = node + 1;
    this.#slots[slot + UNIT] = unit;
    this.#slots[slot + CHILD] = child;
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

  #growNodes(): void {
    const capacity = this.#firstChild.length * 2;
    this.#firstChild = grown(this.#firstChild, new Int32Array(capacity));
    this.#firstUnit = grown(this.#firstUnit, new Uint16Array(capacity));
    this.#branches = grown(this.#branches, new Uint8Array(capacity));
  }

  #growSlots(): void {
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

function grown<T extends Int32Array | Uint16Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

/** Mixes node and unit so that children of neighbouring nodes do not pile up. */
function hash(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
