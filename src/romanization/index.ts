/** Korean in Latin letters: Revised Romanization clause by clause, McCune–Reischauer, Yale, and names by use. */
export { romanize, romanizePlace } from './romanize.js';
export type { Romanization, RomanizeOptions, Scheme } from './romanize.js';
export type { Rule, Step } from './rule.js';
