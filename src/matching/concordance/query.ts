/** What a person types into the concordance: words, and phrases in quotation marks. */
import type { Lang } from '../../concepts/concept.js';
import { foldForSearch } from '../../text/normalize.js';
import { CLASS, HANGUL } from '../characters.js';
import { particleStart } from '../particleSplit.js';

/** A word of two syllables or more is searched without its particle, so 서울시장은 finds 서울시장이. */
const SHORTEST_STEM = 2;

/** A part is cut to this many code units: longer ones tell no more, and comparing stays cheap on hostile text. */
const LONGEST_PART = 200;

/** The folded strings of `q` that a segment must hold, each once. A quotation mark left open quotes to the end. */
export function parseConcordance(q: string, lang: Lang): string[] {
  const pieces = foldForSearch(q).split('"');
  const parts = pieces.flatMap((piece, i) => (i % 2 === 1 ? [piece.trim()] : words(piece, lang)));
  return [...new Set(parts.filter((part) => part !== '').map((part) => part.slice(0, LONGEST_PART).trim()))];
}

function words(text: string, lang: Lang): string[] {
  const found = text.split(' ').filter((word) => word !== '');
  return lang === 'ko' ? found.map(withoutParticle) : found;
}

function withoutParticle(word: string): string {
  let start = word.length;
  while (start > 0 && CLASS[word.charCodeAt(start - 1)] === HANGUL) start--;
  if (start === word.length) return word;
  return word.slice(0, particleStart(word, start, word.length, start === 0 ? SHORTEST_STEM : 0));
}
