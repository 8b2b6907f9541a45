/** Unit ids of one or two 16-bit words each: the frequent ids are the small ones, as they are met first. */

const LARGE = 0x8000;
const LOW = 0x7fff;

/** Words that the ids take. */
export function packedLength(units: Int32Array): number {
  let length = units.length;
  for (const unit of units) if (unit >= LARGE) length++;
  return length;
}

/** Writes the ids at `at`; ids below 2³¹. */
export function pack(units: Int32Array, packed: Uint16Array, at: number): void {
  let end = at;
  for (const unit of units) {
    if (unit >= LARGE) packed[end++] = LARGE | (unit >>> 16);
    packed[end++] = unit & 0xffff;
  }
}

/** Reads the ids between `start` and `end` into `units`; returns how many. */
export function unpack(packed: Uint16Array, start: number, end: number, units: Int32Array): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const word = packed[at]!;
    units[count++] = word < LARGE ? word : ((word & LOW) << 16) | packed[++at]!;
  }
  return count;
}
