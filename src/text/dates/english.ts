/** Dates and clock times in English text. */
import { isDate, known, numberOf, type DateMention, type TimeMention } from './mention.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Capitalised, as months are: `may` and `march` are verbs. */
const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';
/** Months that are no other word when they stand alone; April and June are also given names. */
const CLEAR_MONTH =
  '(January|February|July|August|September|October|November|December|(?:April|June)(?! [A-Z]))';
const WEEKDAY =
  '(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|(?:Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat)\\.)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?\\b(?![.,]?\\d)';
const YEAR = '(\\d{4})\\b(?![.,]?\\d)';
const RECENT_YEAR = '((?:19|20)\\d\\d)\\b(?![.,]?\\d)';
/** Words that lead to a month or year, small or capitalised. */
const LEADS = `\\b(?:${'in since by until from during before after early late mid of last next this'
  .split(' ')
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|')})[ -]`;
/** What shows that an ordinal is a day: the end of a phrase, or a word that does not name what is counted. */
const AFTER_DAY =
  '(?= of (?:the|this|last|next) month|[.,;:)]|$| (?:in|at|to|and|of|with|by|that|after|for|as|when|local)\\b)';

/** Each shape of a date with the order of its groups; a place that an earlier shape has read is not read again. */
const SHAPES: readonly { pattern: string; fields: readonly (keyof Parts)[] }[] = [
  // 2024-08-01
  { pattern: '\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b(?![-/])', fields: ['year', 'month', 'day'] },
  // Thursday, Aug. 1, 2024
  {
    pattern: `(?:\\b${WEEKDAY},? )?\\b${MONTH} ${DAY}(?:(?:, ?| )${YEAR})?`,
    fields: ['weekday', 'month', 'day', 'year'],
  },
  // Thursday 1 August 2024
  {
    pattern: `(?:\\b${WEEKDAY},? )?\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? ${YEAR})?(?![a-z])`,
    fields: ['weekday', 'day', 'month', 'year'],
  },
  // August 2024
  { pattern: `\\b${MONTH},? ${YEAR}`, fields: ['month', 'year'] },
  // on the 30th
  { pattern: `\\b(?:[Oo]n|[Tt]he|and) (?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b${AFTER_DAY}`, fields: ['day'] },
  // in May, mid-September
  { pattern: `${LEADS}${MONTH}(?![a-z])`, fields: ['month'] },
  // the November elections
  { pattern: `\\b${CLEAR_MONTH}(?![a-z])`, fields: ['month'] },
  // last Friday
  { pattern: `(?:\\b([Ll]ast|[Nn]ext|[Tt]his) )?\\b${WEEKDAY}(?![a-z])`, fields: ['relative', 'weekday'] },
  // in 2024, the 2024 election
  { pattern: `${LEADS}(?:the )?${YEAR}(?!s| (?:people|votes|seats|won|dollars|times)\\b)`, fields: ['year'] },
  { pattern: `\\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|’s|'s) ${RECENT_YEAR}(?= [A-Za-z])`, fields: ['year'] },
  // today, last month
  {
    pattern: '\\b([Tt]oday|[Yy]esterday|[Tt]omorrow|(?:[Ll]ast|[Nn]ext|[Tt]his) (?:year|month|week))\\b',
    fields: ['relative'],
  },
];

interface Parts {
  year: string;
  month: string;
  day: string;
  weekday: string;
  relative: string;
}

const RULES = SHAPES.map(({ pattern, fields }) => ({ rule: new RegExp(pattern, 'gu'), fields }));

/** Words that lead to a date and are not part of it. */
const LEAD =
  /^(?:in|since|by|until|from|during|before|after|early|late|mid|of|on|and|his|her|its|['’]s|last|next|this)?[ -]?(?:the )?(?=\S)/i;

export function findEnglishDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  const taken = new Uint8Array(text.length);
  for (const { rule, fields } of RULES) {
    for (const match of text.matchAll(rule)) {
      const mention = mentionOf(match, fields);
      if (!mention || taken[mention.start] || taken[mention.end - 1]) continue;
      taken.fill(1, mention.start, mention.end);
      found.push(mention);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function mentionOf(match: RegExpExecArray, fields: readonly (keyof Parts)[]): DateMention | undefined {
  const parts: Partial<Parts> = Object.fromEntries(fields.map((field, at) => [field, match[at + 1]]));
  const date = { year: numberOf(parts.year), month: monthOf(parts.month), day: numberOf(parts.day) };
  if (!isDate(date.year, date.month, date.day)) return undefined;
  const lead = fields[0] === 'relative' ? '' : (LEAD.exec(match[0])?.[0] ?? '');
  return {
    start: match.index + lead.length,
    end: match.index + match[0].length,
    text: match[0].slice(lead.length),
    ...known({ ...date, weekday: indexOf(WEEKDAYS, parts.weekday), relative: parts.relative?.toLowerCase() }),
  };
}

function monthOf(word: string | undefined): number | undefined {
  if (word === undefined || /^\d/.test(word)) return numberOf(word);
  return indexOf(MONTHS, word)! + 1;
}

function indexOf(names: readonly string[], word: string | undefined): number | undefined {
  return word === undefined ? undefined : names.indexOf(word.slice(0, 3).toLowerCase());
}

const TIME =
  /(?<![\d.,:/$])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?(?<second>:\d{2})?(?: ?(?<half>[ap])\.?m\b\.?| (?<oclock>o['’]clock))|(?<![\d.,:/])(?<bareHour>\d{1,2}):(?<bareMinute>\d{2})(?![\d:])|\b(?<named>noon|midnight)\b/giu;

export function findEnglishTimes(text: string): TimeMention[] {
  const found: TimeMention[] = [];
  for (const match of text.matchAll(TIME)) {
    const groups = match.groups ?? {};
    const hour = Number(
      groups['hour'] ?? groups['bareHour'] ?? (groups['named']?.toLowerCase() === 'noon' ? 12 : 0),
    );
    const minute = Number(groups['minute'] ?? groups['bareMinute'] ?? 0);
    const half = groups['half']?.toLowerCase();
    if (hour > 24 || minute > 59 || (half !== undefined && hour > 12)) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      hour: inHalf(hour, half),
      minute,
      halfKnown: half !== undefined || groups['named'] !== undefined || hour > 12,
    });
  }
  return found;
}

function inHalf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
