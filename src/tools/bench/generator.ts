/**
 * Segments for size: random walks over the word pairs of real text, so that words and pairs are about as frequent as
 * there; a tenth are earlier segments with a word changed, as memories have them.
 */
import type { Lang } from '../../concepts/concept.js';
import { pick } from './random.js';

export interface Pair {
  en: string;
  ko: string;
}

const LONGEST = 60;
const NEAR_DUPLICATES = 0.1;
const KEPT_FOR_DUPLICATES = 10_000;

/** What may follow each word; '' begins and ends a segment. */
type Chain = Map<string, string[]>;

function chainOf(texts: Iterable<string>): Chain {
  const chain: Chain = new Map();
  for (const text of texts) {
    let last = '';
    for (const word of [...text.split(' '), '']) {
      const next = chain.get(last);
      if (next === undefined) chain.set(last, [word]);
      else next.push(word);
      last = word;
    }
  }
  return chain;
}

function walk(chain: Chain, random: () => number): string {
  const words: string[] = [];
  for (let word = ''; words.length < LONGEST;) {
    word = pick(chain.get(word)!, random);
    if (word === '') break;
    words.push(word);
  }
  return words.join(' ');
}

/** Endless new segments in the manner of `pairs`. */
export function* generate(pairs: readonly Pair[], random: () => number): Generator<Pair> {
  const chains = {
    en: chainOf(pairs.map((pair) => pair.en)),
    ko: chainOf(pairs.map((pair) => pair.ko)),
  };
  const words = (lang: Lang): string[] => [...chains[lang].keys()];
  const vocabulary = { en: words('en'), ko: words('ko') };
  const kept: Pair[] = [];
  for (;;) {
    const isNear = kept.length > 0 && random() < NEAR_DUPLICATES;
    const pair = isNear
      ? changed(pick(kept, random), vocabulary, random)
      : { en: walk(chains.en, random), ko: walk(chains.ko, random) };
    if (kept.length < KEPT_FOR_DUPLICATES) kept.push(pair);
    else kept[Math.floor(random() * KEPT_FOR_DUPLICATES)] = pair;
    yield pair;
  }
}

function changed({ en, ko }: Pair, vocabulary: Record<Lang, string[]>, random: () => number): Pair {
  return { en: withOtherWord(en, vocabulary.en, random), ko: withOtherWord(ko, vocabulary.ko, random) };
}

/** The text with one word exchanged. */
export function withOtherWord(text: string, vocabulary: readonly string[], random: () => number): string {
  const words = text.split(' ');
  words[Math.floor(random() * words.length)] = pick(vocabulary, random);
  return words.filter((word) => word !== '').join(' ');
}
