/** Korean numbers written in digits, with magnitudes, ranges, shares and counters. */
import { isDigit } from '../edges.js';
import { kindOf, unitAfter, withUnit } from './koreanCounter.js';
import { digitsAt, sinoNumeralAt } from './koreanNumeral.js';
import type { Numeral } from './mention.js';
import type { Reading } from './reading.js';

/** The number in digits at `at`. */
export function readDigits(text: string, at: number): Reading | undefined {
  const numeral = sinoNumeralAt(text, at);
  if (!numeral || isCalendarOrClock(text, at, numeral.end)) return undefined;
  const trimmed = withoutForeignMagnitude(text, at, numeral);
  const reading = fractionAfter(text, trimmed) ?? readRange(text, trimmed) ?? readCounted(text, trimmed);
  return reading.kind === 'cardinal' && reading.unit === undefined && belongsToName(text, at)
    ? undefined
    : reading;
}

/** 코로나19, 유로2024: digits glued to a word and counting nothing; 약, 총 and the like are no such word. */
function belongsToName(text: string, at: number): boolean {
  return (
    /[가-힣]$/.test(text.slice(Math.max(0, at - 1), at)) &&
    !/(?:^|[^가-힣])[약총단연각전만또매]$/.test(text.slice(Math.max(0, at - 2), at))
  );
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
  const plain = digitsAt(text, at);
  return plain ? { ...plain, digits: true } : numeral;
}

/** 5분의 1: the fraction whose denominator was read. */
export function fractionAfter(text: string, denominator: Numeral): Reading | undefined {
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
  if (!unit) return { ...numeral, kind: 'cardinal', over };
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
