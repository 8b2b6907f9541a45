/** Numbers in English text. */
import { isDigit, isLatinLetter } from '../edges.js';
import { compoundEnd, continuesWord } from './compound.js';
import { digitNumeralAt, wordNumeralAt, type EnglishNumeral } from './englishNumeral.js';
import type { NumberKind, NumberMention } from './mention.js';
import { mentionOf, type Reading } from './reading.js';
import { CURRENCY_SIGNS, ENGLISH_UNITS } from './units.js';

/** Numbers in order, without overlap. */
export function findEnglishNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (let at = 0; at < text.length;) {
    const compound = isDigit(text.charCodeAt(at)) ? compoundEnd(text, at) : at;
    const reading = compound === at ? readAt(text, at) : undefined;
    if (reading) found.push(mentionOf(text, at, reading, 'en'));
    at = reading ? reading.end : Math.max(compound, wordEnd(text, at));
  }
  return found;
}

/** A word or a run of digits is passed whole, so that nothing is read twice. */
function wordEnd(text: string, at: number): number {
  const same = [isLatinLetter, isDigit].find((belongs) => belongs(text.charCodeAt(at)));
  let end = at + 1;
  while (same?.(text.charCodeAt(end))) end++;
  return end;
}

function readAt(text: string, at: number): Reading | undefined {
  if (continuesWord(text, at)) return undefined;
  const sign = signAt(text, at);
  if (sign !== undefined) return readMoney(text, at, sign);
  if (isDigit(text.charCodeAt(at))) return readDigits(text, at);
  if (!isLatinLetter(text.charCodeAt(at))) return undefined;
  return readFixed(text, at) ?? readWords(text, at);
}

function signAt(text: string, at: number): string | undefined {
  return ['HK$', 'US$', text[at]!].find(
    (sign) => Object.hasOwn(CURRENCY_SIGNS, sign) && text.startsWith(sign, at),
  );
}

/** `$1.2 billion`, `$3-4 million`. */
function readMoney(text: string, at: number, sign: string): Reading | undefined {
  const from = at + sign.length + (text[at + sign.length] === ' ' ? 1 : 0);
  const numeral = digitNumeralAt(text, from, true);
  if (!numeral) return undefined;
  const unit = CURRENCY_SIGNS[sign];
  return { ...(readRange(text, at, numeral) ?? { ...numeral, kind: 'cardinal' }), unit };
}

function readDigits(text: string, at: number): Reading | undefined {
  const simple = /^([1-9])\/([2-9]|10)\b(?!\/)/.exec(text.slice(at, at + 6));
  if (simple && Number(simple[1]) < Number(simple[2])) return fraction(at + simple[0].length, simple, true);
  const numeral = digitNumeralAt(text, at, false);
  return numeral && read(text, at, numeral);
}

function fraction(end: number, parts: RegExpExecArray, digits: boolean): Reading {
  return { end, value: Number(parts[1]) / Number(parts[2]), digits, kind: 'fraction' };
}

/** Words that are numbers by themselves, or take one with a noun. */
const FIXED: readonly (readonly [RegExp, NumberKind, number])[] = [
  [/^(?:a|one)[ -]half\b/i, 'fraction', 0.5],
  [/^half\b(?!-| a (?:million|billion|dozen)\b)/i, 'fraction', 0.5],
  [/^(?:a|one)[ -]quarter(?= of\b)/i, 'fraction', 0.25],
  [/^a third(?= of\b)/i, 'fraction', 1 / 3],
  [/^three[ -]quarters\b/i, 'fraction', 0.75],
  [/^(?:twice|doubl(?:e|es|ed|ing))\b(?!-)/i, 'multiple', 2],
  [/^tripl(?:e|es|ed|ing)\b(?!-)/i, 'multiple', 3],
  [/^quadrupl(?:e|es|ed|ing)\b/i, 'multiple', 4],
  [/^thrice\b/i, 'multiple', 3],
];

function readFixed(text: string, at: number): Reading | undefined {
  const ahead = text.slice(at, at + 24);
  if (/\b(?:first|second|latter|other)[ -]$/i.test(text.slice(Math.max(0, at - 8), at))) return undefined;
  for (const [rule, kind, value] of FIXED) {
    const match = rule.exec(ahead);
    if (match) return { end: at + match[0].length, value, digits: false, kind };
  }
  return undefined;
}

/** Words before `one` that make a pronoun of it. */
const PRONOUN = /\b(?:no|the|this|that|which|any|each|every|another|next|last|only|like)[ -]$/i;

function readWords(text: string, at: number): Reading | undefined {
  const numeral = wordNumeralAt(text, at);
  if (!numeral) return undefined;
  const before = text.slice(Math.max(0, at - 9), at);
  const after = text.slice(numeral.end, numeral.end + 10);
  const word = text.slice(at, numeral.end).toLowerCase();
  if (word === 'one' && isPronoun(before, after)) return undefined;
  if (word === 'second' && /\b(?:a|per|split)[ -]$/i.test(before) && !/^ [a-z]/.test(after)) return undefined;
  return read(text, at, numeral);
}

/** no one, the one who, one another, a better one. */
function isPronoun(before: string, after: string): boolean {
  if (PRONOUN.test(before) || /^ another\b/.test(after)) return true;
  return (
    /^(?:[.,;:!?)"”’]|$)/.test(after) &&
    /[a-z] $/.test(before) &&
    !/\b(?:day|by|to|phase|level|is|was) $/.test(before)
  );
}

function read(text: string, at: number, numeral: EnglishNumeral): Reading | undefined {
  const share = readFractionWords(text, numeral);
  if (share) return share;
  if (isClock(text, numeral) || /^ half\b/i.test(text.slice(numeral.end, numeral.end + 6))) return undefined;
  if (numeral.ordinal || /\b(?:No\. ?|#)$/.test(text.slice(Math.max(0, at - 4), at))) {
    return { ...numeral, ...unitAfter(text, numeral.end), kind: 'ordinal' };
  }
  return readRange(text, at, numeral) ?? readCounted(text, numeral);
}

const DIGIT_CLOCK = /^ ?(?:[ap]\.?m\b|o['’]clock)/i;

/** 3 p.m., 7.55am, 3 o'clock: hours are names rather than numbers. */
function isClock(text: string, numeral: EnglishNumeral): boolean {
  return (numeral.digits ? DIGIT_CLOCK : /^ o['’]clock/i).test(text.slice(numeral.end, numeral.end + 8));
}

/** two-thirds, three fifths: a number before an ordinal in the plural (or `one` before the singular). */
function readFractionWords(text: string, numeral: EnglishNumeral): Reading | undefined {
  const match = /^[ -](third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(s?)\b/i.exec(
    text.slice(numeral.end, numeral.end + 10),
  );
  if (!match || numeral.digits || numeral.ordinal || (match[2] === '' && numeral.value !== 1))
    return undefined;
  const name = match[1]!.toLowerCase();
  const parts = name === 'quarter' ? 4 : wordNumeralAt(name, 0)!.value;
  return {
    end: numeral.end + match[0].length,
    value: numeral.value / parts,
    digits: false,
    kind: 'fraction',
  };
}

/** 3-4, 3 to 4, between 3 and 4; not from 3 to 4, which are two numbers, nor a score. */
function readRange(text: string, at: number, low: EnglishNumeral): Reading | undefined {
  const before = text.slice(Math.max(0, at - 8), at);
  const link = (/\bbetween $/i.test(before) ? BETWEEN : TO).exec(text.slice(low.end, low.end + 14))?.[0];
  if (link === undefined || low.ordinal || /\bfrom $/i.test(before)) return undefined;
  const from = low.end + link.length;
  const money = Object.hasOwn(CURRENCY_SIGNS, text[at]!);
  const high = isDigit(text.charCodeAt(from)) ? digitNumeralAt(text, from, money) : wordNumeralAt(text, from);
  if (!high || high.ordinal || /^[-–]\d/.test(text.slice(high.end, high.end + 2))) return undefined;
  const value = inherit(low.value, high.value);
  return value < high.value
    ? { ...readCounted(text, high), value, upTo: high.value, kind: 'range' }
    : undefined;
}

const TO = /^(?:%| percent)?(?:[-–—]| to )\$?/i;
const BETWEEN = /^(?:%| percent)?(?:[-–—]| to | and )\$?/i;

/** In `3-4 million` the first number has the magnitude of the second. */
function inherit(low: number, high: number): number {
  const magnitude = [1e12, 1e9, 1e6, 1e3].find((size) => high >= size) ?? 1;
  return low < 1000 && low * magnitude < high ? low * magnitude : low;
}

const SHARE = /^(?:[ -]?%|[ -]per ?cent\b|[ -]pct\b|[ -]percentage)/i;

function readCounted(text: string, numeral: EnglishNumeral): Reading {
  const { end } = numeral;
  const share = SHARE.exec(text.slice(end, end + 12))?.[0];
  if (share !== undefined) return readShare(text, numeral, share);
  const decade = numeral.digits ? /^['’]?s\b/.exec(text.slice(end, end + 3))?.[0] : undefined;
  if (decade !== undefined) return { ...numeral, end: end + decade.length, kind: 'cardinal', unit: 'decade' };
  const fold =
    /^(?:-?fold\b|x\b)|^ times(?= (?:as|more|higher|larger|bigger|greater|faster|longer|the)\b)/i.exec(
      text.slice(end, end + 16),
    );
  if (fold) return { ...numeral, kind: 'multiple', unitEnd: end + fold[0].length };
  return { ...numeral, kind: 'cardinal', ...unitAfter(text, end) };
}

function readShare(text: string, numeral: EnglishNumeral, share: string): Reading {
  const word = numeral.end + share.length;
  const points = /^(?:age)?[ -]points?\b/i.exec(text.slice(word, word + 11))?.[0] ?? '';
  return {
    ...numeral,
    end: share === '%' ? word : numeral.end,
    kind: 'percent',
    unit: points || /age$/i.test(share) ? 'percent-point' : 'percent',
    unitEnd: word + points.length,
  };
}

/** The unit after a number, a space or hyphen between: `350 kilometers`, `three-day`, `10-year-old`. */
function unitAfter(text: string, at: number): { unit?: string; unitEnd?: number } {
  const match = /^[ -]?(year-olds?|years? old|[a-z]+\d?)\b/i.exec(text.slice(at, at + 16));
  if (!match) return {};
  const word = match[1]!.toLowerCase();
  const unit = /^years?[ -]old/.test(word) ? 'year-old' : ENGLISH_UNITS.get(word);
  return unit === undefined ? {} : { unit, unitEnd: at + match[0].length };
}
