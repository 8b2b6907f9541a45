import type { Syllable } from './syllable.js';

/** One clause of a standard. `apply` changes the syllables of one word in place, in the direction of its sound. */
export interface Rule {
  /** Shown in the trace, e.g. `3-1-1 nasalAssimilation`: the clause, then the file. */
  id: string;
  /** What the clause says, in a sentence. */
  says: string;
  /** Hangul before and the pronunciation that this rule alone makes of it. A rule that no example fires fails a test. */
  examples: readonly (readonly [before: string, after: string])[];
  apply(word: Syllable[]): void;
}

/** What one rule did to a text. */
export interface Step {
  rule: string;
  before: string;
  after: string;
}

/** Calls `visit` with each pair of neighbours. */
export function eachPair(
  word: Syllable[],
  visit: (left: Syllable, right: Syllable, index: number) => void,
): void {
  for (let i = 0; i + 1 < word.length; i++) visit(word[i]!, word[i + 1]!, i);
}
