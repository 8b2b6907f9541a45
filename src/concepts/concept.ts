/** What the glossary holds: concepts, each with terms in English and Korean. Pure data, shared by every part. */

export type Lang = 'en' | 'ko';
export type ConceptKind = 'person' | 'place' | 'organization' | 'title' | 'term';
export type TermStatus = 'preferred' | 'admitted' | 'deprecated' | 'forbidden';
/** `verified`: read in the source that is named. `unverified`: written from general knowledge, shown as such. */
export type ConceptStatus = 'verified' | 'unverified';

export interface Term {
  id: string;
  lang: Lang;
  text: string;
  status: TermStatus;
  partOfSpeech: string | null;
  note: string | null;
}

/** A term of office: the title and the place or organization it belongs to, both by concept key, with dates. */
export interface Office {
  title: string;
  of: string | null;
  /** ISO date, inclusive; null when not known. */
  from: string | null;
  /** ISO date, inclusive; null while in office or when not known. */
  to: string | null;
}

/** What a kind needs beyond its terms. */
export interface ConceptAttributes {
  /** Stable name in the shipped glossary, such as `place.seoul`. */
  key?: string;
  /** Person: name in Chinese characters. */
  hanja?: string;
  /** Person: language the name comes from (`ko`, `zh`, `ja`, `en`, `ru` …). */
  origin?: string;
  /** Person: offices held, newest first. */
  offices?: Office[];
  /** Title: how it combines; ids of templates in `glossary/templates.tsv`. */
  templates?: string[];
  /** Title: weight in a line of several titles, 1 the highest. */
  rank?: number;
  /** Place: kind of place (`country`, `city`, `province`, `district`, `county`, `capital` …). */
  level?: string;
  /** Place or organization: the concept it belongs to, by key. */
  within?: string;
  [name: string]: unknown;
}

export interface Concept {
  id: string;
  glossary: string;
  kind: ConceptKind;
  definition: string | null;
  domain: string | null;
  note: string | null;
  source: string | null;
  status: ConceptStatus;
  terms: Term[];
  attributes: ConceptAttributes;
  version: number;
}
