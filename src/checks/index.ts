/** The second reader: what may be wrong with a translation, found in pairs of texts. */
export type { Check, Example } from './core/check.js';
export type { CheckContext, CheckProfile } from './core/context.js';
export type { Finding, FindingEvidence, Message, Severity } from './core/finding.js';
export { looseText, type StoredPairs, type StoredTranslation } from './core/stored.js';
export type { Pair } from './core/pairView.js';
export { fingerprint, marksWords } from './fingerprint.js';
export { CHECKS } from './list.js';
export { runChecks } from './runChecks.js';
export { STYLE, type HouseStyle } from './style.js';
