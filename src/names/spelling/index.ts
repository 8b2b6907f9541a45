/** Spellings of Korean person names: candidates both ways, and a judge. Pure; the counts ship in `glossary/`. */
export { hangulNameCandidates } from './hangulNames.js';
export type { HangulCandidate } from './hangulNames.js';
export { judgeSpelling } from './judge.js';
export type { Judgement } from './judge.js';
export { koreanNameCandidates } from './koreanNames.js';
export type { CandidateOptions, NameCandidate } from './koreanNames.js';
export { looksLikeKoreanName } from './looksLike.js';
export { isKoreanSurname, splitKoreanName } from './split.js';
export type { NameSplit } from './split.js';
export type { NameStyle } from './style.js';
