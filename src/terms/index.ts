/** Terms of a glossary, found in running text of both languages. */
export { buildTermIndex, type TermIndex } from './termIndex.js';
export { findTerms, type TermHit } from './findTerms.js';
