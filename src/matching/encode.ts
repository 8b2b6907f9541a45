/** A text as the ids of its units, with hashes that tell whether two texts are the same. */
import { nfc } from '../text/normalize.js';
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
let ids = new Int32Array(512);

/** Encodes `text`, adding its units to `vocabulary`. */
export function encode(text: string, vocabulary: Vocabulary): EncodedText {
  const shared = encodeShared(text, vocabulary);
  return { ...shared, units: shared.units.slice() };
}

/** The same, but `units` are valid only until the next call: many small arrays would be dear to make. */
export function encodeShared(text: string, vocabulary: Vocabulary): EncodedText {
  const composed = isComposed(text) ? text : nfc(text);
  const units = internAll(composed, vocabulary, -1);
  const length = heavyLength(units, vocabulary);
  const alone = length === 0 && units.length > 0;
  return {
    units: alone ? internAll(composed, vocabulary, ALONE) : units,
    length: alone ? units.length : length,
    identity: hashText(composed),
    form: hashForm(composed),
  };
}

/** Whether a text is plainly in normal form C, as nearly all are: asking the runtime takes longer. */
function isComposed(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isPlain = code < 0x300 || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x2010 && code <= 0x2027);
    if (!isPlain) return false;
  }
  return true;
}

function internAll(text: string, vocabulary: Vocabulary, edge: number): Int32Array {
  const { count, start, end, kind, edge: edges } = readUnits(text, vocabulary.lang, scratch);
  if (ids.length < count) ids = new Int32Array(count * 2);
  for (let i = 0; i < count; i++) {
    ids[i] = vocabulary.intern(text, start[i]!, end[i]!, kind[i]!, edge < 0 ? edges[i]! : edge);
  }
  return ids.subarray(0, count);
}

function heavyLength(units: Int32Array, vocabulary: Vocabulary): number {
  let length = 0;
  for (const unit of units) length += Math.trunc(vocabulary.weight[unit]! / HEAVY);
  return length;
}
