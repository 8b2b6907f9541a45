/** Terms of several words that stand together on both sides again and again: climate change and 기후 변화. */
import { words } from '../../text/words.js';
import type { Lexicon } from '../lexicon.js';
import { englishStem, koreanNoun, koreanStem } from '../stems.js';
import type { CandidatePair, Sighting } from './candidate.js';

/** A phrase of one side: how it is written most, and the pairs that have it. */
interface Phrase {
  written: string;
  words: string[];
  pairs: Set<number>;
}

/** Seen together in fewer pairs, two phrases are no evidence of anything. */
const LEAST_TOGETHER = 3;
/** Share of the pairs with either phrase that have both. */
const LEAST_SHARE = 0.6;
const MOST_WORDS = 4;
/** A phrase in more pairs than this is no term but a way of speaking. */
const MOST_PAIRS = 500;
/** Pairs of sentences that are searched: bounds the time for a whole memory. */
const MOST_SENTENCES = 20_000;

/** Words of no term: those of grammar, and those that make phrases of everyday speech. */
const NO_TERM = new Set(
  ('a an the of to in on at by for from with as and or but if than that this these those it its he she his her they their we our you your i my me him them us who whom which what when where why how ' +
    'be is are was were been being am do does did done have has had having will would can could may might shall should must not no nor so very more most much many also just only even still then there here up out over about after before into through during between again once all any both each few other some such own same too now last first next said say says told make made take took get got go went one two three new old good year years day days week time always never everyone everything something someone nothing myself yourself himself herself themselves itself don’t don\'t following given previous current common best better see hold stop added add added using use used works work want wants need needs back down off really many people things thing way ways lot among until below above within without via per different existing certain various several start starts change enable disable publish').split(' '),
); // prettier-ignore

/** Days, months and parts of the day are written in any way and are no terms. */
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|morning|afternoon|evening|night|tonight|today|yesterday|tomorrow|week|weekend|month|year|years|hours?|minutes?)$/;

/** Korean words that end in a particle or are one do not stand inside a term. */
const INFLECTED = /(?:.[은는을를]|^.|[가-힣]{2}[이가의에])$/;

/** A verb that ends a sentence ends no term. */
const FINITE = /(?:니다|한다|된다|했다|됐다|었다|았다|는다)$/;

/** For each pair the terms in it, with confidence. */
export function termSightings(pairs: readonly CandidatePair[], lexicons: readonly Lexicon[]): Sighting[][] {
  const searched = pairs.slice(0, MOST_SENTENCES);
  const english = phrases(searched.map(({ en }) => englishPhrases(en)));
  const korean = phrases(searched.map(({ ko }) => koreanPhrases(ko)));
  const byPair = koreanByPair(korean, searched.length);
  const sightings: Sighting[][] = pairs.map(() => []);
  for (const en of english) {
    const found = bestPartner(en, byPair, lexicons);
    if (found === undefined) continue;
    const { ko, confidence } = found;
    for (const pair of en.pairs)
      if (ko.pairs.has(pair))
        sightings[pair]!.push({
          en: en.written,
          ko: ko.written,
          confidence,
          kind: 'term',
          kindSure: false,
          counted: true,
        });
  }
  return sightings;
}

/** A stretch of words of a sentence, with the keys of the two stretches that are one word shorter. */
interface Stretch {
  key: string;
  written: string;
  words: string[];
  inside?: string[];
}

/** Phrases in at least {@link LEAST_TOGETHER} pairs, without those that hardly stand but inside a longer one. */
function phrases(bySentence: readonly (readonly Stretch[])[]): Phrase[] {
  const all = new Map<string, Phrase>();
  const longest = new Map<string, number>();
  bySentence.forEach((found, pair) => {
    for (const { key, written, words: parts } of found) {
      const phrase = all.get(key) ?? { written, words: parts, pairs: new Set<number>() };
      all.set(key, phrase);
      phrase.pairs.add(pair);
    }
  });
  for (const { key, inside = [] } of bySentence.flat())
    for (const part of inside) longest.set(part, Math.max(longest.get(part) ?? 0, all.get(key)!.pairs.size));
  const frequent = [...all].filter(
    ([, { pairs }]) => pairs.size >= LEAST_TOGETHER && pairs.size <= MOST_PAIRS,
  );
  return frequent
    .filter(([key, { pairs }]) => (longest.get(key) ?? 0) < PART_OF * pairs.size)
    .map(([, phrase]) => phrase);
}

/** Share of the places of a phrase that are inside one and the same longer phrase, from which it is only a part of it. */
const PART_OF = 0.85;

function englishPhrases(sentence: string): Stretch[] {
  const all = words(sentence, 'en');
  return stretches(all.length, 2).flatMap(([from, to]) => {
    const parts = all.slice(from, to);
    const between = sentence.slice(parts[0]!.start, parts.at(-1)!.end);
    if (/[^\p{L}\p{M}\p{N} '’-]/u.test(between) || parts.some(({ text }) => /\d/.test(text))) return [];
    const lower = parts.map(({ text }) => text.toLowerCase());
    if (
      lower.some((word) => NO_TERM.has(word) || word.endsWith('ly')) ||
      lower.at(-1)!.endsWith('ed') ||
      lower.some((word) => word.length < 2 || TIME.test(word)) ||
      /[’']s?$/.test(between)
    )
      return [];
    const stems = lower.map(englishStem);
    const inside = [stems.slice(0, -1).join(' '), stems.slice(1).join(' ')];
    return [{ key: stems.join(' '), written: between, words: stems, inside }];
  });
}

function koreanPhrases(sentence: string): Stretch[] {
  const all = words(sentence, 'ko');
  const stems = all.map(({ text }) => koreanStem(text));
  const nouns = all.map(({ text }) => koreanNoun(text));
  const written = (from: number, to: number) =>
    sentence.slice(all[from]!.start, all[to - 1]!.start + nouns[to - 1]!.length);
  return stretches(all.length, 1).flatMap(([from, to]) => {
    const text = written(from, to);
    if (!/^[가-힣]+(?: [가-힣]+)*$/.test(text) || nouns[to - 1]!.length < 2 || FINITE.test(text)) return [];
    if (all.slice(from, to - 1).some((word) => INFLECTED.test(word.text))) return [];
    const inside = to - from > 1 ? [written(from, to - 1), written(from + 1, to)] : [];
    return [{ key: text, written: text, words: stems.slice(from, to), inside }];
  });
}

function stretches(length: number, least: number): [number, number][] {
  const found: [number, number][] = [];
  for (let from = 0; from < length; from++)
    for (let to = from + least; to <= Math.min(length, from + MOST_WORDS); to++) found.push([from, to]);
  return found;
}

function koreanByPair(korean: readonly Phrase[], size: number): Phrase[][] {
  const byPair: Phrase[][] = Array.from({ length: size }, () => []);
  for (const phrase of korean) for (const pair of phrase.pairs) byPair[pair]!.push(phrase);
  return byPair;
}

/** The Korean phrase that stands most nearly where the English one does, by share and by words that translate. */
function bestPartner(
  en: Phrase,
  byPair: readonly (readonly Phrase[])[],
  lexicons: readonly Lexicon[],
): { ko: Phrase; confidence: number } | undefined {
  const together = new Map<Phrase, number>();
  for (const pair of en.pairs) for (const ko of byPair[pair]!) together.set(ko, (together.get(ko) ?? 0) + 1);
  let best: { ko: Phrase; value: number; confidence: number } | undefined;
  for (const [ko, count] of together) {
    const share = count / (en.pairs.size + ko.pairs.size - count);
    if (count < LEAST_TOGETHER || share < LEAST_SHARE) continue;
    const support = supported(en, ko, lexicons);
    const value = share + support;
    if (best === undefined || value > best.value)
      best = { ko, value, confidence: confidenceOf(count, share, support) };
  }
  return best;
}

/** Share of the words of both phrases that translate one of the other. */
function supported(en: Phrase, ko: Phrase, lexicons: readonly Lexicon[]): number {
  const probability = (word: string, stem: string) =>
    Math.max(
      0,
      ...lexicons
        .flatMap((lexicon) => (lexicon.get(word) ?? []).filter((pair) => pair.ko === stem))
        .map(({ toKo }) => toKo),
    );
  // One word of the English is all that the Korean says: the rest was translated in another way.
  if (ko.words.length === 1 && en.words.some((word) => probability(word, ko.words[0]!) > PART)) return 0;
  const english = en.words.filter((word) => ko.words.some((stem) => probability(word, stem) > 0)).length;
  const korean = ko.words.filter((stem) => en.words.some((word) => probability(word, stem) > 0)).length;
  return (english + korean) / (en.words.length + ko.words.length);
}

/** Probability from which a word translates a phrase of one word by itself. */
const PART = 0.05;

/** High only when all words are accounted for. */
function confidenceOf(count: number, share: number, support: number): number {
  return 0.3 + 0.35 * support ** 2 + 0.2 * share + 0.1 * Math.min(1, (count - LEAST_TOGETHER) / 5);
}
