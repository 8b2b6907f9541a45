/** What the parsers of one text share. */
import type { Hit } from '../lexicon.js';
import type { NameIndex } from '../nameIndex.js';
import type { Source } from '../source.js';

export interface Context {
  index: NameIndex;
  source: Source;
  /** Which unknown words may be names: none, those of the shape of one (running text), or any (a query is a name). */
  unknown: 'none' | 'shaped' | 'any';
  /** First unit that may not be used. */
  end: number;
  /** Entries found at each unit, filled as they are asked for. */
  hits: (Hit[] | undefined)[];
  /** What was read before, by kind and position: every reader works once at each place. */
  read: Map<string, Map<number, unknown>>;
}

/** Something read from a position up to unit `to`. The weight ranks readings against each other. */
export interface Match<T> {
  to: number;
  value: T;
  weight: number;
}

/** Readings kept at each step, over all and with one end: enough for every real ambiguity, few enough to stay linear. */
const KEPT = 16;
const KEPT_AT_ONE_END = 9;

export function contextOf(index: NameIndex, source: Source): Context {
  return { index, source, unknown: 'any', end: source.units.length, hits: [], read: new Map() };
}

export function hitsAt(context: Context, at: number): Hit[] {
  const found = (context.hits[at] ??= context.index.lexicons[context.source.lang].find(context.source, at));
  // Hits are longest first: where the first one fits, all do.
  return (found[0]?.to ?? 0) <= context.end ? found : found.filter((hit) => hit.to <= context.end);
}

/** A clause of running text that ends at unit `end`: nothing is read beyond it. */
export function clauseOf(context: Context, end: number): Context {
  return { ...context, unknown: 'shaped', end, read: new Map() };
}

/** The same text, read by what the glossary knows alone. */
export function knownOnly(context: Context): Context {
  return { ...context, unknown: 'none', read: new Map() };
}

/** The matches of one kind of reader at a place, worked out when first asked for. */
export function once<T>(context: Context, kind: string, at: number, read: () => Match<T>[]): Match<T>[] {
  let places = context.read.get(kind) as Map<number, Match<T>[]> | undefined;
  if (places === undefined) context.read.set(kind, (places = new Map<number, Match<T>[]>()));
  let matches = places.get(at);
  if (matches === undefined) places.set(at, (matches = read()));
  return matches;
}

/** Whether the units of `literal` stand at `at`. */
export function literalAt({ source, end }: Context, at: number, literal: readonly string[]): boolean {
  return at + literal.length <= end && literal.every((unit, i) => source.units[at + i] === unit);
}

/** The heaviest few; a longer or shorter reading is not crowded out by many of another length. */
export function best<T>(matches: Match<T>[]): Match<T>[] {
  if (matches.length <= 1) return matches;
  const ends = new Map<number, number>();
  const kept: Match<T>[] = [];
  for (const match of [...matches].sort((a, b) => b.weight - a.weight)) {
    const count = ends.get(match.to) ?? 0;
    if (count >= KEPT_AT_ONE_END) continue;
    ends.set(match.to, count + 1);
    if (kept.push(match) === KEPT) break;
  }
  return kept;
}
