/** Numbers in running text, as values that can be compared across the two languages. */
import type { Lang } from '../concepts/concept.js';
import { findEnglishNumbers } from './numbers/english.js';
import { findKoreanNumbers } from './numbers/korean.js';
import type { NumberMention } from './numbers/mention.js';

export { formatNumber } from './numbers/format.js';
export type { Approximation, NumberKind, NumberMention } from './numbers/mention.js';

/**
 * Numbers in `text`, in order and without overlap; linear in its length. Dates and telephone numbers in digits and
 * clock times are no numbers; the numbers of a written date (8월 1일, Aug. 1) are, see `findDates` to tell them apart.
 */
export function findNumbers(text: string, lang: Lang): NumberMention[] {
  return lang === 'ko' ? findKoreanNumbers(text) : findEnglishNumbers(text);
}
