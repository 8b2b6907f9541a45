/** How often Korean names are spelled which way, counted from pairs of a Hangul name and its Latin spelling. */
import { alignGiven } from './align.js';
import type { StyleCounts, Unit } from './styles.js';
import { learnStyles } from './styles.js';

/** Hangul → letters → count. */
export type CountTable = Map<string, Map<string, number>>;

export interface SpellingCounts {
  /** Surnames, one or two syllables. */
  surnames: CountTable;
  /** Syllables of given names. */
  syllables: CountTable;
  /** Given names of one or more syllables, by Hangul alone: which names people bear. */
  givenNames: Map<string, number>;
  /** The same counts parted by way of spelling. */
  styles: StyleCounts[];
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

/** Adds `weight` to one cell. */
export function add(table: CountTable, hangul: string, letters: string, weight = 1): void {
  const row = table.get(hangul) ?? new Map<string, number>();
  row.set(letters, (row.get(letters) ?? 0) + weight);
  table.set(hangul, row);
}

/** Sum of a row. */
export function total(row: ReadonlyMap<string, number> | undefined): number {
  let sum = 0;
  for (const count of row?.values() ?? []) sum += count;
  return sum;
}

/** The units of one name; a given name that cannot be cut into its syllables (Daniel, Samuel) has none. */
function unitsOf({ surnameKo, givenKo, surnameEn, givenEn }: NamePair): Unit[] {
  const given = alignGiven(givenKo, givenEn) ?? [];
  return [
    { kind: 'surname', hangul: surnameKo, letters: lettersOf(surnameEn) },
    ...given.map((letters, i): Unit => ({ kind: 'syllable', hangul: givenKo.charAt(i), letters })),
  ];
}

/** Counts of all pairs. */
export function countSpellings(pairs: Iterable<NamePair>): SpellingCounts {
  const surnames: CountTable = new Map();
  const syllables: CountTable = new Map();
  const givenNames = new Map<string, number>();
  const people: Unit[][] = [];
  for (const pair of pairs) {
    const units = unitsOf(pair);
    people.push(units);
    givenNames.set(pair.givenKo, (givenNames.get(pair.givenKo) ?? 0) + 1);
    for (const { kind, hangul, letters } of units)
      add(kind === 'surname' ? surnames : syllables, hangul, letters);
  }
  return { surnames, syllables, givenNames, styles: learnStyles(people, { surnames, syllables }) };
}
