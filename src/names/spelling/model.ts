/** Probabilities of spellings, from counts, with the letter variants behind them for what was never seen. */
import { toLetters } from '../../romanization/syllable.js';
import type { CountTable, SpellingCounts } from './counts.js';
import { total } from './counts.js';
import { PULL } from './styles.js';
import { variants } from './variants.js';

/** Letters with their probability in each style; `p` is over all styles. */
export interface Weighted {
  letters: string;
  p: number;
  inStyle: readonly number[];
}

export interface SpellingModel {
  readonly counts: SpellingCounts;
  /** Share of people of each style. */
  readonly shares: readonly number[];
  /** P(letters | Hangul surname), best first. */
  surname(hangul: string): readonly Weighted[];
  /** P(letters | syllable of a given name), best first; never empty for a Hangul syllable. */
  syllable(hangul: string): readonly Weighted[];
  /** Share of this surname among people; of this syllable among all syllables of given names; of this given name. */
  surnameShare(hangul: string): number;
  syllableShare(hangul: string): number;
  givenShare(hangul: string): number;
}

/** Weight of the letter variants against counts: half an imagined bearer. */
const PRIOR = 0.5;
/** Each step down the list of variants makes a spelling so many times rarer. */
const STEP = 4;

const byProbability = (a: Weighted, b: Weighted): number => b.p - a.p || (a.letters < b.letters ? -1 : 1);

/** Spellings that the variants allow, weighted by how far down each list they stand; sums to 1. */
function possible(hangul: string): Map<string, number> {
  const { onset, vowel, coda } = toLetters(hangul);
  const found = new Map<string, number>();
  variants('onset', onset)
    .slice(0, 3)
    .forEach((first, i) => {
      variants(onset === 'ㅇ' ? 'bare' : 'vowel', vowel)
        .slice(0, 4)
        .forEach((middle, j) => {
          variants('coda', coda)
            .slice(0, 2)
            .forEach((last, k) => {
              const letters = first + middle + last;
              found.set(letters, (found.get(letters) ?? 0) + STEP ** -(i + j + k));
            });
        });
    });
  const sum = total(found);
  return new Map([...found].map(([letters, weight]) => [letters, weight / sum]));
}

/** What is counted, with `weight` of what is expected. */
function smoothed(
  counted: ReadonlyMap<string, number> | undefined,
  expected: ReadonlyMap<string, number>,
  weight: number,
): Map<string, number> {
  const sum = total(counted) + weight;
  const result = new Map<string, number>();
  for (const [letters, p] of expected) result.set(letters, ((counted?.get(letters) ?? 0) + weight * p) / sum);
  for (const [letters, n] of counted ?? []) if (!result.has(letters)) result.set(letters, n / sum);
  return result;
}

/** A model over `counts`; every distribution is worked out once, when it is first asked for. */
export function buildModel(counts: SpellingCounts): SpellingModel {
  const shares = counts.styles.map((style) => style.share);
  const distribution = (
    kind: 'surnames' | 'syllables',
    hangul: string,
    expected: Map<string, number>,
  ): Weighted[] => {
    const all = smoothed(counts[kind].get(hangul), expected, PRIOR);
    const styles = counts.styles.map((style) => smoothed(style[kind].get(hangul), all, PULL));
    return [...all.keys()]
      .map((letters) => {
        const inStyle = styles.map((style) => style.get(letters)!);
        return { letters, inStyle, p: inStyle.reduce((sum, p, k) => sum + p * shares[k]!, 0) };
      })
      .sort(byProbability);
  };
  const syllable = remembering((hangul) => distribution('syllables', hangul, possible(hangul)));
  return {
    counts,
    shares,
    syllable,
    surname: remembering((hangul) => distribution('surnames', hangul, joined(hangul, syllable))),
    ...population(counts),
  };
}

/** A surname that was never seen is spelled like the same syllables in given names. */
function joined(hangul: string, syllable: SpellingModel['syllable']): Map<string, number> {
  const lists = Array.from(hangul, (char) => syllable(char).slice(0, 6));
  const all = lists.reduce<[string, number][]>(
    (prefixes, list) =>
      prefixes.flatMap(([letters, p]) =>
        list.map((next): [string, number] => [letters + next.letters, p * next.p]),
      ),
    [['', 1]],
  );
  return new Map(all);
}

/** Which surnames, syllables and given names people bear. */
function population(
  counts: SpellingCounts,
): Pick<SpellingModel, 'surnameShare' | 'syllableShare' | 'givenShare'> {
  const sums = (table: CountTable): Map<string, number> =>
    new Map([...table].map(([hangul, row]) => [hangul, total(row)]));
  const surnames = sums(counts.surnames);
  const syllables = sums(counts.syllables);
  const allSurnames = total(surnames);
  const allSyllables = total(syllables);
  const allGiven = total(counts.givenNames);
  const syllableShare = (hangul: string): number =>
    ((syllables.get(hangul) ?? 0) + UNSEEN_SYLLABLE) / allSyllables;
  return {
    surnameShare: (hangul) => ((surnames.get(hangul) ?? 0) + UNSEEN_SURNAME) / allSurnames,
    syllableShare,
    givenShare: (hangul) => {
      const bySyllable = Array.from(hangul, syllableShare).reduce(
        (share, next) => share * next,
        LENGTH_SHARE[hangul.length] ?? 0,
      );
      return WHOLE_NAME * ((counts.givenNames.get(hangul) ?? 0) / allGiven) + (1 - WHOLE_NAME) * bySyllable;
    },
  };
}

/** Bearers imagined for what was never counted. */
const UNSEEN_SURNAME = 0.3;
const UNSEEN_SYLLABLE = 0.05;
/** Trust in the count of a whole given name; the rest comes from its syllables. */
const WHOLE_NAME = 0.3;
/** Given names of one, two and three syllables, as counted. */
const LENGTH_SHARE = [0, 0.045, 0.95, 0.004];

function remembering(make: (hangul: string) => readonly Weighted[]): (hangul: string) => readonly Weighted[] {
  const known = new Map<string, readonly Weighted[]>();
  return (hangul) => {
    let made = known.get(hangul);
    if (made === undefined) known.set(hangul, (made = make(hangul)));
    return made;
  };
}
