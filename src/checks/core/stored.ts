/** What the memory knows of the texts of a document. */
import type { Lang } from '../../concepts/concept.js';

export interface StoredTranslation {
  text: string;
  /** How often it was stored. */
  count: number;
  segmentIds: readonly string[];
}

export interface StoredPairs {
  /** Confirmed translations of a whole text of one language, the most frequent first. */
  translations(lang: Lang, text: string): readonly StoredTranslation[];
}

/** Texts are the same whatever their white space and the shape of their quotation marks. */
export function sameText(a: string, b: string): boolean {
  return looseText(a) === looseText(b);
}

export function looseText(text: string): string {
  return text.normalize('NFKC').replace(/[“”"]/gu, '"').replace(/[‘’']/gu, "'").replace(/\s+/gu, ' ').trim();
}
