/** Learns word pairs from confirmed pairs of sentences. */
import type { LearnedLexicon } from './evidence.js';
import { trainingSteps, type TrainingOptions, type WordBag } from './ibmModel.js';
import { englishWords, koreanWords } from './words.js';

/** A memory is small beside the text that the shipped lexicon was computed from: what is seen twice counts already. */
const OPTIONS: TrainingOptions = { minWord: 2, minPair: 2, iterations: 5, minProbability: 0.1 };
/** At most so many pairs are learned from, which bounds time and memory (some five seconds, in small steps). */
export const MOST_PAIRS = 20_000;
/** What a small memory shows is believed less than what the shipped lexicon was computed from. */
const TRUST = 0.8;
/** Sentence pairs taken apart in one step. */
const STEP = 250;

type Sentences = readonly { en: string; ko: string }[];

/** Words that go together in pairs of sentences, with probabilities (IBM model 1). The same input gives the same lexicon. */
export function learn(pairs: Sentences): LearnedLexicon {
  const steps = learningSteps(pairs);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of some milliseconds. */
export function* learningSteps(pairs: Sentences): Generator<undefined, LearnedLexicon> {
  const bags: WordBag[] = [];
  for (const [i, { en, ko }] of pairs.slice(-MOST_PAIRS).entries()) {
    if (i % STEP === 0) yield;
    bags.push({
      en: englishWords(en.normalize('NFC')).map(({ key }) => key),
      ko: koreanWords(ko.normalize('NFC')).map(({ key }) => key),
    });
  }
  const found = yield* trainingSteps(bags, OPTIONS);
  return { pairs: found.map((pair) => ({ ...pair, toKo: pair.toKo * TRUST, toEn: pair.toEn * TRUST })) };
}
