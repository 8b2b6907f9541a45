/** Alignment of a Korean and an English text, and what can be learned from the result. */
import { alignSentences } from './align.js';
import type { Alignment } from './bead.js';
import { shippedLexicon } from './lexicon.js';

export { needsReview, LOW_CONFIDENCE, type Alignment, type Bead } from './bead.js';

/** Aligns two texts, or two lists of sentences taken as they are. */
export function align(en: string | readonly string[], ko: string | readonly string[]): Alignment {
  const left = sentencesOf(en, 'en');
  const right = sentencesOf(ko, 'ko');
  return {
    beads: alignSentences(left, right, { lexicons: [shippedLexicon()] }),
    en: [...left],
    ko: [...right],
  };
}

function sentencesOf(text: string | readonly string[], lang: string): readonly string[] {
  if (typeof text !== 'string') return text;
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return text
    .normalize('NFC')
    .split('\n')
    .flatMap((line) => Array.from(segmenter.segment(line), ({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '');
}
