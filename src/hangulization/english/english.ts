import type { Step } from '../../romanization/rule.js';

/** Placeholder of the English rules. */
export function english(text: string, steps: Step[]): string {
  steps.push({ rule: 'loanword rules, English spelling', before: text, after: text });
  return text;
}
