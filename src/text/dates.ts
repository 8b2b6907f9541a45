/** Dates and clock times in running text. */
import type { Lang } from '../concepts/concept.js';
import { findEnglishDates, findEnglishTimes } from './dates/english.js';
import { findKoreanDates, findKoreanTimes } from './dates/korean.js';
import type { DateMention, TimeMention } from './dates/mention.js';

export type { DateMention, TimeMention } from './dates/mention.js';

/** Dates in `text`, whole or in part (`8월 1일`, `the 30th`, `Monday`), in order and without overlap; linear in its length. */
export function findDates(text: string, lang: Lang): DateMention[] {
  return lang === 'ko' ? findKoreanDates(text) : findEnglishDates(text);
}

/** Clock times in `text`, in order and without overlap; hours 0–24, minutes 0–59. */
export function findTimes(text: string, lang: Lang): TimeMention[] {
  return lang === 'ko' ? findKoreanTimes(text) : findEnglishTimes(text);
}
