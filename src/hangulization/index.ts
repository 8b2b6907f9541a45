/** Foreign names in Hangul, by the Rules for writing loanwords. */
export { hangulize } from './hangulize.js';
export type { Hangulization, HangulizeOptions } from './hangulize.js';
export { pinyinCandidates } from './chinese/fromHangul.js';
export type { LatinName } from './chinese/fromHangul.js';
export { hepburnCandidates } from './japanese/fromHangul.js';
export { guessOrigin } from './origin.js';
export type { Origin, OriginGuess } from './origin.js';
