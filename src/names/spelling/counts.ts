/** How often Korean names are spelled which way, counted from pairs of a Hangul name and its Latin spelling. */
import { alignGiven } from './align.js';

/** Hangul → letters → count. */
export type CountTable = Map<string, Map<string, number>>;

export interface SpellingCounts {
  /** Surnames, one or two syllables. */
  surnames: CountTable;
  /** Syllables of given names. */
  syllables: CountTable;
  /** Given names of one or more syllables, by Hangul alone: which names people bear. */
  givenNames: Map<string, number>;
}

/** One person: `givenEn` may hold hyphens, spaces and capitals. */
export interface NamePair {
  surnameKo: string;
  givenKo: string;
  surnameEn: string;
  givenEn: string;
}

/** Letters only, lower case: what spellings are compared by. */
export const lettersOf = (latin: string): string =>
  latin
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

function add(table: CountTable, hangul: string, letters: string): void {
  const row = table.get(hangul) ?? new Map<string, number>();
  row.set(letters, (row.get(letters) ?? 0) + 1);
  table.set(hangul, row);
}

/** Counts of all pairs; a given name that cannot be cut into its syllables (Daniel, Samuel) counts for its Hangul only. */
export function countSpellings(pairs: Iterable<NamePair>): SpellingCounts {
  const counts: SpellingCounts = { surnames: new Map(), syllables: new Map(), givenNames: new Map() };
  for (const { surnameKo, givenKo, surnameEn, givenEn } of pairs) {
    add(counts.surnames, surnameKo, lettersOf(surnameEn));
    counts.givenNames.set(givenKo, (counts.givenNames.get(givenKo) ?? 0) + 1);
    alignGiven(givenKo, givenEn)?.forEach((letters, i) => add(counts.syllables, givenKo[i]!, letters));
  }
  return counts;
}
