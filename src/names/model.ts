/** What a line of names and titles means, in neither language. */
import type { Concept } from '../concepts/concept.js';
import type { Modifier } from './modifiers.js';

/** Part of a source text, in units, end exclusive. */
export interface Span {
  from: number;
  to: number;
  text: string;
}

/** A person as written: concepts of the glossary that bear this name (none when unknown). */
export interface PersonMention extends Span {
  concepts: readonly Concept[];
  /** `surname`: only the family name is there, as in second mentions. */
  form: 'full' | 'surname';
  /** `the late`, 고(故). */
  late: boolean;
}

export interface TitleMention extends Span {
  concept: Concept;
  plural: boolean;
}

/** A place or organization that an office belongs to; `concept` is null when the glossary does not know it. */
export interface AffiliationMention extends Span {
  concept: Concept | null;
  /** The adjective of a country (`Japanese`) or its short form (일 총리). */
  derived: boolean;
}

export interface UsedModifier {
  modifier: Modifier;
  /** Of `20th`, 제20대. */
  number?: number;
}

/** One office: what of, which, and how it is qualified. */
export interface Post {
  affiliations: AffiliationMention[];
  title: TitleMention;
  modifiers: UsedModifier[];
}

/** Electoral district: places from large to small and the letter of the part (갑 A, 을 B). */
export interface District extends Span {
  places: AffiliationMention[];
  letter: string | null;
}

export interface Reading {
  persons: PersonMention[];
  posts: Post[];
  /** Beside the offices: of a byline, or a place that stands alone. */
  places: AffiliationMention[];
  district: District | null;
}
