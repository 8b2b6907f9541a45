/** Weblate sends the first 500 characters of a long text; the rest of the segment it is looking for is no difference. */
import type { Similar } from '../../../memory/similar.js';

/** Characters (code points) after which Weblate cuts. */
const CUT = 500;
/** A segment twice as long as the cut still scores about this much against it. */
const CUT_MIN = 40;
/** All that can be seen is the same; what was cut off is not known to be. */
const BEGINS_SCORE = 99;

export interface Wanted {
  min: number;
  limit: number;
}

export function isCut(text: string): boolean {
  return text.length >= CUT && text.length <= 2 * CUT && Array.from(text).length === CUT;
}

/** What to search for, so that longer segments are found too. */
export function searchFor(text: string, { min, limit }: Wanted): Wanted {
  return isCut(text) ? { min: Math.min(min, CUT_MIN), limit: Math.max(limit, 20) } : { min, limit };
}

/** Segments that begin with a cut text count as the same, as far as it goes; best first. */
export function judgeCut(text: string, found: readonly Similar[], { min, limit }: Wanted): Similar[] {
  if (!isCut(text)) return [...found];
  return found
    .map((each) =>
      each.source.startsWith(text) ? { ...each, score: Math.max(each.score, BEGINS_SCORE) } : each,
    )
    .filter(({ score }) => score >= min)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}
