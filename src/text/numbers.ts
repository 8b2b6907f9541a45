/** Numbers in running text, as values that can be compared across the two languages. */
import type { Lang } from '../concepts/concept.js';
import { findEnglishNumbers } from './numbers/english.js';
import { findKoreanNumbers } from './numbers/korean.js';
import type { NumberMention } from './numbers/mention.js';

export { formatNumber } from './numbers/format.js';
export type { Approximation, NumberKind, NumberMention } from './numbers/mention.js';

/**
 * Numbers in `text`, in order and without overlap; linear in its length. Not among them: telephone numbers, dates in
 * digits (2024-08-01), months (8월, as August is none) and clock times. Days and years of dates are, with the units
 * `day` and `year` in Korean; where dates matter, compare what `findDates` reads.
 */
export function findNumbers(text: string, lang: Lang): NumberMention[] {
  return lang === 'ko' ? findKoreanNumbers(text) : findEnglishNumbers(text);
}
