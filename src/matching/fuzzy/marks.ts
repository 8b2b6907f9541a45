/** A set of tokens squeezed into 64 bits: tells most texts apart without reading them. */

/** The marks of `count` tokens. */
export function marksOf(tokens: Int32Array, count: number): [number, number] {
  let a = 0;
  let b = 0;
  for (let i = 0; i < count; i++) {
    const hash = Math.imul(tokens[i]! + 1, 0x9e3779b1) >>> 26;
    if (hash < 32) a |= 1 << hash;
    else b |= 1 << (hash - 32);
  }
  return [a, b];
}

/** Bits set in a 32-bit word. */
export function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
