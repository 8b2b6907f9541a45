/** Figures of a text: numbers, and the parts of dates and times of day, each with a value that can be compared. */
import type { Lang } from '../../concepts/concept.js';
import { findDates, findTimes, type DateMention, type TimeMention } from '../../text/dates.js';
import { findNumbers, type NumberMention } from '../../text/numbers.js';
import type { Span } from '../core/finding.js';
import { overlaps } from '../core/inlineSpans.js';
import { looseDates } from './looseDates.js';

export type FigureKind = 'number' | 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute';

export interface Figure extends Span {
  kind: FigureKind;
  value: number;
  text: string;
  /** Written with digits; `two` and 두 are not, and a translator may leave them out. */
  digits: boolean;
  /** Of an hour: whether the text says which half of the day. */
  halfKnown?: boolean;
  /** The number it was read from, with unit and rounding. */
  mention?: NumberMention;
}

const DATE_PARTS = ['year', 'month', 'day', 'weekday'] as const;

/** Figures of `text` in order. Numbers inside dates and times are read as parts of these. */
export function findFigures(text: string, lang: Lang): Figure[] {
  const dates = findDates(text, lang);
  const times = findTimes(text, lang);
  const loose =
    lang === 'en' ? looseDates(text).filter((date) => !dates.some((span) => overlaps(span, date))) : [];
  const calendar: Span[] = [...dates, ...times, ...loose];
  const numbers = findNumbers(text, lang).filter(
    (number) => !calendar.some((span) => overlaps(span, number)),
  );
  const figures: Figure[] = [
    ...dates.flatMap(dateFigures),
    ...loose.map((date) => ({ ...date, digits: false })),
    ...times.flatMap(timeFigures),
    ...numbers.flatMap((number) => honestRange(number, lang)).flatMap(numberFigures),
  ];
  return figures.sort((a, b) => a.start - b.start || a.end - b.end);
}

function dateFigures(date: DateMention): Figure[] {
  return DATE_PARTS.flatMap((kind) => {
    const value = date[kind];
    return value === undefined ? [] : [{ ...spanOf(date), kind, value, digits: /\d/u.test(date.text) }];
  });
}

function timeFigures(time: TimeMention): Figure[] {
  const common = { ...spanOf(time), digits: /\d/u.test(time.text) };
  const hour: Figure = { ...common, kind: 'hour', value: time.hour, halfKnown: time.halfKnown };
  return time.minute === 0 ? [hour] : [hour, { ...common, kind: 'minute', value: time.minute }];
}

/** `rose 2.5 percent to $3 billion` is no range: a share ends at a share. Its two numbers are read apart. */
const FALSE_RANGE = /(?:%| percent) to (?=\D{0,3}\d)/u;

function honestRange(mention: NumberMention, lang: Lang): NumberMention[] {
  const link = mention.kind === 'range' && mention.unit !== 'percent' ? FALSE_RANGE.exec(mention.text) : null;
  if (link === null) return [mention];
  const second = link.index + link[0].length;
  const shifted = (text: string, by: number): NumberMention[] =>
    findNumbers(text, lang).map((number) => ({
      ...number,
      start: mention.start + by + number.start,
      end: mention.start + by + number.end,
    }));
  const [first] = shifted(`${mention.text.slice(0, link.index)} percent`, 0);
  const [last] = shifted(mention.text.slice(second), second);
  const unit = mention.unit === undefined ? {} : { unit: mention.unit };
  return [...(first === undefined ? [] : [first]), ...(last === undefined ? [] : [{ ...last, ...unit }])];
}

function numberFigures(mention: NumberMention): Figure[] {
  const common = { ...spanOf(mention), kind: 'number' as const, digits: mention.digits, mention };
  const lower: Figure = { ...common, value: mention.value };
  return mention.upTo === undefined ? [lower] : [lower, { ...common, value: mention.upTo }];
}

function spanOf({ start, end, text }: Span & { text: string }): Span & { text: string } {
  return { start, end, text };
}
