/** 64-bit hashes of texts. FNV-1a with two seeds and a final mix: quick, and no one gains by a collision. */
import { FOLD } from './characters.js';

/** Two independent 32-bit halves. */
export type Hash = readonly [number, number];

const SEED_A = 0x811c9dc5;
const SEED_B = 0x9747b28c;
const PRIME_A = 0x01000193;
const PRIME_B = 0x85ebca6b;
// Large, so that a salt never undoes the difference of a first letter.
const SALT_A = 0x9e3779b1;
const SALT_B = 0x7feb352d;
const SPACE_CODE = 0x20;

function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

/** Hash of a part of a text; `salt` tells different uses of the same part apart. */
export function hashText(text: string, salt = 0, start = 0, end = text.length): Hash {
  let a = SEED_A ^ Math.imul(salt, SALT_A);
  let b = SEED_B ^ Math.imul(salt, SALT_B);
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, PRIME_A);
    b = Math.imul(b ^ code, PRIME_B) ^ (b >>> 15);
  }
  return [mix(a), mix(b)];
}

/** Hash of a text folded and without its white space. */
export function hashForm(text: string): Hash {
  let a = SEED_A;
  let b = SEED_B;
  for (let i = 0; i < text.length; i++) {
    const code = FOLD[text.charCodeAt(i)]!;
    if (code === SPACE_CODE) continue;
    a = Math.imul(a ^ code, PRIME_A);
    b = Math.imul(b ^ code, PRIME_B) ^ (b >>> 15);
  }
  return [mix(a), mix(b)];
}
