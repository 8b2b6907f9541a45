/** The contract of everything that finds similar segments: the plain scan, the index in process, PostgreSQL. */
import type { Lang } from '../concepts/concept.js';

/** A segment as the index sees it. */
export interface IndexedText {
  /** Key handed out by the caller: a non-negative integer below 2³¹, best dense. */
  id: number;
  /** Key of the memory that holds the segment: a non-negative integer below 2³¹. */
  memory: number;
  en: string;
  ko: string;
}

export interface MatchQuery {
  text: string;
  /** The side of the segments that `text` is compared with. */
  lang: Lang;
  /** The lowest score that is wanted, 0–100. */
  min: number;
  /** How many hits are wanted. */
  limit: number;
  /** How many more hits may be returned that score the same as the last one; 0 when left out. */
  ties?: number;
  /** Only segments of these memories; all when left out. */
  memories?: ReadonlySet<number>;
}

export interface MatchHit {
  id: number;
  /** 0–100, as `score` gives it for the query and the segment. */
  score: number;
}

/** Finds the best segments for a text. Every implementation returns the same hits for the same content. */
export interface MatchSource {
  /** The best `limit` hits with at least `min`, by score, then id; exact, never a sample. None for a blank text. */
  search(query: MatchQuery): MatchHit[];
  /** Adds a segment, or replaces the one with the same id. */
  put(item: IndexedText): void;
  /** Forgets a segment; an unknown id is no error. */
  remove(id: number): void;
  /** Segments held. */
  readonly size: number;
}
