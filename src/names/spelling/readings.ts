/** From letters to Hangul: which surnames and syllables a spelling can stand for. */
import { CODAS, ONSETS, toChar, VOWELS } from '../../romanization/syllable.js';
import type { SpellingModel, Weighted } from './model.js';
import { KOREAN_SURNAMES } from './split.js';

/** A surname or syllable, with P(letters | hangul) in each style. */
export interface Reading {
  hangul: string;
  inStyle: readonly number[];
  p: number;
}

type Index = ReadonlyMap<string, readonly Reading[]>;

/** Syllables that names could have beside those counted: plain and aspirate onsets, simple codas. */
const POSSIBLE = ONSETS.filter((onset) => !'ㄲㄸㅃㅆㅉ'.includes(onset)).flatMap((onset) =>
  VOWELS.flatMap((vowel) =>
    CODAS.filter((coda) => 'ㄱㄴㄹㅁㅂㅇ'.includes(coda)).map((coda) => toChar({ onset, vowel, coda })),
  ),
);

const indexes = new WeakMap<SpellingModel, { surnames: Index; syllables: Index }>();

function invert(hangul: Iterable<string>, spellings: (hangul: string) => readonly Weighted[]): Index {
  const index = new Map<string, Reading[]>();
  for (const syllable of hangul) {
    for (const { letters, inStyle, p } of spellings(syllable)) {
      const list = index.get(letters);
      if (list === undefined) index.set(letters, [{ hangul: syllable, inStyle, p }]);
      else list.push({ hangul: syllable, inStyle, p });
    }
  }
  return index;
}

/** The index of a model, made on first use. */
function indexOf(model: SpellingModel): { surnames: Index; syllables: Index } {
  let index = indexes.get(model);
  if (index === undefined) {
    index = {
      surnames: invert(new Set([...model.counts.surnames.keys(), ...KOREAN_SURNAMES]), (hangul) =>
        model.surname(hangul),
      ),
      syllables: invert(new Set([...model.counts.syllables.keys(), ...POSSIBLE]), (hangul) =>
        model.syllable(hangul),
      ),
    };
    indexes.set(model, index);
  }
  return index;
}

/** Surnames that are spelled so. */
export const readSurname = (letters: string, model: SpellingModel): readonly Reading[] =>
  indexOf(model).surnames.get(letters) ?? [];

/** Syllables of given names that are spelled so. */
export const readSyllable = (letters: string, model: SpellingModel): readonly Reading[] =>
  indexOf(model).syllables.get(letters) ?? [];
