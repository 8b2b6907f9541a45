import type { Step } from '../rule.js';
import { revisedWord } from '../revisedWord.js';
import { METROPOLIS, splitUnit, UNITS } from './units.js';

/** Base, figures (several with `·` or `,`), 가, a second figure, unit: 봉천1동, 종로2가, 성수2가3동, 금호4가동. */
const NUMBERED = /^([가-힣·]+?)(\d{1,2}(?:[·,.]\d{1,2})*)(가)?(\d{1,2})?(동|리|가)?$/;
/** Road names: 세종대로, 테헤란로, 강남대로12길, 새싹로3번길. */
const ROAD = /^([가-힣]{2,}?)(대로|로|길)(\d{1,4})?(번?)(길)?$/;
const ROAD_UNITS: Record<string, string> = { 대로: 'daero', 로: 'ro', 길: 'gil' };
/** A district of a city written as one word: 성남시중원구. */
const CITY_DISTRICT = /^([가-힣]{2,}시)([가-힣]{1,6}구)$/;
const DIGITS = '영일이삼사오육칠팔구';

/** Korean reading of 1–99, as a district number is said. */
function sayNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const tenth = tens === 0 ? '' : (tens === 1 ? '' : DIGITS[tens]!) + '십';
  return tenth + (value % 10 === 0 && tens > 0 ? '' : DIGITS[value % 10]!);
}

/** `1(il)·2(i)` for `1·2`. */
function numbers(figures: string): string {
  return figures.replace(
    /\d+/g,
    (figure) => `${figure}(${revisedWord(sayNumber(Number(figure)), [], { proper: false })})`,
  );
}

/** Names joined by `·` are each a name. */
function base(name: string, steps: Step[]): string {
  return name
    .split('·')
    .map((part) => revisedWord(part, steps, { proper: true }))
    .join('·');
}

function numbered(word: string, steps: Step[]): string | undefined {
  const [, name = '', figures = '', street, second, unit] = NUMBERED.exec(word) ?? [];
  if (name === '' || (street ?? unit) === undefined) return undefined;
  const tail =
    (street ? '-ga' : '') + (second ? ` ${numbers(second)}` : '') + (unit ? `-${UNITS[unit]!}` : '');
  return `${base(name, steps)} ${numbers(figures)}${tail}`;
}

function road(word: string, steps: Step[]): string | undefined {
  const [, name = '', kind = '', figure, lane, alley] = ROAD.exec(word) ?? [];
  if (name === '' || (figure === undefined) !== (alley === undefined)) return undefined;
  const street = `${base(name, steps)}-${ROAD_UNITS[kind]!}`;
  return figure === undefined ? street : `${street} ${figure}${lane ? 'beon' : ''}-gil`;
}

/** Place names in which 로 is part of the name, not a road (notice 3-1-1: 신문로 Sinmunno, 종로 Jongno). */
const NOT_ROADS = new Set(['신문로', '종로', '을지로', '퇴계로', '충무로']);

function withUnit(word: string, certain: boolean, steps: Step[]): string | undefined {
  const split = splitUnit(word, certain);
  return split && `${base(split.base, steps)}-${UNITS[split.unit]!}`;
}

/** One word that names a place, or undefined where it shows no unit, number or road. */
export function placeWord(word: string, certain: boolean, steps: Step[]): string | undefined {
  const [, city, district] = CITY_DISTRICT.exec(word) ?? [];
  const own: Step[] = [];
  const text =
    (city && district
      ? `${withUnit(city, true, own) ?? ''} ${withUnit(district, true, own) ?? ''}`
      : undefined) ??
    metropolis(word, own) ??
    numbered(word, own) ??
    withUnit(word, certain, own) ??
    (NOT_ROADS.has(word) ? undefined : road(word, own));
  if (text !== undefined) steps.push(...own, { rule: '3-5 administrativeUnits', before: word, after: text });
  return text;
}

function metropolis(word: string, steps: Step[]): string | undefined {
  return METROPOLIS.test(word) && word.length > 4 ? base(word.replace(METROPOLIS, ''), steps) : undefined;
}

/** `종로 2가` is one name: a figure belongs to the word before it. */
export function joinNumbers(text: string): string {
  return text.replace(/([가-힣]) +(\d{1,2}(?:[가동리]|[·,]))/g, '$1$2');
}
