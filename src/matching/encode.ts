/** A text as the ids of its units, with hashes that tell whether two texts are the same. */
import { FOLD } from './characters.js';
import { readUnits, Units } from './units.js';
import { ALONE, type Vocabulary } from './vocabulary.js';
import { HEAVY } from './weights.js';

export interface EncodedText {
  /** Unit ids of the vocabulary, in order. */
  units: Int32Array;
  /** Length in heavy units: what a distance is divided by. */
  length: number;
  /** 64-bit hash of the text itself. */
  identity: Hash;
  /** 64-bit hash of the text folded and without white space. */
  form: Hash;
}

/** Two independent 32-bit hashes. */
export type Hash = readonly [number, number];

const scratch = new Units();

/** Encodes `text` (NFC), adding its units to `vocabulary`. */
export function encode(text: string, vocabulary: Vocabulary): EncodedText {
  const units = internAll(text, vocabulary, -1);
  const length = heavyLength(units, vocabulary);
  const alone = length === 0 && units.length > 0;
  return {
    units: alone ? internAll(text, vocabulary, ALONE) : units,
    length: alone ? units.length : length,
    identity: hashIdentity(text),
    form: hashForm(text),
  };
}

function internAll(text: string, vocabulary: Vocabulary, edge: number): Int32Array {
  readUnits(text, vocabulary.lang, scratch);
  const ids = new Int32Array(scratch.count);
  for (let i = 0; i < ids.length; i++) {
    const unit = text.slice(scratch.start[i], scratch.end[i]);
    ids[i] = vocabulary.intern(unit, scratch.kind[i]!, edge < 0 ? scratch.edge[i]! : edge);
  }
  return ids;
}

function heavyLength(units: Int32Array, vocabulary: Vocabulary): number {
  let length = 0;
  for (const unit of units) length += Math.trunc(vocabulary.weight[unit]! / HEAVY);
  return length;
}

// FNV-1a with two seeds and a final mix (MurmurHash3's): quick, and no one gains by making two texts collide.
const SEED_A = 0x811c9dc5;
const SEED_B = 0x9747b28c;
const PRIME_A = 0x01000193;
const PRIME_B = 0x85ebca6b;

function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

function hashIdentity(text: string): Hash {
  let a = SEED_A;
  let b = SEED_B;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, PRIME_A);
    b = Math.imul(b ^ code, PRIME_B) ^ (b >>> 15);
  }
  return [mix(a), mix(b)];
}

function hashForm(text: string): Hash {
  let a = SEED_A;
  let b = SEED_B;
  for (let i = 0; i < text.length; i++) {
    const code = FOLD[text.charCodeAt(i)]!;
    if (code === 0x20) continue;
    a = Math.imul(a ^ code, PRIME_A);
    b = Math.imul(b ^ code, PRIME_B) ^ (b >>> 15);
  }
  return [mix(a), mix(b)];
}
