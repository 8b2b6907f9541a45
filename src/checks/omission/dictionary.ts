/** The shipped word pairs as a dictionary both ways. */
import { shippedLexicon } from '../../alignment/lexicon.js';
import type { Lang } from '../../concepts/concept.js';

/** Translations of a word, and the probability that one of them is in the translation of its sentence, 0–1. */
export interface Translations {
  words: string[];
  probability: number;
}

type Dictionary = ReadonlyMap<string, Translations>;

/** Made at the first call and kept. */
let dictionaries: Record<Lang, Dictionary> | undefined;

/** Translations of a stem (see alignment/stems.ts); undefined where none is known. */
export function translationsOf(lang: Lang, stem: string): Translations | undefined {
  dictionaries ??= buildDictionaries();
  return dictionaries[lang].get(stem);
}

/** Whether a stem is a word that is known. */
export function hasTranslations(lang: Lang, stem: string): boolean {
  return translationsOf(lang, stem) !== undefined;
}

function buildDictionaries(): Record<Lang, Dictionary> {
  const en = new Map<string, Translations>();
  const ko = new Map<string, Translations>();
  for (const pair of [...shippedLexicon().values()].flat()) {
    addTo(en, pair.en, pair.ko, pair.toKo);
    addTo(ko, pair.ko, pair.en, pair.toEn);
  }
  return { en, ko };
}

function addTo(
  known: Map<string, Translations>,
  stem: string,
  translation: string,
  probability: number,
): void {
  const before = known.get(stem) ?? { words: [], probability: 0 };
  before.words.push(translation);
  before.probability = Math.min(1, before.probability + probability);
  known.set(stem, before);
}
