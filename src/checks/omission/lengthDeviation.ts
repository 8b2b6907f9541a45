import { perPair } from '../core/perPair.js';

/**
 * Logarithm of Korean characters to English ones, white space left out: mean and standard deviation over the news,
 * documentation and everyday pairs of the development data.
 */
const MEAN = Math.log(0.55);
const DEVIATION = 0.2;
/** Short texts vary more: the deviation grows by this many characters over the length. */
const SHORT_TEXT = 20;

/** Characters that are not white space. */
export const visibleLength = (text: string): number => text.replace(/\s+/gu, '').length;

/** How many standard deviations the Korean is longer (positive) or shorter than the English leads to expect. */
export const lengthDeviation = perPair((pair): number => {
  const en = visibleLength(pair.en);
  const ko = visibleLength(pair.ko);
  if (en === 0 || ko === 0) return 0;
  return (Math.log(ko / en) - MEAN) / (DEVIATION * (1 + SHORT_TEXT / en));
});
