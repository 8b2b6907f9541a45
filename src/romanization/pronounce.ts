import type { Rule, Step } from './rule.js';
import { PRONUNCIATION_RULES } from './rules/index.js';
import type { Syllable } from './syllable.js';
import { toHangul, toSyllables } from './syllable.js';

/**
 * Standard pronunciation of one Hangul word as far as Revised Romanization reflects it.
 * `steps` gains a line for each rule that changed something.
 */
export function pronounce(
  hangul: string,
  steps: Step[],
  rules: readonly Rule[] = PRONUNCIATION_RULES,
): Syllable[] {
  const word = toSyllables(hangul);
  let before = hangul;
  for (const rule of rules) {
    rule.apply(word);
    const after = toHangul(word);
    if (after !== before) steps.push({ rule: rule.id, before, after });
    before = after;
  }
  return word;
}
