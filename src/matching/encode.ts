/** A text as the ids of its units, with hashes that tell whether two texts are the same. */
import { hashForm, hashText, type Hash } from './hash.js';
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

const scratch = new Units();

/** Encodes `text` (NFC), adding its units to `vocabulary`. */
export function encode(text: string, vocabulary: Vocabulary): EncodedText {
  const units = internAll(text, vocabulary, -1);
  const length = heavyLength(units, vocabulary);
  const alone = length === 0 && units.length > 0;
  return {
    units: alone ? internAll(text, vocabulary, ALONE) : units,
    length: alone ? units.length : length,
    identity: hashText(text),
    form: hashForm(text),
  };
}

function internAll(text: string, vocabulary: Vocabulary, edge: number): Int32Array {
  readUnits(text, vocabulary.lang, scratch);
  const ids = new Int32Array(scratch.count);
  for (let i = 0; i < ids.length; i++) {
    const own = edge < 0 ? scratch.edge[i]! : edge;
    ids[i] = vocabulary.intern(text, scratch.start[i]!, scratch.end[i]!, scratch.kind[i]!, own);
  }
  return ids;
}

function heavyLength(units: Int32Array, vocabulary: Vocabulary): number {
  let length = 0;
  for (const unit of units) length += Math.trunc(vocabulary.weight[unit]! / HEAVY);
  return length;
}
