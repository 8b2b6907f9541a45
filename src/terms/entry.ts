/** One written form of a term, with all that the scan needs to judge a place. */
import type { Concept, Term } from '../concepts/concept.js';
import { isHangulSyllable } from '../text/hangul.js';
import { isLatinLetter } from '../text/edges.js';
import { keyOf } from './key.js';

/**
 * `free`: any case; `strict`: capitals of the term are capitals in the text, or all of a longer word is;
 * `acronym`: every letter that is a capital in the term is one in the text.
 */
export type CaseRule = 'free' | 'strict' | 'acronym';

export interface Entry {
  concept: Concept;
  term: Term;
  /** Units of the key, for the length and the neighbours of a gap. */
  units: readonly number[];
  gaps: readonly number[];
  /** Positions in the key of capital letters. */
  capitals: readonly number[];
  caseRule: CaseRule;
  /** Hangul syllables only, and just one: too short to strip particles from. */
  oneSyllable: boolean;
}

/** The entry of a form (NFC) of a term: the term itself or an inflected form. */
export function entryOf(concept: Concept, term: Term, form: string): Entry {
  const { units, offsets, gaps } = keyOf(form);
  const letters = offsets.map((offset) => form.charCodeAt(offset));
  const capitals = letters.flatMap((code, at) => (isCapital(code) ? [at] : []));
  return {
    concept,
    term,
    units,
    gaps,
    capitals,
    caseRule: caseRuleOf(concept, letters, capitals.length),
    oneSyllable: letters.length === 1 && isHangulSyllable(letters[0]!),
  };
}

/** Up to this length a capitalised title is a form of address (Mr., Miss) and not the verb that is written like it. */
const LONGEST_ADDRESS = 4;

/** A title is written with and without capital (Mayor Oh, the mayor); names and acronyms are not. */
function caseRuleOf(concept: Concept, letters: readonly number[], capitals: number): CaseRule {
  if (capitals === 0) return 'free';
  const latin = letters.filter(isLatinLetter).length;
  const isAcronym = capitals >= 2 && capitals >= latin - 1;
  if (isAcronym) return 'acronym';
  return concept.kind === 'title' && latin > LONGEST_ADDRESS ? 'free' : 'strict';
}

/** Whether a code unit is a Latin capital. */
export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  if (!isLatinLetter(code)) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
