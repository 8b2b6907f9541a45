/** What a finding is, whatever stands around it: by this a dismissal knows it again. */
import { createHash } from 'node:crypto';
import type { Finding } from './core/finding.js';

/** A longer mark is a sentence: rewording it is rewording around what was found. */
const LONGEST_WORDS = 40;

const words = (text: string): string => {
  const plain = text.trim().replace(/\s+/gu, ' ');
  return plain.length > LONGEST_WORDS ? '' : plain;
};

/** Whether a finding marks words, which can be meant wherever they stand. */
export function marksWords({ text }: Pick<Finding, 'text'>): boolean {
  return words(text) !== '';
}

/**
 * 32 hexadecimal digits made of the check, the marked words and their counterparts on the other side of the pair; the
 * same after rewording elsewhere in the pair, another when either side says something else there.
 */
export function fingerprint({ pair, check, lang, text, evidence }: Finding): string {
  const counterparts = evidence
    .filter((each) => each.pair === pair && each.lang !== lang && each.text !== undefined)
    .map((each) => words(each.text!));
  const kernel = JSON.stringify([check, lang, words(text), ...counterparts]);
  return createHash('sha256').update(kernel).digest('hex').slice(0, 32);
}
