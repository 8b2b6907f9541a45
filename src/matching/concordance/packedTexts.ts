/** Folded texts by number, packed: one byte a code unit where that is enough, otherwise two. */
import { FOLD } from '../characters.js';

/** Texts are written into arenas of this many bytes; a longer text gets one of its own. */
const ARENA = 1 << 23;
const NARROW_LIMIT = 0x100;

export class PackedTexts {
  private readonly arenas: Uint8Array[] = [];
  private free = 0;
  private arena = new Uint16Array(1024);
  private offset = new Uint32Array(1024);
  /** Twice the length in code units, plus 1 for two bytes a unit. */
  private size = new Uint32Array(1024);
  /** The text last read, as folded code units. */
  readonly codes = { units: new Uint16Array(1024), length: 0 };

  get memoryBytes(): number {
    return this.arenas.reduce((sum, arena) => sum + arena.byteLength, 0) + this.offset.length * 10;
  }

  /** Writes the folded text; what the number held before stays as waste until the index is built anew. */
  put(number: number, text: string): void {
    this.fold(text);
    if (number >= this.offset.length) this.grow(number);
    const { units, length } = this.codes;
    let wide = 0;
    for (let i = 0; i < length; i++) if (units[i]! >= NARROW_LIMIT) wide = 1;
    const at = this.reserve(length << wide);
    const arena = this.arenas.at(-1)!;
    for (let i = 0; i < length; i++) {
      arena[at + (i << wide)] = units[i]! & 0xff;
      if (wide === 1) arena[at + 2 * i + 1] = units[i]! >>> 8;
    }
    this.arena[number] = this.arenas.length - 1;
    this.offset[number] = at;
    this.size[number] = length * 2 + wide;
  }

  /** Reads a text into `codes`. */
  read(number: number): void {
    const size = this.size[number] ?? 0;
    const length = size >>> 1;
    this.makeRoom(length);
    const { units } = this.codes;
    const arena = this.arenas[this.arena[number]!]!;
    const at = this.offset[number]!;
    if ((size & 1) === 0) for (let i = 0; i < length; i++) units[i] = arena[at + i]!;
    else for (let i = 0; i < length; i++) units[i] = arena[at + 2 * i]! | (arena[at + 2 * i + 1]! << 8);
    this.codes.length = length;
  }

  private fold(text: string): void {
    this.makeRoom(text.length);
    for (let i = 0; i < text.length; i++) this.codes.units[i] = FOLD[text.charCodeAt(i)]!;
    this.codes.length = text.length;
  }

  private makeRoom(length: number): void {
    if (length > this.codes.units.length) this.codes.units = new Uint16Array(length * 2);
  }

  private reserve(bytes: number): number {
    const last = this.arenas.at(-1);
    if (last === undefined || this.free + bytes > last.length) {
      this.arenas.push(new Uint8Array(Math.max(ARENA, bytes)));
      this.free = 0;
    }
    this.free += bytes;
    return this.free - bytes;
  }

  private grow(number: number): void {
    const { arena, offset, size } = this;
    const length = Math.max(number + 1, offset.length * 2);
    (this.arena = new Uint16Array(length)).set(arena);
    (this.offset = new Uint32Array(length)).set(offset);
    (this.size = new Uint32Array(length)).set(size);
  }
}
