/** Numbers in Korean text. */
import { isDigit, isHangul, isLatinLetter, isWordUnit } from '../edges.js';
import { particleChainEnd } from '../particles.js';
import { approximationAround } from './approximation.js';
import { compoundEnd, continuesWord } from './compound.js';
import { digitsAt, nativeNumeralAt, sinoNumeralAt, startsSino } from './koreanNumeral.js';
import type { NumberKind, NumberMention, Numeral } from './mention.js';
import { CURRENCY_SIGNS, KOREAN_UNITS, LONGEST_KOREAN_UNIT } from './units.js';

/** A numeral with its kind and unit, before its surroundings are looked at. */
interface Reading extends Numeral {
  upTo?: number;
  kind: NumberKind;
  unit?: string | undefined;
  unitEnd?: number | undefined;
  over?: boolean;
}

/** Numbers in order, without overlap. */
export function findKoreanNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (let at = 0; at < text.length;) {
    const compound = isDigit(text.charCodeAt(at)) ? compoundEnd(text, at) : at;
    const reading = compound === at ? readAt(text, at) : undefined;
    if (reading) found.push(mentionOf(text, at, reading));
    at = reading ? reading.end : Math.max(compound, skipDigits(text, at), at + 1);
  }
  return found;
}

function skipDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function mentionOf(text: string, start: number, reading: Reading): NumberMention {
  const { end, value, upTo, kind, unit, unitEnd, digits } = reading;
  const span = { start, end: unitEnd ?? end };
  const approximate = reading.over ? 'over' : approximationAround(text, span, 'ko');
  return {
    start,
    end,
    text: text.slice(start, end),
    value,
    kind,
    digits,
    ...(upTo === undefined ? {} : { upTo }),
    ...(unit === undefined ? {} : { unit }),
    ...(unitEnd === undefined ? {} : { unitEnd }),
    ...(approximate === undefined ? {} : { approximate }),
  };
}

function readAt(text: string, at: number): Reading | undefined {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return continuesWord(text, at) ? undefined : readDigits(text, at);
  if (code in SIGNS) return readMoney(text, at);
  if (!isHangul(code) || isWordUnit(text.charCodeAt(at - 1))) return undefined;
  return readPrefixed(text, at) ?? readFixed(text, at) ?? readNative(text, at) ?? readSino(text, at);
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

/** Words that are numbers by themselves: word, kind, value and unit. */
const FIXED: readonly (readonly [string, NumberKind, number, string?])[] = [
  ['첫 번째', 'ordinal', 1],
  ['첫번째', 'ordinal', 1],
  ['첫째', 'ordinal', 1],
  ['첫', 'ordinal', 1],
  ['둘째', 'ordinal', 2],
  ['셋째', 'ordinal', 3],
  ['넷째', 'ordinal', 4],
  ['다섯째', 'ordinal', 5],
  ['절반', 'fraction', 0.5],
  ['갑절', 'multiple', 2],
  ['하나', 'cardinal', 1],
  ['둘', 'cardinal', 2],
  ['셋', 'cardinal', 3],
  ['넷', 'cardinal', 4],
  ['하루', 'cardinal', 1, 'day'],
  ['이틀', 'cardinal', 2, 'day'],
  ['사흘', 'cardinal', 3, 'day'],
  ['나흘', 'cardinal', 4, 'day'],
  ['닷새', 'cardinal', 5, 'day'],
  ['엿새', 'cardinal', 6, 'day'],
  ['이레', 'cardinal', 7, 'day'],
  ['여드레', 'cardinal', 8, 'day'],
  ['아흐레', 'cardinal', 9, 'day'],
  ['열흘', 'cardinal', 10, 'day'],
  ['보름', 'cardinal', 15, 'day'],
];

function readFixed(text: string, at: number): Reading | undefined {
  for (const [word, kind, value, unit] of FIXED) {
    const end = at + word.length;
    if (!text.startsWith(word, at)) continue;
    const closed =
      particleChainEnd(text, end) >= 0 ||
      (unit !== undefined && AFTER_COUNTER.test(text.slice(end, end + 3)));
    if (closed)
      return { end, value, digits: false, kind, ...(unit === undefined ? {} : { unit, unitEnd: end }) };
  }
  return undefined;
}

/** Native words that mean a number before any noun (두 정상); 한, 세, 네, 열 and 쉰 need a counter. */
const BEFORE_ANY_NOUN = /^(?:두|다섯|여섯|일곱|여덟|아홉|열\S+|스무|스물\S+|서너|두세|너댓|대여섯)$/;

/** Counters that native numerals take. */
const NATIVE_COUNTERS =
  /^(?:명|사람|개|개월|건|곳|군데|대|척|마리|채|가구|권|표|번|차례|가지|살|해|달|주|시간|배|층|세대|주일|세기|나라|장|잔|병|쌍|팀|골|편|갈래|그루|송이|켤레|끼|석|점|분)$/;

/** Native numeral and counter written as one that are another word: 한편 meanwhile, 세대 generation, 열대 tropics. */
const OTHER_WORDS =
  /^(?:한(?:편|층|번|배|대|점|주|장|팀|병|석|표|골|권)|세(?:대|배|표|장|팀|점|주)|열(?:대|병|점|장|쌍|골|표|배|석|층)|네편|두대)$/;

/** 여섯 시: hours are names rather than numbers. */
const NATIVE_HOUR = /^ ?시(?:$|[^가-힣]|에|부터|까지|경|쯤|께|반|로|가)/;

function readNative(text: string, at: number): Reading | undefined {
  const numeral = nativeNumeralAt(text, at);
  if (!numeral) return undefined;
  const { end } = numeral;
  if (NATIVE_HOUR.test(text.slice(end, end + 4))) return undefined;
  const ordinal = /^ ?번째|^째/.exec(text.slice(end, end + 3))?.[0];
  if (ordinal !== undefined) return { ...numeral, end: end + ordinal.length, kind: 'ordinal' };
  const kind = numeral.upTo === undefined ? 'cardinal' : 'range';
  const unit = unitAfter(text, end);
  const word = text.slice(at, end);
  const isOther = unit?.spaced === false && OTHER_WORDS.test(word + unit.word);
  if (unit && NATIVE_COUNTERS.test(unit.word) && !isOther) return withUnit(numeral, unit, kind);
  return text[end] === ' ' && isHangul(text.charCodeAt(end + 1)) && BEFORE_ANY_NOUN.test(word)
    ? { ...numeral, kind }
    : undefined;
}

/** Counters that Sino-Korean words take without space; others ask for one (백사장 is a beach). */
const CLOSE_COUNTERS = /^(?:명|원|달러|년|개월|배|엔|위안|유로|톤|분|초)$/;
/** 일 년, 삼년: one Sino-Korean digit counts before these alone; 이 is also `this`. */
const SINGLE_DIGIT = /^[일삼사오육칠팔구] ?(?:년|개월)/;

/** Sino-Korean numerals written out: only before a counter, or a round number before a noun (천만 관객). */
function readSino(text: string, at: number): Reading | undefined {
  const numeral = startsSino(text, at) ? sinoNumeralAt(text, at) : undefined;
  if (!numeral || /^[억조경]/.test(text[at]!)) return undefined;
  if (/(?:^|[^가-힣])(?:수|몇) ?$/.test(text.slice(Math.max(0, at - 3), at))) return undefined;
  const word = text.slice(at, numeral.end);
  if (word.length === 1 && !/[십백천만]/.test(word) && !SINGLE_DIGIT.test(text.slice(at, at + 4)))
    return undefined;
  const fraction = readFraction(text, numeral);
  if (fraction) return fraction;
  const over = text[numeral.end] === '여';
  const from = numeral.end + (over ? 1 : 0);
  const unit = unitAfter(text, from);
  if (unit && (over || unit.spaced || CLOSE_COUNTERS.test(unit.word))) {
    return { ...withUnit(numeral, unit, 'cardinal'), over };
  }
  return /^[십백천][만억]$/.test(word) && text[numeral.end] === ' '
    ? { ...numeral, kind: 'cardinal' }
    : undefined;
}

function readDigits(text: string, at: number): Reading | undefined {
  const numeral = sinoNumeralAt(text, at);
  if (!numeral) return undefined;
  if (isCalendarOrClock(text, at, numeral.end)) return undefined;
  const trimmed = withoutForeignMagnitude(text, at, numeral);
  return readFraction(text, trimmed) ?? readRange(text, trimmed) ?? readCounted(text, trimmed);
}

/** The month of a date (8월) and the hour and minute of a clock time (10시 30분) are names rather than numbers. */
function isCalendarOrClock(text: string, at: number, end: number): boolean {
  if (/^(?:월(?![세급])|시(?![간가-힣])|시(?:에|경|쯤|께|부터|까지|반|정각))/.test(text.slice(end, end + 3)))
    return end - at <= 2;
  return text[end] === '분' && /\d시 ?$/.test(text.slice(Math.max(0, at - 4), at));
}

/** 3조각 is 3 pieces, 2경기 two matches: a magnitude that begins another word is given back. */
function withoutForeignMagnitude(text: string, at: number, numeral: Numeral): Numeral {
  const last = text[numeral.end - 1]!;
  const next = text.slice(numeral.end, numeral.end + 1);
  const foreign = /^(?:조[각사치합건별]|경[기찰력]|천[연재]|백[신일화]|만[족남])$/.test(last + next);
  if (!foreign) return numeral;
  const digits = skipDigits(text, at);
  return { end: digits, value: Number(text.slice(at, digits)), digits: true };
}

/** 5분의 1. */
function readFraction(text: string, denominator: Numeral): Reading | undefined {
  const link = /^분의 ?/.exec(text.slice(denominator.end, denominator.end + 3))?.[0];
  if (link === undefined) return undefined;
  const numerator = sinoNumeralAt(text, denominator.end + link.length);
  if (!numerator || denominator.value === 0) return undefined;
  const value = numerator.value / denominator.value;
  return { end: numerator.end, value, digits: denominator.digits, kind: 'fraction' };
}

/** 3∼4명, 10%~20%, 1~2억 원; a hyphen only between rising numbers (a score is none). */
function readRange(text: string, low: Numeral): Reading | undefined {
  const link = /^%?(?:명|원|개|년)? ?(?:[~∼〜～–-]|내지) ?/.exec(text.slice(low.end, low.end + 6))?.[0];
  const from = low.end + (link?.length ?? 0);
  if (link === undefined || !isDigit(text.charCodeAt(from))) return undefined;
  const high = sinoNumeralAt(text, from);
  if (!high || /^[-–]\d/.test(text.slice(high.end, high.end + 2))) return undefined;
  const value = inherit(low.value, high.value);
  if (value >= high.value) return undefined;
  return { ...readCounted(text, high), value, upTo: high.value, kind: 'range' };
}

/** In 1~2억 the first number has the magnitude of the second. */
function inherit(low: number, high: number): number {
  const magnitude = [1e16, 1e12, 1e8, 1e4].find((size) => high >= size) ?? 1;
  return low < magnitude && low * magnitude < high ? low * magnitude : low;
}

function readCounted(text: string, numeral: Numeral): Reading {
  const share = /^ ?(?:%|％|퍼센트)(?:포인트|p\b|P\b)?|^ ?프로(?![가-힣])/.exec(
    text.slice(numeral.end, numeral.end + 8),
  )?.[0];
  if (share !== undefined) return readShare(numeral, share);
  const ordinal = /^ ?번째/.exec(text.slice(numeral.end, numeral.end + 3))?.[0];
  if (ordinal !== undefined) return { ...numeral, end: numeral.end + ordinal.length, kind: 'ordinal' };
  const over = /^여(?=[ 명원개건달곳년일]|킬로|미터|톤)/.test(text.slice(numeral.end, numeral.end + 3));
  const unit = unitAfter(text, numeral.end + (over ? 1 : 0));
  if (!unit)
    return {
      ...numeral,
      kind: /^배(?![가-힣])/.test(text.slice(numeral.end)) ? 'multiple' : 'cardinal',
      over,
    };
  return { ...withUnit(numeral, unit, kindOf(unit.name)), over };
}

function readShare(numeral: Numeral, share: string): Reading {
  const points = /포인트|p$/i.test(share);
  const attached = /^[%％]/.test(share);
  const end = numeral.end + share.length;
  return {
    ...numeral,
    end: attached ? end : numeral.end,
    kind: 'percent',
    unit: points ? 'percent-point' : 'percent',
    unitEnd: end,
  };
}

function kindOf(unit: string): NumberKind {
  if (unit === 'times') return 'multiple';
  return ORDINAL_UNITS.includes(unit) ? 'ordinal' : 'cardinal';
}

/** Counters that number a place in a row: 3위, 2차 회의, 21세기. */
const ORDINAL_UNITS = ['rank', 'session', 'century'];

interface Unit {
  word: string;
  name: string;
  end: number;
  /** Whether a space stands before it. */
  spaced: boolean;
}

/** What may follow a counter besides particles. */
const AFTER_COUNTER =
  /^(?:째|간|씩|짜리|당|만에|가량|정도|쯤|여|이상|이하|미만|이내|내외|안팎|동안|연속|분|치|대|차|전|후|뒤|새|남짓|초과|가까|일 [때뿐])/;

/** The counter or unit after a numeral, with or without a space; not the beginning of another word (명령, 개발). */
function unitAfter(text: string, at: number): Unit | undefined {
  const spaced = text[at] === ' ';
  const from = spaced ? at + 1 : at;
  for (let length = LONGEST_KOREAN_UNIT; length > 0; length--) {
    const word = text.slice(from, from + length);
    const name = word.length === length ? KOREAN_UNITS.get(word) : undefined;
    if (name !== undefined && endsAsCounter(text, from + length))
      return { word, name, end: from + length, spaced };
  }
  return undefined;
}

function endsAsCounter(text: string, end: number): boolean {
  if (isLatinLetter(text.charCodeAt(end - 1))) return !isLatinLetter(text.charCodeAt(end));
  return (
    particleChainEnd(text, end) >= 0 ||
    AFTER_COUNTER.test(text.slice(end, end + 3)) ||
    isDigit(text.charCodeAt(end))
  );
}

function withUnit(numeral: Numeral & { upTo?: number }, unit: Unit, kind: NumberKind): Reading {
  const multiple = unit.name === 'times';
  return {
    ...numeral,
    kind: multiple ? 'multiple' : kind,
    ...(multiple ? {} : { unit: unit.name }),
    unitEnd: unit.end,
  };
}
