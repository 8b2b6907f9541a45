/** Names and terms found on both sides of aligned sentences, offered to an editor for the glossary. */

export type CandidateKind = 'person' | 'place' | 'organization' | 'term';

/** A confirmed pair of sentences. */
export interface CandidatePair {
  en: string;
  ko: string;
  segmentId?: string | number;
}

export interface Candidate {
  en: string;
  ko: string;
  kind: CandidateKind;
  /** 0–1: probability that an editor takes the pair as it is. */
  confidence: number;
  /** Pairs of sentences in which it stands. */
  occurrences: number;
  segmentIds: (string | number)[];
  /** A few of these pairs, the first ones. */
  examples: { en: string; ko: string }[];
}

/** One sighting of a candidate in a pair of sentences. */
export interface Sighting {
  en: string;
  ko: string;
  confidence: number;
  kind: CandidateKind;
  /** Whether something beside the form says the kind, such as a title. */
  kindSure: boolean;
  /** Whether the confidence already takes into account how often the two were seen; more sightings then add nothing. */
  counted?: boolean;
}
