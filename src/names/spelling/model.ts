/** Probabilities of spellings, from counts, with the letter variants behind them for what was never seen. */
import type { CountTable, SpellingCounts } from './counts.js';
import { partsOf } from './align.js';
import { toLetters } from '../../romanization/syllable.js';
import { variants } from './variants.js';

/** Letters with a probability. */
export interface Weighted {
  letters: string;
  p: number;
}

/** Weight of the letter variants against counts: one imagined bearer of a spelling that fits the letters. */
const PRIOR = 0.5;

export interface SpellingModel {
  readonly counts: SpellingCounts;
  /** P(letters | Hangul surname), best first. */
  surname(hangul: string): readonly Weighted[];
  /** P(letters | syllable of a given name), best first; never empty for a Hangul syllable. */
  syllable(hangul: string): readonly Weighted[];
  /** Share of this syllable among all syllables of given names. */
  syllableShare(hangul: string): number;
  readonly total: { surnames: number; given: number; syllables: number };
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, n) => total + n, 0);
const byProbability = (a: Weighted, b: Weighted): number => b.p - a.p || (a.letters < b.letters ? -1 : 1);

/** Spellings that the variants allow, weighted by how far down each list they stand. */
function possible(hangul: string): Weighted[] {
  const { onset, vowel, coda } = toLetters(hangul);
  const vowels = variants(onset === 'ㅇ' ? 'bare' : 'vowel', vowel);
  const found = new Map<string, number>();
  variants('onset', onset)
    .slice(0, 3)
    .forEach((first, i) =>
      vowels.slice(0, 4).forEach((middle, j) =>
        variants('coda', coda)
          .slice(0, 2)
          .forEach((last, k) => {
            const letters = first + middle + last;
            found.set(letters, (found.get(letters) ?? 0) + 4 ** -(i + j + k));
          }),
      ),
    );
  const total = [...found.values()].reduce((sum, weight) => sum + weight, 0);
  return [...found].map(([letters, weight]) => ({ letters, p: weight / total }));
}

function distribution(table: CountTable, hangul: string, unseen: Weighted[]): Weighted[] {
  const counted = table.get(hangul) ?? new Map<string, number>();
  const total = [...counted.values()].reduce((sum, n) => sum + n, 0) + PRIOR;
  const weights = new Map([...counted].map(([letters, n]) => [letters, n / total]));
  for (const { letters, p } of unseen)
    weights.set(letters, (weights.get(letters) ?? 0) + (PRIOR * p) / total);
  return [...weights].map(([letters, p]) => ({ letters, p })).sort(byProbability);
}

/** A model over `counts`; every distribution is worked out once, when it is first asked for. */
export function buildModel(counts: SpellingCounts): SpellingModel {
  const surnames = new Map<string, readonly Weighted[]>();
  const syllables = new Map<string, readonly Weighted[]>();
  const bySyllable = new Map([...counts.syllables].map(([hangul, row]) => [hangul, sum(row.values())]));
  const total = {
    surnames: sum([...counts.surnames.values()].map((row) => sum(row.values()))) + 1,
    given: sum(counts.givenNames.values()) + 1,
    syllables: sum(bySyllable.values()) + 1,
  };
  const model: SpellingModel = {
    counts,
    total,
    syllableShare: (hangul) => ((bySyllable.get(hangul) ?? 0) + 0.2) / total.syllables,
    surname: (hangul) =>
      remember(surnames, hangul, () => distribution(counts.surnames, hangul, joined(model, hangul))),
    syllable: (hangul) =>
      remember(syllables, hangul, () => distribution(counts.syllables, hangul, possible(hangul))),
  };
  return model;
}

/** A surname that was never seen is spelled like syllables of given names. */
function joined(model: SpellingModel, hangul: string): Weighted[] {
  return [...hangul].reduce<Weighted[]>(
    (all, char) =>
      all.flatMap((a) =>
        model
          .syllable(char)
          .slice(0, 4)
          .map((b) => ({ letters: a.letters + b.letters, p: a.p * b.p })),
      ),
    [{ letters: '', p: 1 }],
  );
}

function remember<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** True when `letters` can be a spelling of one syllable at all. */
export const fits = (hangul: string, letters: string): boolean => partsOf(hangul, letters) !== undefined;
