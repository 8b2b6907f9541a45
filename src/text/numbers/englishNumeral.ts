/** English numerals: digits, number words, magnitudes, ordinals. */
import type { Numeral } from './mention.js';
import { digitsAt } from './koreanNumeral.js';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL = new Map<string, number>([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
]);
const IRREGULAR_ORDINALS: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};
const ORDINALS = new Map<string, number>([...SMALL].map(([word, value]) => [ordinalOf(word), value]));
const SCALES = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** Abbreviations of magnitudes after digits; `m` alone only behind a sign of money. */
const SHORT_SCALES: Record<string, number> = { k: 1e3, mn: 1e6, bn: 1e9, tn: 1e12, b: 1e9, m: 1e6 };

export interface EnglishNumeral extends Numeral {
  ordinal: boolean;
}

/** Digits with a magnitude (`350 million`, `1.2-billion`) or an ordinal's ending (`21st`). */
export function digitNumeralAt(text: string, at: number, money: boolean): EnglishNumeral | undefined {
  const digits = digitsAt(text, at);
  if (!digits) return undefined;
  const { end, value } = digits;
  const ending = /^(?:st|nd|rd|th)\b/i.exec(text.slice(end, end + 3))?.[0];
  if (ending !== undefined) return { end: end + ending.length, value, digits: true, ordinal: true };
  const scale = scaleAfter(text, end, money);
  return { end: scale?.end ?? end, value: exact(value * (scale?.factor ?? 1)), digits: true, ordinal: false };
}

function scaleAfter(text: string, at: number, money: boolean): { end: number; factor: number } | undefined {
  const word = /^[ -]?(thousand|million|billion|trillion)\b/i.exec(text.slice(at, at + 11));
  if (word) return { end: at + word[0].length, factor: SCALES.get(word[1]!.toLowerCase())! };
  const short = /^ ?(bn|tn|mn|k|b|m)\b/i.exec(text.slice(at, at + 4));
  if (!short || (!money && !/^(?:bn|tn|mn)/i.test(short[0]))) return undefined;
  return { end: at + short[0].length, factor: SHORT_SCALES[short[1]!.toLowerCase()]! };
}

/**
 * Number words at `at`: `one hundred and five`, `twenty-first`, `a million`, `half a million`, `two and a half million`,
 * `a dozen`. One pass over the words, each read once.
 */
export function wordNumeralAt(text: string, at: number): EnglishNumeral | undefined {
  const state = { total: 0, section: 0, end: at, ordinal: false, any: false };
  for (
    let word = wordAt(text, at, true);
    word;
    word = state.ordinal ? undefined : wordAt(text, state.end, false)
  ) {
    if (!take(state, word)) break;
  }
  if (!state.any) return undefined;
  return { end: state.end, value: exact(state.total + state.section), digits: false, ordinal: state.ordinal };
}

interface WordState {
  total: number;
  section: number;
  end: number;
  ordinal: boolean;
  any: boolean;
}

/** Adds a word to the number; false where the number ends before it. */
function take(state: WordState, word: NumberWord): boolean {
  const small = SMALL.get(word.text) ?? ORDINALS.get(word.text);
  if (small !== undefined) {
    if (!fits(state, small)) return false;
    state.section += small;
    state.ordinal = !SMALL.has(word.text);
  } else if (!takeScale(state, word.text)) return false;
  state.end = word.end;
  state.any = true;
  return true;
}

/** Twenty takes three but not thirty; a hundred takes anything below it. */
function fits(state: WordState, small: number): boolean {
  const rest = state.section % 100;
  if (!state.any || (state.section === 0 && state.total > 0)) return true;
  if (rest === 0) return state.section > 0;
  return rest >= 20 && rest % 10 === 0 && small > 0 && small < 10;
}

function takeScale(state: WordState, word: string): boolean {
  const scale = SCALES.get(word.replace(/th$/, ''));
  if (word === 'dozen') return scaleBy(state, 12);
  if (word === 'half a million') return scaleBy(state, 5e5);
  if (word === 'half a billion') return scaleBy(state, 5e8);
  if (word === 'half a dozen') return scaleBy(state, 6);
  if (word === 'and a half') return addHalf(state);
  if (scale === undefined) return false;
  state.ordinal = word.endsWith('th') && !SCALES.has(word);
  return scale === 100 ? scaleSection(state) : scaleBy(state, scale);
}

function scaleSection(state: WordState): boolean {
  if (state.section >= 100) return false;
  state.section = Math.max(state.section, 1) * 100;
  return true;
}

function scaleBy(state: WordState, scale: number): boolean {
  if (state.any && state.section === 0) return false;
  state.total += (state.section || 1) * scale;
  state.section = 0;
  return true;
}

function addHalf(state: WordState): boolean {
  if (!state.any || state.section === 0) return false;
  state.section += 0.5;
  return true;
}

interface NumberWord {
  text: string;
  end: number;
}

const WORD =
  /(?:(?:a|an) (?=hundred\b|thousand\b|million\b|billion\b|trillion\b|dozen\b))?(half a (?:million|billion|dozen)|[a-z]+)(?![a-z])/iy;
const NEXT_WORD = /(?: and |[ -])(?:(?<=and )(a half)|([a-z]+))(?![a-z])/iy;

function wordAt(text: string, at: number, first: boolean): NumberWord | undefined {
  const pattern = first ? WORD : NEXT_WORD;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const word = first ? match[1]! : match[1] === undefined ? match[2]! : 'and a half';
  return { text: word.toLowerCase(), end: at + match[0].length };
}

/** The word of a whole number from 0 to 999, undefined outside. */
export function englishWord(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 999) return undefined;
  if (value < 20) return ONES[value];
  if (value < 100)
    return [TENS[Math.floor(value / 10) - 2]!, ...(value % 10 ? [ONES[value % 10]!] : [])].join('-');
  const rest = value % 100;
  return `${ONES[Math.floor(value / 100)]!} hundred${rest ? ` and ${englishWord(rest)!}` : ''}`;
}

/** The ordinal's word for 1–99, undefined outside. */
export function englishOrdinalWord(value: number): string | undefined {
  const word = value > 0 && value < 100 ? englishWord(value) : undefined;
  const [, head = '', last = ''] = /^(.*-)?(\w+)$/.exec(word ?? '') ?? [];
  return word === undefined ? undefined : head + ordinalOf(last);
}

function ordinalOf(word: string): string {
  if (Object.hasOwn(IRREGULAR_ORDINALS, word)) return IRREGULAR_ORDINALS[word]!;
  return word.endsWith('y') ? `${word.slice(0, -1)}ieth` : `${word}th`;
}

/** Products of decimals as the decimal that was meant. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
