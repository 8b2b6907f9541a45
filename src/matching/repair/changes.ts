/** Which mentions of a segment another text exchanges: both are aligned, and pairs of one slot compared. */
import type { Lang } from '../../concepts/concept.js';
import { foldUnits } from '../../text/normalize.js';
import { alignSequences, MOST_CELLS } from '../sequences.js';
import { readUnits, Units } from '../units.js';
import type { Mention } from './mentions.js';

export interface Exchange {
  /** In the segment's source. */
  old: Mention;
  /** In the query. */
  now: Mention;
}

/** A mention or a unit of the text between mentions. */
type Token = Mention | string;

const OTHER_VALUE = 1;
const DROPPED = 2;
const OTHER_WORD = 3;
/** A word for a mention, or mentions of different slots: dearer than dropping both. */
const NO_PAIR = 2 * DROPPED + 1;

/** Mentions of the source that stand against a mention of the query with another value. */
export function findExchanges(
  query: { text: string; mentions: Mention[] },
  source: { text: string; mentions: Mention[] },
  lang: Lang,
): Exchange[] {
  const a = tokens(query, lang);
  const b = tokens(source, lang);
  if (a.length * b.length > MOST_CELLS) return [];
  const pairs = alignSequences({
    lengths: [a.length, b.length],
    dropA: () => DROPPED,
    dropB: () => DROPPED,
    replace: (i, j) => replaceCost(a[i]!, b[j]!),
  });
  return pairs.flatMap(([i, j]) => exchange(a[i], b[j]));
}

function exchange(now: Token | undefined, old: Token | undefined): Exchange[] {
  if (typeof now !== 'object' || typeof old !== 'object') return [];
  return now.slot === old.slot && now.value !== old.value ? [{ old, now }] : [];
}

function replaceCost(a: Token, b: Token): number {
  if (typeof a === 'string' && typeof b === 'string') return a === b ? 0 : OTHER_WORD;
  if (typeof a === 'string' || typeof b === 'string' || a.slot !== b.slot) return NO_PAIR;
  return a.value === b.value ? 0 : OTHER_VALUE;
}

function tokens({ text, mentions }: { text: string; mentions: Mention[] }, lang: Lang): Token[] {
  const units = readUnits(text, lang, new Units());
  const found: Token[] = [];
  let next = 0;
  for (let i = 0; i < units.count; i++) {
    const start = units.start[i]!;
    while (next < mentions.length && mentions[next]!.start <= start) found.push(mentions[next++]!);
    const isCovered = next > 0 && start < mentions[next - 1]!.end;
    if (!isCovered) found.push(foldUnits(text.slice(start, units.end[i])));
  }
  return [...found, ...mentions.slice(next)];
}
