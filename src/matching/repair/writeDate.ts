/** Dates and clock times in the manner of others. The result is read back by the caller, who drops what fails. */
import type { Lang } from '../../concepts/concept.js';
import type { DateMention, TimeMention } from '../../text/dates.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** The Associated Press writes these five out; the others are shortened before a day. */
const NEVER_SHORT = new Set(['March', 'April', 'May', 'June', 'July']);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const WEEKDAYS_KO = '일월화수목금토';

/** `like` with the fields of `date`; undefined for dates told from the day of writing (yesterday). */
export function writeDate(date: DateMention, like: string, lang: Lang): string | undefined {
  if (date.relative !== undefined) return undefined;
  const iso = /^(\d{4})([-/.] ?)(\d{1,2})([-/.] ?)(\d{1,2})/.exec(like);
  if (iso !== null) return writeIso(date, iso, like);
  return lang === 'ko' ? writeKorean(date, like) : writeEnglish(date, like);
}

function writeIso({ year, month, day }: DateMention, iso: RegExpExecArray, like: string): string {
  const [whole, , first, oldMonth = '', second] = iso;
  const pad = (value: number | undefined): string =>
    oldMonth.length === 2 && oldMonth.startsWith('0') ? String(value).padStart(2, '0') : String(value);
  const isPadded = oldMonth.length === 2 && like.length >= 10;
  const write = isPadded ? (value: number | undefined) => String(value).padStart(2, '0') : pad;
  return `${year}${first}${write(month)}${second}${write(day)}${like.slice(whole.length)}`;
}

function writeKorean({ year, month, day, weekday }: DateMention, like: string): string {
  return like
    .replace(/\d{4}(?=년)/, String(year))
    .replace(/\d{1,2}(?=월)/, String(month))
    .replace(/\d{1,2}(?=일)/, String(day))
    .replace(/[일월화수목금토](?=요일|\))/, WEEKDAYS_KO.charAt(weekday ?? 0));
}

function writeEnglish({ year, month, day, weekday }: DateMention, like: string): string {
  return like
    .replace(/\b(?:Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat)(?:[a-z]*day)?\b/, (old) =>
      weekdayName(weekday ?? 0, old),
    )
    .replace(/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?/, (old) => monthName(month, old))
    .replace(/\b\d{4}\b/, String(year))
    .replace(/\b\d{1,2}(st|nd|rd|th)?\b/, (_, ending: string | undefined) =>
      ending === undefined ? String(day) : `${day}${ordinalEnding(day ?? 0)}`,
    );
}

function monthName(month: number | undefined, old: string): string {
  const name = MONTHS[(month ?? 1) - 1]!;
  if (!old.endsWith('.') || NEVER_SHORT.has(name)) return name;
  return name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`;
}

function weekdayName(weekday: number, old: string): string {
  const name = WEEKDAYS[weekday]!;
  return old.endsWith('day') ? name : name.slice(0, 3);
}

function ordinalEnding(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

/** `like` with another hour and minute; undefined where `like` has no digits (noon, 자정). */
export function writeTime(time: TimeMention, like: string, lang: Lang): string | undefined {
  if (!/\d/.test(like)) return undefined;
  return lang === 'ko' ? writeKoreanTime(time, like) : writeEnglishTime(time, like);
}

const twelve = (hour: number): number => (hour % 12 === 0 ? 12 : hour % 12);
const two = (minute: number): string => String(minute).padStart(2, '0');

function writeKoreanTime({ hour, minute }: TimeMention, like: string): string {
  const half = /오전|오후/.exec(like)?.[0];
  const shown = half === undefined ? hour : twelve(hour);
  if (like.includes(':')) return withHalf(like, hour).replace(/\d+:\d+/, `${shown}:${two(minute)}`);
  const minutes = minute === 0 ? '' : ` ${minute}분`;
  return withHalf(like, hour).replace(/\d+시(?: ?\d+분| ?반)?/, `${shown}시${minutes}`);
}

function withHalf(like: string, hour: number): string {
  return like.replace(/오전|오후/, hour < 12 ? '오전' : '오후');
}

function writeEnglishTime({ hour, minute }: TimeMention, like: string): string {
  const half = /([ap])(\.?m)/i.exec(like);
  const shown = half === null ? hour : twelve(hour);
  const minutes = minute === 0 && half !== null ? '' : `:${two(minute)}`;
  const written = like.replace(/\d+(?::\d+)?/, `${shown}${minutes}`);
  return written.replace(/([ap])(?=\.?m)/i, (old) => inCaseOf(old, hour < 12 ? 'a' : 'p'));
}

const inCaseOf = (old: string, letter: string): string =>
  old === old.toUpperCase() ? letter.toUpperCase() : letter;
