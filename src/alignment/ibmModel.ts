/**
 * Word translation probabilities from sentence pairs: IBM model 1 (Brown et al. 1993, "The Mathematics of Statistical
 * Machine Translation"), trained by EM in both directions over the word pairs that occur together often enough.
 */

/** Two words with the probability of each given the other, 0–1. */
export interface WordPair {
  en: string;
  ko: string;
  /** P(ko | en) */
  toKo: number;
  /** P(en | ko) */
  toEn: number;
}

/** A sentence pair as word keys. */
export interface WordBag {
  en: readonly string[];
  ko: readonly string[];
}

export interface TrainingOptions {
  /** Words seen in fewer sentences are left out. */
  minWord: number;
  /** Pairs seen together in fewer sentence pairs are left out. */
  minPair: number;
  iterations: number;
  /** Pairs are kept when √(P(ko|en)·P(en|ko)) reaches this. */
  minProbability: number;
}

/** Longest sentence that is learned from: longer ones say little about any word and cost the square of their length. */
const MAX_WORDS = 60;

type Counted = Uint32Array[];

/** Trains both directions and returns the pairs kept, best first for each English word. */
export function trainWordPairs(bags: readonly WordBag[], options: TrainingOptions): WordPair[] {
  const steps = trainingSteps(bags, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of some milliseconds, so that a process can do other work between them. */
export function* trainingSteps(
  bags: readonly WordBag[],
  options: TrainingOptions,
): Generator<undefined, WordPair[]> {
  const english = vocabulary(bags.map((bag) => bag.en), options.minWord); // prettier-ignore
  const korean = vocabulary(bags.map((bag) => bag.ko), options.minWord); // prettier-ignore
  const en = bags.map((bag) => encode(bag.en, english.ids));
  const ko = bags.map((bag) => encode(bag.ko, korean.ids));
  const toKo = yield* train(en, ko, english.words.length, options);
  const toEn = yield* train(ko, en, korean.words.length, options);
  return combine({
    english: english.words,
    korean: korean.words,
    toKo,
    toEn,
    minimum: options.minProbability,
  });
}

function vocabulary(sentences: readonly (readonly string[])[], minimum: number) {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const word of new Set(sentence)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].filter(([, count]) => count >= minimum).map(([word]) => word);
  return { words, ids: new Map(words.map((word, id) => [word, id])) };
}

function encode(sentence: readonly string[], ids: ReadonlyMap<string, number>): Uint32Array {
  const known = new Set<number>();
  for (const word of sentence) {
    const id = ids.get(word);
    if (id !== undefined) known.add(id);
  }
  return known.size > MAX_WORDS ? new Uint32Array() : Uint32Array.from(known);
}

/** t(target | source): for each source word its targets in order and their probabilities. */
interface Table {
  targets: Uint32Array[];
  probabilities: Float64Array[];
}

/** Sentence pairs of one step. */
const STEP = 250;

function* train(
  sources: Counted,
  targets: Counted,
  words: number,
  options: TrainingOptions,
): Generator<undefined, Table> {
  let table = yield* cooccurrences(sources, targets, words, options.minPair);
  for (let i = 0; i < options.iterations; i++) table = yield* expectAndMaximize(table, sources, targets);
  return table;
}

/** Word pairs that occur together at least `minPair` times, started with P proportional to how often. */
function* cooccurrences(
  sources: Counted,
  targets: Counted,
  words: number,
  minPair: number,
): Generator<undefined, Table> {
  const seenWith: number[][] = Array.from({ length: words }, () => []);
  for (const [s, source] of sources.entries()) {
    if (s % STEP === 0) yield;
    for (const word of source) for (const target of targets[s]!) seenWith[word]!.push(target);
  }
  const table: Table = { targets: [], probabilities: [] };
  for (const [word, occurrences] of seenWith.entries()) {
    if (word % STEP === 0) yield;
    const counts = new Map<number, number>();
    for (const target of occurrences) counts.set(target, (counts.get(target) ?? 0) + 1);
    const kept = [...counts].filter(([, count]) => count >= minPair).sort(([a], [b]) => a - b);
    table.targets[word] = Uint32Array.from(kept, ([target]) => target);
    table.probabilities[word] = Float64Array.from(kept, ([, count]) => count / occurrences.length);
  }
  return table;
}

/** One round of EM. The source side has an empty word beside it, which takes what no source word explains. */
function* expectAndMaximize(table: Table, sources: Counted, targets: Counted): Generator<undefined, Table> {
  const expected = table.probabilities.map((probabilities) => new Float64Array(probabilities.length));
  const totals = new Float64Array(expected.length);
  for (const [s, source] of sources.entries()) {
    if (s % STEP === 0) yield;
    const places = new Int32Array(source.length);
    for (const target of targets[s]!) {
      let sum = EMPTY_WORD;
      source.forEach((word, i) => {
        const place = (places[i] = indexOf(table.targets[word]!, target));
        if (place >= 0) sum += table.probabilities[word]![place]!;
      });
      source.forEach((word, i) => {
        const place = places[i]!;
        if (place < 0) return;
        const share = table.probabilities[word]![place]! / sum;
        expected[word]![place] = expected[word]![place]! + share;
        totals[word] = totals[word]! + share;
      });
    }
  }
  const probabilities = expected.map((counts, word) =>
    counts.map((count) => count / (totals[word]! + SMOOTHING)),
  );
  return { targets: table.targets, probabilities };
}

/** Probability with which the empty word gives any target word; keeps rare words from taking all that is left over. */
const EMPTY_WORD = 0.005;
/** Added to the count of each source word, so that a word seen three times is not certain of anything. */
const SMOOTHING = 1;

function indexOf(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle]!;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function combine(model: {
  english: string[];
  korean: string[];
  toKo: Table;
  toEn: Table;
  minimum: number;
}): WordPair[] {
  const pairs: WordPair[] = [];
  model.english.forEach((en, e) => {
    const found: WordPair[] = [];
    model.toKo.targets[e]!.forEach((k, place) => {
      const back = indexOf(model.toEn.targets[k]!, e);
      const toKo = model.toKo.probabilities[e]![place]!;
      const toEn = back < 0 ? 0 : model.toEn.probabilities[k]![back]!;
      if (Math.sqrt(toKo * toEn) >= model.minimum) found.push({ en, ko: model.korean[k]!, toKo, toEn });
    });
    pairs.push(...found.sort((a, b) => b.toKo * b.toEn - a.toKo * a.toEn));
  });
  return pairs;
}
