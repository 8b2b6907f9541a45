/** Which figures of one side say the same as figures of the other, and which are left over. */
import type { Figure } from './figure.js';
import { conversionFactor } from './conversion.js';

export interface FigureMatch {
  matched: [en: Figure, ko: Figure][];
  en: Figure[];
  ko: Figure[];
}

type Same = (en: Figure, ko: Figure) => boolean;

/** Conversions are rounded in news. */
const CONVERSION_ROUNDING = 0.06;

const near = (a: number, b: number, tolerance: number): boolean =>
  Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)) + 1e-9;

const equal = (a: number, b: number): boolean => near(a, b, 1e-9);

const sameKind: Same = (en, ko) => en.kind === ko.kind && equal(en.value, ko.value);

const sameUnit: Same = (en, ko) => sameKind(en, ko) && en.mention?.unit === ko.mention?.unit;

/** 30 days and 30일, 2019 and 2019년: what is a date on one side may be a number on the other. */
const sameValue: Same = (en, ko) =>
  equal(en.value, ko.value) && en.kind !== 'weekday' && ko.kind !== 'weekday';

/** An hour that does not say which half of the day it is in may be in either. */
const sameHour: Same = (en, ko) =>
  en.kind === 'hour' &&
  ko.kind === 'hour' &&
  Math.abs(en.value - ko.value) === 12 &&
  !(en.halfKnown === true && ko.halfKnown === true);

/** A half and 50 percent, a fifth and 20 percent. */
const sameShare: Same = (en, ko) => {
  const [a, b] = [en.mention?.kind, ko.mention?.kind];
  if (a === 'percent') return equal(en.value, ko.value * 100) && b !== 'percent';
  return b === 'percent' && equal(ko.value, en.value * 100);
};

/** `the 1930s` and `30년대`, `’18` and `2018년`. */
const sameCentury: Same = (en, ko) => {
  const [small, large] = en.value < ko.value ? [en.value, ko.value] : [ko.value, en.value];
  const isYear = Number.isInteger(large) && large >= 1000 && large < 2100 && small < 100;
  const says = [en, ko].some(
    ({ kind, mention }) => kind === 'year' || mention?.unit === 'year' || mention?.unit === 'decade',
  );
  return isYear && says && large % 100 === small;
};

/** A rounded number has fewer digits that count than the exact one, and lies on the side that its word says. */
const rounded: Same = (en, ko) => {
  const [coarse, fine] = significantDigits(en.value) < significantDigits(ko.value) ? [en, ko] : [ko, en];
  if (significantDigits(coarse.value) === significantDigits(fine.value)) return false;
  if (Math.abs(coarse.value - fine.value) >= lastPlace(coarse.value)) return false;
  const over = fine.value > coarse.value;
  switch (coarse.mention?.approximate) {
    case 'over':
      return over;
    case 'under':
    case 'nearly':
      return !over;
    case 'about':
      return true;
    case undefined:
      return fine.mention?.approximate === 'about';
  }
};

/** Digits of a number without the zeros at its end: 2 of 1,200, 3 of 1.25. */
function significantDigits(value: number): number {
  return digitsOf(value).length;
}

/** Value of one in the last digit that counts: 100 for 1,200, 0.01 for 1.25. */
function lastPlace(value: number): number {
  const exponent = Number(value.toExponential().split('e')[1]);
  return 10 ** (exponent - significantDigits(value) + 1);
}

const digitsOf = (value: number): string => value.toExponential().split('e')[0]!.replace(/[.-]/gu, '');

const converted: Same = (en, ko) => {
  const factor = conversionFactor(en.mention?.unit, ko.mention?.unit);
  return factor !== undefined && near(en.value * factor, ko.value, CONVERSION_ROUNDING);
};

/** From the surest to the loosest; each is tried on what the ones before left. */
const PASSES: readonly Same[] = [
  sameUnit,
  sameKind,
  sameValue,
  sameHour,
  sameShare,
  sameCentury,
  converted,
  rounded,
];

/** Matches figures one to one, nearest in order first. Time is linear in the product of both counts. */
export function matchFigures(en: readonly Figure[], ko: readonly Figure[]): FigureMatch {
  const result: FigureMatch = { matched: [], en: [...en], ko: [...ko] };
  for (const same of PASSES) takeMatches(result, same);
  return result;
}

function takeMatches(result: FigureMatch, same: Same): void {
  const left: Figure[] = [];
  for (const en of result.en) {
    const at = result.ko.findIndex((ko) => same(en, ko));
    if (at < 0) left.push(en);
    else result.matched.push([en, result.ko.splice(at, 1)[0]!]);
  }
  result.en = left;
}
