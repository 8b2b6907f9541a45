/** What each UTF-16 code unit is for matching: its folded form and its class, as tables made once. */
import { foldUnit } from '../text/normalize.js';

export const OTHER = 0;
export const SPACE = 1;
export const DIGIT = 2;
export const LETTER = 3;
export const HANGUL = 4;
/** Han and kana: no spaces between words, so each character stands alone. */
export const IDEOGRAPH = 5;

/** Folded form of each code unit: width, case, quotes, dashes and white space; one to one, so offsets stay. */
export const FOLD: Uint16Array = Uint16Array.from({ length: 0x10000 }, (_, code) => foldUnit(code));

function classOf(code: number): number {
  const folded = FOLD[code]!;
  if (folded === 0x20) return SPACE;
  if (folded >= 0x30 && folded <= 0x39) return DIGIT;
  if (folded === 0x5f) return LETTER; // an underscore joins identifiers
  if (code >= 0xac00 && code <= 0xd7a3) return HANGUL;
  const char = String.fromCharCode(code);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char)) return IDEOGRAPH;
  return /[\p{L}\p{M}]/u.test(char) ? LETTER : OTHER;
}

/** Class of each code unit. */
export const CLASS: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, code) => classOf(code));

/** Class of the code unit at `at`; `SPACE` outside the text. */
export function classAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? CLASS[text.charCodeAt(at)]! : SPACE;
}
