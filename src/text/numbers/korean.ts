/** Numbers in Korean text. */
import { isDigit, isHangul, isLatinLetter, isWordUnit } from '../edges.js';
import { compoundEnd, continuesWord } from './compound.js';
import { unitAfter } from './koreanCounter.js';
import { readDigits } from './koreanDigits.js';
import { digitsAt, sinoNumeralAt } from './koreanNumeral.js';
import { readWords } from './koreanWords.js';
import type { NumberMention } from './mention.js';
import { mentionOf, type Reading } from './reading.js';
import { CURRENCY_SIGNS } from './units.js';

/** Numbers in order, without overlap. */
export function findKoreanNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (let at = 0; at < text.length;) {
    const compound = isDigit(text.charCodeAt(at)) ? compoundEnd(text, at) : at;
    const reading = compound === at ? readAt(text, at) : undefined;
    if (reading) found.push(mentionOf(text, at, reading, 'ko'));
    at = reading ? reading.end : Math.max(compound, skipDigits(text, at), at + 1);
  }
  return found;
}

function skipDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function readAt(text: string, at: number): Reading | undefined {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return continuesWord(text, at) ? undefined : readDigits(text, at);
  if (code in SIGNS) return readMoney(text, at);
  if (!isHangul(code) || isWordUnit(text.charCodeAt(at - 1))) return undefined;
  return readPrefixed(text, at) ?? readWords(text, at);
}

const SIGNS = Object.fromEntries(Object.keys(CURRENCY_SIGNS).map((sign) => [sign.charCodeAt(0), true]));

/** `$1.2억`, `US$3000`, `₩1,000`. */
function readMoney(text: string, at: number): Reading | undefined {
  const sign = ['HK$', 'US$', text[at]!].find(
    (candidate) => text.startsWith(candidate, at) && candidate in CURRENCY_SIGNS,
  );
  if (sign === undefined || isLatinLetter(text.charCodeAt(at - 1))) return undefined;
  const from = at + sign.length;
  const numeral = isDigit(text.charCodeAt(from)) ? sinoNumeralAt(text, from) : undefined;
  return numeral && { ...numeral, kind: 'cardinal', unit: CURRENCY_SIGNS[sign] };
}

/** 제3차, 제2의. */
function readPrefixed(text: string, at: number): Reading | undefined {
  const numeral = text[at] === '제' ? digitsAt(text, at + 1) : undefined;
  if (!numeral || !Number.isInteger(numeral.value)) return undefined;
  const unit = unitAfter(text, numeral.end);
  return { ...numeral, digits: true, kind: 'ordinal', unit: unit?.name, unitEnd: unit?.end };
}
