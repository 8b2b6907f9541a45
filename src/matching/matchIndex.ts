import { PlainScan } from './plainScan.js';

/** The index in process. */
export class MatchIndex extends PlainScan {}
