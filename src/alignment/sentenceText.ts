/** A text as numbered sentences, with its paragraphs where it has any. */
import type { Lang } from '../concepts/concept.js';
import { splitParagraphs, splitSentences } from '../text/sentences.js';

export interface SentenceText {
  sentences: string[];
  /** Whether each sentence begins a paragraph; null where sentences were given one by one. */
  paragraphStarts: boolean[] | null;
}

/** Takes a list of sentences as it is; takes a text apart (NFC). */
export function sentenceText(text: string | readonly string[], lang: Lang): SentenceText {
  if (typeof text !== 'string') return { sentences: [...text], paragraphStarts: null };
  const normal = text.normalize('NFC');
  const sentences = splitSentences(normal, lang);
  const starts = new Set(splitParagraphs(normal).map(({ start }) => start));
  return {
    sentences: sentences.map((sentence) => sentence.text),
    paragraphStarts: sentences.map(({ start }) => starts.has(start)),
  };
}
