/** Names and titles: suggestions both ways, names found in running text, bylines. Pure; the tables ship in `glossary/`. */
export { buildNameIndex } from './nameIndex.js';
export type { NameIndex } from './nameIndex.js';
export type { MemoryEvidence, SuggestQuery } from './query.js';
export { parseBylines } from './bylines/parseBylines.js';
export type { Byline } from './bylines/byline.js';
export { findNames } from './find/findNames.js';
export type { NameMention } from './find/mention.js';
export { suggest } from './suggest.js';
export * from './spelling/index.js';
