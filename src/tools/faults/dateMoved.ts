/** A date moves to another day, month or weekday. */
import type { Lang } from '../../concepts/concept.js';
import type { Pair } from '../../checks/index.js';
import { other, spoil, type FaultKind } from './fault.js';
import type { Random } from './random.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const KOREAN_WEEKDAYS = '월요일 화요일 수요일 목요일 금요일 토요일 일요일'.split(' ');
const DAYS = Array.from({ length: 28 }, (_, i) => String(i + 1));
const KOREAN_MONTHS = Array.from({ length: 12 }, (_, i) => `${i + 1}월`);

/** What is looked for on a side, what takes its place, and what on the other side tells the same. */
interface DateRule {
  lang: Lang;
  pattern: RegExp;
  /** Number of what was found, from 0, among `values`. */
  values: readonly string[];
  counterparts: (index: number) => RegExp;
}

const month = MONTHS.join('|');

const RULES: readonly DateRule[] = [
  {
    lang: 'en',
    pattern: new RegExp(`(?<![A-Za-z])(?:${WEEKDAYS.join('|')})(?![A-Za-z])`, 'gu'),
    values: WEEKDAYS,
    counterparts: (i) => new RegExp(KOREAN_WEEKDAYS[i]!, 'u'),
  },
  {
    lang: 'ko',
    pattern: new RegExp(KOREAN_WEEKDAYS.join('|'), 'gu'),
    values: KOREAN_WEEKDAYS,
    counterparts: (i) => new RegExp(`${WEEKDAYS[i]!}|${WEEKDAYS[i]!.slice(0, 3)}\\b`, 'u'),
  },
  {
    lang: 'en',
    pattern: new RegExp(`(?<![A-Za-z])(?:${month})(?= \\d{1,2}\\b| \\d{4}\\b)`, 'gu'),
    values: MONTHS,
    counterparts: (i) => new RegExp(`(?<!\\d)${i + 1}월`, 'u'),
  },
  {
    lang: 'ko',
    pattern: /(?<![\d.])(?:1[0-2]|[1-9])월(?= \d{1,2}일|에|의| )/gu,
    values: KOREAN_MONTHS,
    counterparts: (i) => new RegExp(MONTHS[i]!.slice(0, 3), 'u'),
  },
  {
    lang: 'en',
    pattern: new RegExp(`(?<=(?:${month}) )(?:[12]?[0-9])(?![\\d,]*\\d|:)`, 'gu'),
    values: DAYS,
    counterparts: (i) => new RegExp(`(?<!\\d)${i + 1}일`, 'u'),
  },
  {
    lang: 'ko',
    pattern: /(?<=\d월 )(?:[12]?[0-9])(?=일)/gu,
    values: DAYS,
    counterparts: (i) => new RegExp(`(?<![\\d,.])${i + 1}(?:st|nd|rd|th)?(?![\\d,.]*\\d)`, 'u'),
  },
];

function places(pair: Pair, rule: DateRule): { rule: DateRule; start: number; was: string }[] {
  return [...pair[rule.lang].matchAll(rule.pattern)]
    .filter(({ 0: was }) => rule.values.includes(was))
    .map(({ index, 0: was }) => ({ rule, start: index, was }));
}

function moved({ values }: DateRule, was: string, random: Random): string {
  return random.pick(values.filter((value) => value !== was))!;
}

export const dateMoved: FaultKind = {
  id: 'date moved',
  inject(pair, random) {
    const place = random.pick(RULES.flatMap((rule) => places(pair, rule)));
    if (place === undefined) return undefined;
    const { rule, start, was } = place;
    const told = rule.counterparts(rule.values.indexOf(was)).test(pair[other(rule.lang)]);
    return {
      ...spoil(pair, { lang: rule.lang, start, was, is: moved(rule, was, random) }),
      detectable: told,
    };
  },
};
