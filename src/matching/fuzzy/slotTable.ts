/** Encoded segments of one language as columns: one slot a segment. */
import type { EncodedText } from '../encode.js';
import { pack, packedLength, unpack } from './packedUnits.js';

/** The columns that are copied as they are. */
const COLUMNS = [
  'id',
  'version',
  'length',
  'identityA',
  'identityB',
  'formA',
  'formB',
  'marksA',
  'marksB',
] as const;

export interface Slot {
  id: number;
  /** Which writing of the id this is; an older one is dead. */
  version: number;
  text: EncodedText;
  /** 64 bits, one set for each token. */
  marks: readonly [number, number];
}

export class SlotTable {
  count = 0;
  id: Int32Array;
  version: Int32Array;
  /** Heavy length. */
  length: Int32Array;
  identityA: Int32Array;
  identityB: Int32Array;
  formA: Int32Array;
  formB: Int32Array;
  marksA: Int32Array;
  marksB: Int32Array;
  /** Where the units of a slot begin; one more than there are slots. */
  start: Uint32Array;
  units: Uint16Array;

  constructor(slots: number, words: number) {
    const column = (): Int32Array => new Int32Array(slots);
    [this.id, this.version, this.length] = [column(), column(), column()];
    [this.identityA, this.identityB, this.formA, this.formB] = [column(), column(), column(), column()];
    [this.marksA, this.marksB] = [column(), column()];
    this.start = new Uint32Array(slots + 1);
    this.units = new Uint16Array(words);
  }

  get memoryBytes(): number {
    return this.id.length * COLUMNS.length * 4 + this.start.byteLength + this.units.byteLength;
  }

  push({ id, version, text, marks }: Slot): void {
    const words = packedLength(text.units);
    this.makeRoom(words);
    const slot = this.count++;
    const at = this.start[slot]!;
    pack(text.units, this.units, at);
    this.start[slot + 1] = at + words;
    this.id[slot] = id;
    this.version[slot] = version;
    this.length[slot] = text.length;
    [this.identityA[slot], this.identityB[slot]] = text.identity;
    [this.formA[slot], this.formB[slot]] = text.form;
    [this.marksA[slot], this.marksB[slot]] = marks;
  }

  /** Appends a slot of another table; there must be room. */
  copy(from: SlotTable, slot: number): void {
    const to = this.count++;
    const at = this.start[to]!;
    const start = from.start[slot]!;
    const end = from.start[slot + 1]!;
    for (let i = start; i < end; i++) this.units[at + i - start] = from.units[i]!;
    this.start[to + 1] = at + end - start;
    this.id[to] = from.id[slot]!;
    this.version[to] = from.version[slot]!;
    this.length[to] = from.length[slot]!;
    this.identityA[to] = from.identityA[slot]!;
    this.identityB[to] = from.identityB[slot]!;
    this.formA[to] = from.formA[slot]!;
    this.formB[to] = from.formB[slot]!;
    this.marksA[to] = from.marksA[slot]!;
    this.marksB[to] = from.marksB[slot]!;
  }

  words(slot: number): number {
    return this.start[slot + 1]! - this.start[slot]!;
  }

  /** Unit ids of a slot into `units` (room for `words(slot)`); returns how many. */
  read(slot: number, units: Int32Array): number {
    return unpack(this.units, this.start[slot]!, this.start[slot + 1]!, units);
  }

  private makeRoom(words: number): void {
    if (this.count === this.id.length) {
      const slots = Math.max(1024, this.count * 2);
      for (const name of COLUMNS) this[name] = grown(this[name], slots);
      const start = new Uint32Array(slots + 1);
      start.set(this.start);
      this.start = start;
    }
    const needed = this.start[this.count]! + words;
    if (needed <= this.units.length) return;
    const units = new Uint16Array(Math.max(needed, this.units.length * 2));
    units.set(this.units);
    this.units = units;
  }
}

function grown(column: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(column);
  return longer;
}
