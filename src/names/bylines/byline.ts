/** A reporter's line as read: the `Byline` of the HTTP contract. */
import type { Suggestion } from '../suggestion.js';

export interface Byline {
  raw: string;
  /** UTF-16 offsets into the NFC text, end exclusive. */
  start: number;
  end: number;
  /** Place or places as written. */
  place: string | null;
  /** `title` as written; null where the line has none (broadcast sign-off). */
  persons: { name: string; title: string | null }[];
  /** The first address; without its domain where the text cut it off (`hong@`). */
  email: string | null;
  /** The byline in the other language. */
  suggestion: Suggestion;
}
