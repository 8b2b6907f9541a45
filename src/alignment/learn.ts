/** Learns word pairs from confirmed pairs of sentences. */
import type { LearnedLexicon } from './evidence.js';
import { trainWordPairs, type TrainingOptions } from './ibmModel.js';
import { englishWords, koreanWords } from './words.js';

/** A memory is small beside the text that the shipped lexicon was computed from: what is seen twice counts already. */
const OPTIONS: TrainingOptions = { minWord: 2, minPair: 2, iterations: 5, minProbability: 0.1 };
/** The last so many pairs are learned from, which bounds time and memory (some ten seconds). */
const MOST_PAIRS = 50_000;

/** Words that go together in pairs of sentences, with probabilities (IBM model 1). The same input gives the same lexicon. */
export function learn(pairs: readonly { en: string; ko: string }[]): LearnedLexicon {
  const bags = pairs.slice(-MOST_PAIRS).map(({ en, ko }) => ({
    en: englishWords(en.normalize('NFC')).map(({ key }) => key),
    ko: koreanWords(ko.normalize('NFC')).map(({ key }) => key),
  }));
  return { pairs: trainWordPairs(bags, OPTIONS) };
}
