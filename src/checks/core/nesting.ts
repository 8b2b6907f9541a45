/** Reads paired marks (quotes, brackets) and says which have no partner. */
import type { Span } from './finding.js';

export interface Marks {
  /** Closed pairs, from the opening to the closing mark inclusive. */
  pairs: Span[];
  /** Marks without a partner. */
  alone: Span[];
}

/** What a mark at a place does: opens (naming its partner), closes, or both for straight quotes. */
export interface MarkReading {
  index: number;
  mark: string;
  role: 'open' | 'close' | 'either';
  /** Marks of one family close each other. */
  family: string;
}

/** Pairs marks from left to right; a closing mark closes the nearest open one of its family. */
export function pairMarks(readings: readonly MarkReading[]): Marks {
  const open: MarkReading[] = [];
  const pairs: Span[] = [];
  const alone: Span[] = [];
  for (const reading of readings) {
    const partner = open.findLastIndex(({ family }) => family === reading.family);
    if (reading.role === 'open' || (reading.role === 'either' && partner < 0)) open.push(reading);
    else if (partner < 0) alone.push(spanOf(reading));
    else {
      pairs.push({ start: open[partner]!.index, end: reading.index + reading.mark.length });
      open.splice(partner, 1);
    }
  }
  return { pairs, alone: [...alone, ...open.map(spanOf)].sort((a, b) => a.start - b.start) };
}

function spanOf({ index, mark }: MarkReading): Span {
  return { start: index, end: index + mark.length };
}
