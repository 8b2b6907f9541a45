/** Which code units belong to words. */
import { isHangulSyllable } from './hangul.js';

export { isHangulSyllable as isHangul } from './hangul.js';

/** Whether a code unit is part of a word: letter, digit, Hangul, Hanja, kana. NaN (outside the text) is not. */
export function isWordUnit(code: number): boolean {
  return isHangulSyllable(code) || isAsciiWord(code) || (code > 0x7f && isOtherWord(code));
}

/** Latin letter, with or without diacritics. */
export function isLatinLetter(code: number): boolean {
  return isAsciiLetter(code) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Chinese character of the basic block or extension A. */
export function isHanja(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 97 && lower <= 122;
}

function isAsciiWord(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code);
}

const OTHER_WORD = /[\p{L}\p{M}\p{Nd}\uD800-\uDFFF]/u;
const [UNKNOWN, WORD, EDGE] = [0, 1, 2];
/** Answers of the expression above, filled as they are asked for. */
const answers = new Uint8Array(65536);

function isOtherWord(code: number): boolean {
  if (answers[code] === UNKNOWN) answers[code] = OTHER_WORD.test(String.fromCharCode(code)) ? WORD : EDGE;
  return answers[code] === WORD;
}
