/** Korean numerals: digits with 만/억/조, Sino-Korean words, native words. */
import { isDigit } from '../edges.js';
import type { Numeral } from './mention.js';

const SINO_DIGITS = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
const SINO = new Map(SINO_DIGITS.map((digit, value) => [digit, value]));
const SMALL = new Map([
  ['십', 10],
  ['백', 100],
  ['천', 1000],
]);
const BIG = new Map([
  ['만', 1e4],
  ['억', 1e8],
  ['조', 1e12],
  ['경', 1e16],
]);

const DIGITS = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;

/** Longest run of digits that is a number and not an identifier. */
const LONGEST_DIGITS = 21;

/** Digits at `at`, grouped or not, with decimals. */
export function digitsAt(text: string, at: number): { end: number; value: number } | undefined {
  DIGITS.lastIndex = at;
  const match = DIGITS.exec(text)?.[0];
  if (match === undefined || match.length > LONGEST_DIGITS) return undefined;
  return { end: at + match.length, value: Number(match.replaceAll(',', '')) };
}

/**
 * Numeral of digits, Sino-Korean digits and magnitudes at `at`: `3억 5천만`, `1조2000억`, `2.5만`, `백만`, `이십`.
 * White space is passed only after 만/억/조 and before a smaller part.
 */
export function sinoNumeralAt(text: string, at: number): Numeral | undefined {
  const state = { total: 0, lastBig: Infinity, digits: false };
  let end = at;
  for (let from = at; ;) {
    const section = sectionAt(text, from);
    if (!section || section.value >= state.lastBig) break;
    const big = bigUnitAt(text, section.end, state.lastBig);
    if (from > end && !fitsAfterSpace(text, section, big)) break;
    state.total += section.value * (big ?? 1);
    state.digits ||= section.digits;
    end = section.end + (big === undefined ? 0 : 1);
    if (big === undefined) break;
    state.lastBig = big;
    from = text[end] === ' ' ? end + 1 : end;
  }
  return end === at ? undefined : { end, value: round(state.total), digits: state.digits };
}

interface Section extends Numeral {
  /** Whether it holds 십, 백 or 천. */
  scaled: boolean;
}

/** A part below 만: `5천`, `2백50`, `3,456`, `이십삼`, and nothing at all before a bare 만 (만 명). */
function sectionAt(text: string, at: number): Section | undefined {
  let [end, value, pending, digits, scaled] = [at, 0, -1, false, false];
  for (let smallest = Infinity; ;) {
    const literal = pending < 0 ? digitsAt(text, end) : undefined;
    const digit = pending < 0 && !literal ? SINO.get(text[end] ?? '') : undefined;
    const unit = SMALL.get(text[end] ?? '');
    if (literal) {
      [pending, end, digits] = [literal.value, literal.end, true];
    } else if (digit !== undefined) {
      [pending, end] = [digit, end + 1];
    } else if (unit !== undefined && unit < smallest) {
      value += (pending < 0 ? 1 : pending) * unit;
      [pending, smallest, scaled, end] = [-1, unit, true, end + 1];
    } else break;
  }
  if (end === at) return BIG.has(text[at] ?? '') ? { end, value: 1, digits, scaled } : undefined;
  return { end, value: value + Math.max(pending, 0), digits, scaled };
}

/** 만/억/조/경 at `at` where it is smaller than the one before. */
function bigUnitAt(text: string, at: number, below: number): number | undefined {
  const big = BIG.get(text[at] ?? '');
  return big !== undefined && big < below ? big : undefined;
}

/** After a space only what is clearly the next part: with a magnitude, or three digits and more that are no year or date. */
function fitsAfterSpace(text: string, section: Section, big: number | undefined): boolean {
  if (section.digits && big === undefined && !section.scaled) {
    return section.value >= 100 && !/[년월일시분]/.test(text[section.end] ?? '');
  }
  return section.digits || section.scaled;
}

/** Native numerals before a counter, and the ranges that native words express: 서너 is 3 to 4. */
const NATIVE_ONES: Record<string, number> = {
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
};
const NATIVE_TENS: Record<string, number> = {
  열: 10,
  스물: 20,
  스무: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
};
const NATIVE_RANGES: Record<string, readonly [number, number]> = {
  한두: [1, 2],
  두세: [2, 3],
  두서너: [2, 4],
  서너: [3, 4],
  네댓: [4, 5],
  너댓: [4, 5],
  대여섯: [5, 6],
  예닐곱: [6, 7],
  일고여덟: [7, 8],
};
const NATIVE = buildNative();
const LONGEST_NATIVE = 5;

export interface NativeNumeral extends Numeral {
  upTo?: number;
}

/** Native numeral (한, 두, 열두, 스물세, 서너) at `at`, longest first. */
export function nativeNumeralAt(text: string, at: number): NativeNumeral | undefined {
  for (let length = LONGEST_NATIVE; length > 0; length--) {
    const found = NATIVE.get(text.slice(at, at + length));
    if (found)
      return { end: at + length, value: found[0], digits: false, ...(found[1] ? { upTo: found[1] } : {}) };
  }
  return undefined;
}

/** The native word for 1–99 before a counter, undefined outside. */
export function nativeWord(value: number): string | undefined {
  for (const [word, [low, high]] of NATIVE) if (low === value && high === undefined) return word;
  return undefined;
}

/** The Sino-Korean word for a whole number below 10^16: 350000 is 삼십오만. */
export function sinoWord(value: number): string {
  if (value === 0) return '영';
  let word = '';
  for (const [unit, size] of [...BIG].reverse()) {
    const section = Math.floor(value / size) % 1e4;
    if (section > 0) word += (section === 1 && size === 1e4 ? '' : sinoSection(section)) + unit;
  }
  return word + sinoSection(value % 1e4);
}

function sinoSection(value: number): string {
  let word = '';
  for (const [unit, size] of [...SMALL, ['', 1] as const].sort((a, b) => b[1] - a[1])) {
    const digit = Math.floor(value / size) % 10;
    if (digit > 0) word += (digit === 1 && size > 1 ? '' : SINO_DIGITS[digit]!) + unit;
  }
  return word;
}

function buildNative(): ReadonlyMap<string, readonly [number, number?]> {
  const words = new Map<string, readonly [number, number?]>();
  for (const [word, value] of Object.entries(NATIVE_ONES)) words.set(word, [value]);
  for (const [ten, value] of Object.entries(NATIVE_TENS)) {
    if (ten !== '스물') words.set(ten, [value]);
    if (ten === '스무') continue;
    for (const [one, small] of Object.entries(NATIVE_ONES)) {
      words.set(ten + one, [value + small]);
      words.set(`${ten} ${one}`, [value + small]);
    }
  }
  for (const [word, range] of Object.entries(NATIVE_RANGES)) words.set(word, range);
  return words;
}

/** Products of decimals (1.1억) as the decimal that was meant. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}

/** Whether a numeral may start with this code unit: a digit or a Sino-Korean word. */
export function startsSino(text: string, at: number): boolean {
  const unit = text[at] ?? '';
  return isDigit(text.charCodeAt(at)) || SINO.has(unit) || SMALL.has(unit) || BIG.has(unit);
}
