/** Encoded segments of one language as columns: one slot a segment. */
import type { EncodedText } from '../encode.js';
import { markWords, writeMarks } from './marks.js';
import { pack, packedLength, unpack } from './packedUnits.js';

/** The columns that are copied as they are. */
const COLUMNS = ['id', 'version', 'length', 'identityA', 'identityB', 'formA', 'formB'] as const;

export interface Slot {
  id: number;
  /** Which writing of the id this is; an older one is dead. */
  version: number;
  text: EncodedText;
  /** Its tokens, the first of them as many as its length. */
  tokens: Int32Array;
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
  /** Where the words of a slot begin; one more than there are slots. */
  start: Uint32Array;
  /** The marks of a slot, then its units. */
  data: Uint16Array;

  constructor(slots: number, words: number) {
    const column = (): Int32Array => new Int32Array(slots);
    [this.id, this.version, this.length] = [column(), column(), column()];
    [this.identityA, this.identityB, this.formA, this.formB] = [column(), column(), column(), column()];
    this.start = new Uint32Array(slots + 1);
    this.data = new Uint16Array(words);
  }

  get memoryBytes(): number {
    return this.id.length * COLUMNS.length * 4 + this.start.byteLength + this.data.byteLength;
  }

  push({ id, version, text, tokens }: Slot): void {
    const marks = markWords(text.length);
    const words = marks + packedLength(text.units);
    this.makeRoom(words);
    const slot = this.count++;
    const at = this.start[slot]!;
    writeMarks(tokens, text.length, this.data, at, marks);
    pack(text.units, this.data, at + marks);
    this.start[slot + 1] = at + words;
    this.id[slot] = id;
    this.version[slot] = version;
    this.length[slot] = text.length;
    [this.identityA[slot], this.identityB[slot]] = text.identity;
    [this.formA[slot], this.formB[slot]] = text.form;
  }

  /** Appends a slot of another table; there must be room. */
  copy(from: SlotTable, slot: number): void {
    const to = this.count++;
    const at = this.start[to]!;
    const start = from.start[slot]!;
    const end = from.start[slot + 1]!;
    for (let i = start; i < end; i++) this.data[at + i - start] = from.data[i]!;
    this.start[to + 1] = at + end - start;
    this.id[to] = from.id[slot]!;
    this.version[to] = from.version[slot]!;
    this.length[to] = from.length[slot]!;
    this.identityA[to] = from.identityA[slot]!;
    this.identityB[to] = from.identityB[slot]!;
    this.formA[to] = from.formA[slot]!;
    this.formB[to] = from.formB[slot]!;
  }

  /** 16-bit words of a slot, more than it has units. */
  words(slot: number): number {
    return this.start[slot + 1]! - this.start[slot]!;
  }

  /** Unit ids of a slot into `units` (room for `words(slot)`); returns how many. */
  read(slot: number, units: Int32Array): number {
    return unpack(this.data, this.start[slot]! + markWords(this.length[slot]!), this.start[slot + 1]!, units);
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
    if (needed <= this.data.length) return;
    const data = new Uint16Array(Math.max(needed, this.data.length * 2));
    data.set(this.data);
    this.data = data;
  }
}

function grown(column: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(column);
  return longer;
}
