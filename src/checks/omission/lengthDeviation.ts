/** How much longer or shorter the Korean is than its English leads to expect. */
import type { Lang } from '../../concepts/concept.js';
import type { PairView } from '../core/pairView.js';
import { perPair } from '../core/perPair.js';

/**
 * Expected Korean characters: so many for each English one and so many more, white space, addresses, code and brackets
 * left out. Mean over the news, documentation and everyday pairs of the development data, which then hardly differ.
 */
const PER_CHARACTER = 0.455;
const CONSTANT = 4;
/** Standard deviation of the logarithm, which grows by so many characters over the length for short texts. */
const DEVIATION = 0.15;
const SHORT_TEXT = 20;

const BRACKETED = /[([（［][^()[\]（）［］]{0,300}[)\]）］]/gu;

/** Characters that are not white space. */
const visible = (text: string): number => text.replace(/\s+/gu, '').length;

/** Characters of the prose of one side. */
export function proseLength(pair: PairView, lang: Lang): number {
  return visible(pair.prose(lang));
}

/** Both lengths without brackets, with them, and with addresses and code, where only one side may have them. */
function lengths(pair: PairView): { en: number; ko: number }[] {
  const count = (read: (lang: Lang) => string): { en: number; ko: number } => ({
    en: visible(read('en')),
    ko: visible(read('ko')),
  });
  return [
    count((lang) => pair.prose(lang).replace(BRACKETED, '')),
    count((lang) => pair.prose(lang)),
    count((lang) => pair.text(lang)),
  ];
}

interface Residual {
  /** Logarithm of the Korean length over the expected one. */
  log: number;
  /** Standard deviation of it for this length. */
  deviation: number;
}

/** The least surprising way to count. */
const residualOf = perPair((pair): Residual =>
  lengths(pair)
    .map(residual)
    .reduce((best, other) => (Math.abs(other.log) < Math.abs(best.log) ? other : best)),
);

function residual({ en, ko }: { en: number; ko: number }): Residual {
  if (en === 0 || ko === 0) return { log: 0, deviation: 1 };
  return {
    log: Math.log(ko / (PER_CHARACTER * en + CONSTANT)),
    deviation: DEVIATION * (1 + SHORT_TEXT / en),
  };
}

/** A single pair says little of how a document is translated: so many pairs count as much as all that was known before. */
const PRIOR_PAIRS = 8;
/** One pair out of the ordinary must not speak for the document. */
const MOST_RESIDUAL = 0.5;

/** How wordy the Korean of a document is against the usual, as logarithm. */
export function wordiness(document: readonly PairView[]): number {
  const logs = document.filter((pair) => !pair.isHalf).map((pair) => residualOf(pair).log);
  const sum = logs.reduce((total, log) => total + Math.max(-MOST_RESIDUAL, Math.min(MOST_RESIDUAL, log)), 0);
  return sum / (logs.length + PRIOR_PAIRS);
}

/** How many standard deviations the Korean is too long (positive) or too short, in a document of this wordiness. */
export function lengthDeviation(pair: PairView, documentWordiness: number): number {
  const { log, deviation } = residualOf(pair);
  return (log - documentWordiness) / deviation;
}
