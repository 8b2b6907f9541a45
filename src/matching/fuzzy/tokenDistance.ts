/**
 * Edit distance of a query's tokens to many texts: Myers' bit vectors (J. ACM 46, 1999) in Hyyrö's form for several
 * words (2003), 32 tokens of the query a word.
 */
import { readTokens, MOST_COPIES } from './tokens.js';
import type { Vocabulary } from '../vocabulary.js';

/** Above this many tokens the distance is left to the weighted one, which has a bound of its own. */
const LONGEST = 4096;

export class TokenDistance {
  /** For each token the row of its bits; 0 for tokens that the query does not have. */
  private row = new Int32Array(1024);
  /** Rows of `words` words; row 0 is empty. */
  private bits = new Int32Array(64);
  private words = 0;
  private isTooLong = false;
  private plus = new Int32Array(8);
  private minus = new Int32Array(8);
  private tokens: Int32Array = new Int32Array(0);
  private other = new Int32Array(512);

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Takes a query's tokens; `clear` must be called before the next. */
  prepare(tokens: Int32Array): void {
    this.tokens = tokens.length > LONGEST ? tokens.subarray(0, 0) : tokens;
    this.isTooLong = tokens.length > LONGEST;
    if (this.isTooLong) return;
    this.words = (tokens.length + 31) >>> 5;
    this.makeRoom(tokens);
    this.bits.fill(0, 0, (tokens.length + 1) * this.words);
    let rows = 1;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const row = this.row[token]! || (this.row[token] = rows++);
      this.bits[row * this.words + (i >>> 5)]! |= 1 << (i & 31);
    }
  }

  clear(): void {
    for (const token of this.tokens) this.row[token] = 0;
  }

  /** Distance to the tokens of `count` units, or a number above `most` once it is known to be above; 0 untold. */
  to(units: Int32Array, count: number, most: number): number {
    if (this.isTooLong) return 0;
    if (this.other.length < count * MOST_COPIES) this.other = new Int32Array(count * MOST_COPIES * 2);
    const length = readTokens(this.vocabulary, units, count, this.other);
    if (Math.abs(length - this.tokens.length) > most) return most + 1;
    if (this.words === 0) return length;
    return this.words === 1 ? this.narrow(length, most) : this.wide(length, most);
  }

  private narrow(length: number, most: number): number {
    const { row, bits, other } = this;
    const last = 1 << ((this.tokens.length - 1) & 31);
    let distance = this.tokens.length;
    let plus = -1;
    let minus = 0;
    for (let j = 0; j < length; j++) {
      const equal = bits[row[other[j]!] ?? 0]!;
      const zero = ((((equal & plus) + plus) | 0) ^ plus) | equal | minus;
      let horizontalPlus = minus | ~(zero | plus);
      let horizontalMinus = plus & zero;
      if ((horizontalPlus & last) !== 0) distance++;
      else if ((horizontalMinus & last) !== 0) distance--;
      if (distance - (length - 1 - j) > most) return most + 1;
      horizontalPlus = (horizontalPlus << 1) | 1;
      horizontalMinus <<= 1;
      plus = horizontalMinus | ~(zero | horizontalPlus);
      minus = horizontalPlus & zero;
    }
    return distance;
  }

  private wide(length: number, most: number): number {
    const { words, row, other, plus, minus } = this;
    plus.fill(-1, 0, words);
    minus.fill(0, 0, words);
    const last = 1 << ((this.tokens.length - 1) & 31);
    let distance = this.tokens.length;
    for (let j = 0; j < length; j++) {
      distance += this.column((row[other[j]!] ?? 0) * words, last);
      if (distance - (length - 1 - j) > most) return most + 1;
    }
    return distance;
  }

  /** One column over all words; returns how the last row changes. */
  private column(at: number, last: number): number {
    const { words, bits, plus, minus } = this;
    let carry = 1; // horizontal difference that enters from above: the first row counts up
    for (let w = 0; w < words; w++) {
      const equal = bits[at + w]!;
      const p = plus[w]!;
      const m = minus[w]!;
      const x = equal | m;
      const e = carry < 0 ? equal | 1 : equal;
      const zero = ((((e & p) + p) | 0) ^ p) | e;
      let horizontalPlus = m | ~(zero | p);
      let horizontalMinus = p & zero;
      const top = w === words - 1 ? last : 0x80000000;
      const out = (horizontalPlus & top) !== 0 ? 1 : (horizontalMinus & top) !== 0 ? -1 : 0;
      horizontalPlus = (horizontalPlus << 1) | (carry > 0 ? 1 : 0);
      horizontalMinus = (horizontalMinus << 1) | (carry < 0 ? 1 : 0);
      plus[w] = horizontalMinus | ~(x | horizontalPlus);
      minus[w] = horizontalPlus & x;
      carry = out;
    }
    return carry;
  }

  private makeRoom(tokens: Int32Array): void {
    if (this.bits.length < (tokens.length + 1) * this.words) {
      this.bits = new Int32Array((tokens.length + 1) * this.words * 2);
    }
    if (this.plus.length < this.words) {
      this.plus = new Int32Array(this.words * 2);
      this.minus = new Int32Array(this.words * 2);
    }
    let highest = 0;
    for (const token of tokens) if (token > highest) highest = token;
    if (highest < this.row.length) return;
    const row = new Int32Array(Math.max(highest + 1, this.row.length * 2));
    row.set(this.row);
    this.row = row;
  }
}
