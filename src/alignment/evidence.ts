/** What the caller knows of the two languages beyond what ships. */
import type { TermIndex } from '../terms/index.js';
import type { WordPair } from './ibmModel.js';

/** Word pairs learned from a memory; plain data, so that it can be stored. */
export interface LearnedLexicon {
  pairs: readonly WordPair[];
}

/** A word, name or phrase of each side known to go together. */
export interface KnownPair {
  en: string;
  ko: string;
}

export interface AlignEvidence {
  /** Terms of the glossaries in use. */
  terms?: TermIndex;
  /** Pairs from elsewhere, such as candidates not yet accepted. */
  pairs?: readonly KnownPair[];
  /** What {@link learn} made of the confirmed memory. */
  learned?: LearnedLexicon;
}
