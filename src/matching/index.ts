/** The matching library: score, diff, the contract of match sources, and the two sources that live in process. */
export { diff, type DiffKind, type DiffOp } from './diff.js';
export { MatchIndex } from './matchIndex.js';
export { PlainScan } from './plainScan.js';
export { score } from './score.js';
export type { IndexedText, MatchHit, MatchQuery, MatchSource } from './source.js';
export {
  ConcordanceIndex,
  type ConcordanceHit,
  type ConcordanceQuery,
} from './concordance/concordanceIndex.js';
export { parseConcordance } from './concordance/query.js';
export { repair, type Repair, type RepairRequest } from './repair/repair.js';
export { buffersOf } from './handOver.js';
export { buildSides, received, SideBuilder, type BuiltSide, type BuiltSides } from './sideBuilder.js';
