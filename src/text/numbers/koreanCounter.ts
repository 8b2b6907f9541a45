/** Counters and units after a Korean numeral. */
import { isDigit, isLatinLetter } from '../edges.js';
import { particleChainEnd } from '../particles.js';
import type { NumberKind, Numeral } from './mention.js';
import type { Reading } from './reading.js';
import { KOREAN_UNITS, LONGEST_KOREAN_UNIT } from './units.js';

/** 3위, 2차 and 21세기 number a place in a row. */
export function kindOf(unit: string): NumberKind {
  if (unit === 'times') return 'multiple';
  return ORDINAL_UNITS.includes(unit) ? 'ordinal' : 'cardinal';
}

/** Counters that number a place in a row: 3위, 2차 회의, 21세기. */
const ORDINAL_UNITS = ['rank', 'session', 'century'];

export interface Unit {
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
export function unitAfter(text: string, at: number): Unit | undefined {
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

/** Whether a counter may end here: before an edge, a particle, or what else follows counters. */
export function endsAsCounter(text: string, end: number): boolean {
  if (isLatinLetter(text.charCodeAt(end - 1))) return !isLatinLetter(text.charCodeAt(end));
  return (
    particleChainEnd(text, end) >= 0 ||
    AFTER_COUNTER.test(text.slice(end, end + 3)) ||
    isDigit(text.charCodeAt(end))
  );
}

/** The numeral counted in a unit; 배 makes a multiple of it. */
export function withUnit(numeral: Numeral & { upTo?: number }, unit: Unit, kind: NumberKind): Reading {
  const multiple = unit.name === 'times';
  return {
    ...numeral,
    kind: multiple ? 'multiple' : kind,
    ...(multiple ? {} : { unit: unit.name }),
    unitEnd: unit.end,
  };
}
