/** A set of tokens squeezed into some bits, more for longer texts: tells most texts apart without reading them. */

/** Longest text, in tokens, for each number of 16-bit words; with more tokens most bits would be set. */
const SIZES = [
  { longest: 16, words: 4 },
  { longest: 48, words: 8 },
  { longest: 128, words: 16 },
  { longest: Infinity, words: 32 },
] as const;

/** Which of the sizes a text of `length` tokens has. */
export function sizeOf(length: number): number {
  if (length <= SIZES[0].longest) return 0;
  if (length <= SIZES[1].longest) return 1;
  return length <= SIZES[2].longest ? 2 : 3;
}

/** 16-bit words of marks for a text of `length` tokens. */
export function markWords(length: number): number {
  return SIZES[sizeOf(length)]!.words;
}

/** Sets the marks of `count` tokens in the `words` (a power of two) words at `at`, which are 0. */
export function writeMarks(
  tokens: Int32Array,
  count: number,
  marks: Uint16Array,
  at: number,
  words: number,
): void {
  const shift = Math.clz32(words) - 3; // 32 less the bits of a position among words · 16
  for (let i = 0; i < count; i++) {
    const position = Math.imul(tokens[i]! + 1, 0x9e3779b1) >>> shift;
    marks[at + (position >>> 4)]! |= 1 << (position & 15);
  }
}

/** The marks of a query in every size. */
export class QueryMarks {
  private readonly sizes: Uint16Array[];

  constructor(tokens: Int32Array) {
    this.sizes = SIZES.map(({ words }) => {
      const marks = new Uint16Array(words);
      writeMarks(tokens, tokens.length, marks, 0, words);
      return marks;
    });
  }

  /**
   * Whether at most `most` marks of either side are missing on the other: every missing one is an edit.
   * `marks` at `at` are those of a text of `length` tokens.
   */
  isNear(marks: Uint16Array, at: number, length: number, most: number): boolean {
    const own = this.sizes[sizeOf(length)]!;
    let onlyOwn = 0;
    let onlyOther = 0;
    for (let i = 0; i < own.length; i += 2) {
      const a = own[i]! | (own[i + 1]! << 16);
      const b = marks[at + i]! | (marks[at + i + 1]! << 16);
      onlyOwn += bitCount(a & ~b);
      onlyOther += bitCount(b & ~a);
      if (onlyOwn > most || onlyOther > most) return false;
    }
    return true;
  }
}

/** Bits set in a 32-bit word. */
function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
