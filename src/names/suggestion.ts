/** The answer about a name or title: the `Suggestion` of the HTTP contract. */

export type Basis = 'glossary' | 'memory' | 'rule';
export type SuggestionKind = 'person' | 'place' | 'organization' | 'title' | 'byline' | 'phrase';
export type PartRole = 'person' | 'title' | 'place' | 'organization' | 'email';

/** Why: exactly one of `conceptId`, `segmentId` and `rule`, with a sentence for the reader. */
export interface Evidence {
  conceptId?: string;
  segmentId?: string;
  rule?: string;
  detail: string;
}

export interface SuggestionPart {
  role: PartRole;
  source: string;
  target: string;
  basis: Basis;
}

export interface Suggestion {
  text: string;
  /** 0–1, calibrated: of those shown with 0.8, eight in ten are right. */
  confidence: number;
  basis: Basis;
  kind: SuggestionKind;
  evidence: Evidence[];
  parts: SuggestionPart[];
}
