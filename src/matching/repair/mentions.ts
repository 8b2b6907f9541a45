/** What a repair can put right, found in a text: dates, times, terms, numbers and their units. */
import type { Lang } from '../../concepts/concept.js';
import { findTerms, type TermHit, type TermIndex } from '../../terms/index.js';
import { findDates, findTimes, type DateMention, type TimeMention } from '../../text/dates.js';
import { findNumbers, type NumberMention } from '../../text/numbers.js';

export type Mention = { start: number; end: number; text: string; slot: string; value: string } & (
  | { kind: 'date'; date: DateMention }
  | { kind: 'time'; time: TimeMention }
  | { kind: 'term'; hits: TermHit[] }
  | { kind: 'number'; number: NumberMention }
  | { kind: 'unit'; number: NumberMention }
);

/**
 * Mentions in order, none overlapping another. In one language one may stand for another of the same `slot`;
 * `value` is what it means, the same in both languages.
 */
export function findMentions(text: string, lang: Lang, terms: TermIndex | undefined): Mention[] {
  const taken = new Uint8Array(text.length);
  const numbers = findNumbers(text, lang);
  return [
    ...findDates(text, lang).map(dateMention),
    ...findTimes(text, lang).map(timeMention),
    ...(terms ? termMentions(findTerms(terms, text, lang)) : []),
    ...numbers.map(numberMention),
    ...numbers.flatMap((number) => unitMention(text, number)),
  ]
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}

/** Whether two mentions, of one text or of both languages, mean the same. */
export function meansSame(a: Mention, b: Mention): boolean {
  if (a.value !== b.value) return false;
  if (a.kind !== 'number' || b.kind !== 'number') return a.slot === b.slot;
  const [unitA, unitB] = [a.number.unit, b.number.unit];
  return a.number.kind === b.number.kind && (unitA === unitB || unitA === undefined || unitB === undefined);
}

function dateMention(date: DateMention): Mention {
  const { start, end, text, year, month, day, weekday, relative } = date;
  const fields = { year, month, day, weekday, relative };
  const slot = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  return {
    kind: 'date',
    date,
    start,
    end,
    text,
    slot: `date ${slot.join(' ')}`,
    value: JSON.stringify(fields),
  };
}

function timeMention(time: TimeMention): Mention {
  const { start, end, text, hour, minute, halfKnown } = time;
  return { kind: 'time', time, start, end, text, slot: `time ${halfKnown}`, value: `${hour}:${minute}` };
}

/** Terms of one span together: where several concepts share it, they are one mention and nobody's guess. */
function termMentions(hits: TermHit[]): Mention[] {
  const spans = new Map<number, TermHit[]>();
  for (const hit of hits) spans.set(hit.start, [...(spans.get(hit.start) ?? []), hit]);
  return [...spans.values()].map((same) => {
    const { start, end, text, concept } = same[0]!;
    const value = same
      .map((hit) => hit.concept.id)
      .sort()
      .join(' ');
    return { kind: 'term', hits: same, start, end, text, slot: `term ${concept.kind}`, value };
  });
}

/** Money written with a sign keeps its currency: the sign is part of the number. */
function numberMention(number: NumberMention): Mention {
  const { start, end, text, value, upTo, kind, unit, unitEnd } = number;
  const sign = unit !== undefined && unitEnd === undefined && kind === 'cardinal' ? unit : '';
  return {
    kind: 'number',
    number,
    start,
    end,
    text,
    slot: `number ${kind} ${sign}`,
    value: `${value}–${upTo ?? ''}`,
  };
}

function unitMention(text: string, number: NumberMention): Mention[] {
  const { end, unit, unitEnd } = number;
  if (unit === undefined || unitEnd === undefined || unitEnd <= end) return [];
  const start = end + /^[\s-]*/.exec(text.slice(end, unitEnd))![0].length;
  return [
    {
      kind: 'unit',
      number,
      start,
      end: unitEnd,
      text: text.slice(start, unitEnd),
      slot: 'unit',
      value: unit,
    },
  ];
}
