/** From letters to Hangul: which surnames and syllables a spelling can stand for. */
import type { SpellingModel } from './model.js';
import { TWO_SYLLABLE_SURNAMES } from './split.js';

export interface SyllableReading {
  hangul: string;
  /** P(letters | hangul). */
  p: number;
}

interface Index {
  surnames: Map<string, SyllableReading[]>;
  syllables: Map<string, SyllableReading[]>;
}

const indexes = new WeakMap<SpellingModel, Index>();

function invert(
  hangul: Iterable<string>,
  spellings: (hangul: string) => readonly { letters: string; p: number }[],
): Map<string, SyllableReading[]> {
  const index = new Map<string, SyllableReading[]>();
  for (const syllable of hangul) {
    for (const { letters, p } of spellings(syllable)) {
      const list = index.get(letters) ?? [];
      list.push({ hangul: syllable, p });
      index.set(letters, list);
    }
  }
  return index;
}

function indexOf(model: SpellingModel): Index {
  let index = indexes.get(model);
  if (index === undefined) {
    const surnames = new Set([...model.counts.surnames.keys(), ...TWO_SYLLABLE_SURNAMES]);
    index = {
      surnames: invert(surnames, (hangul) => model.surname(hangul)),
      syllables: invert(model.counts.syllables.keys(), (hangul) => model.syllable(hangul)),
    };
    indexes.set(model, index);
  }
  return index;
}

/** Surnames that are spelled so. */
export const readSurname = (letters: string, model: SpellingModel): readonly SyllableReading[] =>
  indexOf(model).surnames.get(letters) ?? [];

/** Syllables of given names that are spelled so. */
export const readSyllable = (letters: string, model: SpellingModel): readonly SyllableReading[] =>
  indexOf(model).syllables.get(letters) ?? [];
