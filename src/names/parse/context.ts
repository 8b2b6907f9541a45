/** What the parsers of one text share. */
import type { Hit } from '../lexicon.js';
import type { NameIndex } from '../nameIndex.js';
import type { Source } from '../source.js';

export interface Context {
  index: NameIndex;
  source: Source;
  /** First unit that may not be used. */
  end: number;
  /** Entries found at each unit, filled as they are asked for. */
  hits: (Hit[] | undefined)[];
  /** What slots of templates can take, by slot and position. */
  slots: Map<string, Match<unknown>[]>;
}

/** Something read from a position up to unit `to`. The weight ranks readings against each other. */
export interface Match<T> {
  to: number;
  value: T;
  weight: number;
}

/** Readings kept at each step: enough for every real ambiguity, few enough to stay linear. */
const KEPT = 8;

export function contextOf(index: NameIndex, source: Source): Context {
  return { index, source, end: source.units.length, hits: [], slots: new Map() };
}

export function hitsAt(context: Context, at: number): Hit[] {
  const found = (context.hits[at] ??= context.index.lexicons[context.source.lang].find(context.source, at));
  return context.end === context.source.units.length ? found : found.filter((hit) => hit.to <= context.end);
}

/** Whether the units of `literal` stand at `at`. */
export function literalAt({ source, end }: Context, at: number, literal: readonly string[]): boolean {
  return at + literal.length <= end && literal.every((unit, i) => source.units[at + i] === unit);
}

/** The heaviest few. */
export function best<T>(matches: Match<T>[]): Match<T>[] {
  return matches.length <= 1 ? matches : matches.sort((a, b) => b.weight - a.weight).slice(0, KEPT);
}
