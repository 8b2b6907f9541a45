/** What is copied or converted rather than translated: numbers, dates, addresses, inline tags; one unit each. */
import type { Lang } from '../concepts/concept.js';
import { CLASS, DIGIT, FOLD, LETTER, SPACE, classAt } from './characters.js';

const SCALE_EN = /\s(?:hundred|thousand|million|billion|trillion)(?![\p{L}\d])/uy;
const SUFFIX_EN = /(?:st|nd|rd|th|s)(?![\p{L}\d])/iuy;
const DATE_EN =
  /(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?) \d{1,2}(?:st|nd|rd|th)?(?:, ?\d{4})?(?!\d)/y;
const URL = /(?:https?:\/\/|www\.)[^\s<>"'(){}[\]]+/iy;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/y;
const TAG = /<\/?[A-Za-z][^<>]{0,200}>|\{\{?[\w.$-]{1,40}\}?\}/y;

const SEPARATORS = new Set(['.', ',', ':', '/', '-']);
const SCALES_KO = new Set('십백천만억조경');

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** End of the number that begins at `at`, with its separators and scale: 1,234 · 3.5 million · 3억 5천만 · 1990s. */
export function numberEnd(text: string, at: number, lang: Lang): number {
  const digits = digitsEnd(text, at);
  return lang === 'ko' ? koreanScaleEnd(text, digits) : englishScaleEnd(text, digits);
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    while (classAt(text, end) === DIGIT) end++;
    const separator = String.fromCharCode(FOLD[text.charCodeAt(end)] ?? 0);
    if (!SEPARATORS.has(separator) || classAt(text, end + 1) !== DIGIT) return end;
    end++;
  }
}

function englishScaleEnd(text: string, at: number): number {
  const kind = classAt(text, at);
  if (kind === SPACE) return matchEnd(SCALE_EN, text, at);
  return kind === LETTER ? matchEnd(SUFFIX_EN, text, at) : at;
}

function koreanScaleEnd(text: string, at: number): number {
  let end = at;
  while (SCALES_KO.has(text[end] ?? '')) {
    end++;
    const next = CLASS[text.charCodeAt(end)] === SPACE ? end + 1 : end;
    if (classAt(text, next) !== DIGIT) continue;
    const digits = digitsEnd(text, next);
    if (next > end && !SCALES_KO.has(text[digits] ?? '')) return end;
    end = digits;
  }
  return end;
}

/** End of an English date with its month (Nov. 24, 2026) at `at`, or `at`. */
export function dateEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0x41 && code <= 0x53 ? matchEnd(DATE_EN, text, at) : at;
}

/** End of a URL or e-mail address at `at`, or `at`. Closing punctuation of the sentence does not belong to it. */
export function addressEnd(text: string, at: number, hasAt: boolean): number {
  const letter = FOLD[text.charCodeAt(at)];
  const isFirst = classAt(text, at - 1) !== LETTER;
  if (isFirst && (letter === 0x68 || letter === 0x77)) {
    const end = matchEnd(URL, text, at);
    if (end > at) return withoutStops(text, at, end);
  }
  return hasAt && isFirst ? withoutStops(text, at, matchEnd(EMAIL, text, at)) : at;
}

function withoutStops(text: string, at: number, end: number): number {
  let last = end;
  while (last > at && '.,;:!?'.includes(text[last - 1]!)) last--;
  return last;
}

/** End of an inline tag or placeholder (`<b>`, `</g>`, `{0}`) at `at`, or `at`. */
export function tagEnd(text: string, at: number): number {
  const char = text[at];
  return char === '<' || char === '{' ? matchEnd(TAG, text, at) : at;
}
