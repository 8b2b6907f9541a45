/** A name or title found in running text. */
import type { SuggestionKind } from '../suggestion.js';

export interface NameMention {
  /** UTF-16 offsets into the NFC text, end exclusive. */
  start: number;
  end: number;
  text: string;
  kind: SuggestionKind;
}
