/** Words of a text with their offsets. */
import type { Lang } from '../concepts/concept.js';

export interface Word {
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  text: string;
}

/** Letters, marks and digits; inside a word also an apostrophe, hyphen, full stop of initials, comma or point of a number. */
const ENGLISH_WORD =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ\-‐‑&](?=[\p{L}\p{N}])|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

/** An eojeol without the punctuation around it; a middle dot or hyphen inside joins (한·중, 5·18, COVID-19). */
const KOREAN_WORD =
  /[\p{L}\p{M}\p{N}]+(?:(?:['’·ㆍ・\-‐‑&](?=[\p{L}\p{N}])|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

/** English words (hyphens and apostrophes kept: `Hye-jin`, `mayor's`) or Korean eojeol (서울시장이), in order. */
export function words(text: string, lang: Lang): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(lang === 'en' ? ENGLISH_WORD : KOREAN_WORD)) {
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return found;
}
