/** Months and weekdays that stand without a day: `in June`, `mid-October`, `closed on Mondays`. */
import type { Span } from '../core/finding.js';

export interface LooseDate extends Span {
  kind: 'month' | 'weekday';
  value: number;
  text: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');

const MONTH =
  /(?<![\p{L}\p{N}-]|\p{L}')(?:(?:early|mid|late)-)?(January|February|March|April|June|July|August|September|October|November|December|Sept?(?=\.)|Aug(?=\.)|Oct(?=\.)|Nov(?=\.)|Dec(?=\.)|Jan(?=\.)|Feb(?=\.))(?![\p{L}\p{N}])/gu;
/** `May` and `March` are words, too: they are months after these. */
const SAID_MONTH =
  /(?<![\p{L}\p{N}])(?:[Ii]n|[Ss]ince|[Ll]ast|[Nn]ext|[Ll]ate|[Ee]arly|[Bb]y|[Uu]ntil|[Ff]rom|[Tt]his|[Oo]f) (May|March)(?![\p{L}\p{N}])/gu;
const WEEKDAY = /(?<![\p{L}\p{N}])(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days(?![\p{L}\p{N}])/gu;

/** Loose months and weekdays of an English text; March without such a word before it is left alone. */
export function looseDates(text: string): LooseDate[] {
  return [
    ...read(text, MONTH, 'month').filter((date) => !/March$/u.test(date.text)),
    ...read(text, SAID_MONTH, 'month'),
    ...read(text, WEEKDAY, 'weekday'),
  ];
}

function read(text: string, pattern: RegExp, kind: LooseDate['kind']): LooseDate[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found, 1: name = '' }) => {
    const key = name.slice(0, 3).toLowerCase();
    const value = kind === 'month' ? MONTHS.indexOf(key) + 1 : WEEKDAYS.indexOf(key);
    return { kind, value, text: found, start: index, end: index + found.length };
  });
}
