/** A number as it is read at a place, before its surroundings are looked at. */
import type { Lang } from '../../concepts/concept.js';
import { approximationAround } from './approximation.js';
import type { NumberKind, NumberMention, Numeral } from './mention.js';

export interface Reading extends Numeral {
  upTo?: number | undefined;
  kind: NumberKind;
  unit?: string | undefined;
  unitEnd?: number | undefined;
  /** Said by the numeral itself: 100여 명. */
  over?: boolean;
}

/** The mention of a reading that starts at `start`, with what the words around it say of its exactness. */
export function mentionOf(text: string, start: number, reading: Reading, lang: Lang): NumberMention {
  const { end, value, upTo, kind, unit, unitEnd, digits, over } = reading;
  const approximate = over ? 'over' : approximationAround(text, { start, end: unitEnd ?? end }, lang);
  const fields = {
    start,
    end,
    text: text.slice(start, end),
    value,
    upTo,
    kind,
    unit,
    unitEnd,
    approximate,
    digits,
  };
  const known = Object.entries(fields).filter(([, field]) => field !== undefined);
  return Object.fromEntries(known) as unknown as NumberMention;
}
