/** Which language a foreign name comes from, as far as its letters tell. */
import { nameLikelihood } from '../names/spelling/hangulNames.js';
import type { SpellingModel } from '../names/spelling/model.js';
import { asPinyin } from './chinese/otherRomanizations.js';
import { pinyinSyllables, plainPinyin } from './chinese/pinyin.js';
import { CHINESE_SURNAMES } from './chinese/surnames.js';
import { isEnglishWord } from './english/english.js';
import { hepburnWord } from './japanese/hepburn.js';
import { kanjiToHepburn } from './japanese/kanji.js';
import { nameCounts, nameKey } from './japanese/names.js';

export type Origin = 'zh' | 'ja' | 'ko' | 'en';
export interface OriginGuess {
  origin: Origin;
  confidence: number;
}

type Weights = Partial<Record<Origin, number>>;

/** Only so many words are looked at: a name has no more. */
const MAX_WORDS = 6;

/** Guesses, likeliest first; their confidences add up to 1. Weights are odds, tried on the development rows. */
export function guessOrigin(text: string, spelling?: SpellingModel): OriginGuess[] {
  const weights = weigh(text.normalize('NFC'), spelling);
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return (Object.entries(weights) as [Origin, number][])
    .map(([origin, weight]) => ({ origin, confidence: weight / total }))
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence);
}

function weigh(text: string, spelling: SpellingModel | undefined): Weights {
  if (/[\u3041-\u30fa\uff66-\uff9d]/.test(text)) return { ja: 1 };
  if (/\p{Script=Han}/u.test(text)) return kanjiIsListed(text) ? { ja: 8, zh: 2 } : { zh: 8, ja: 2 };
  const words = text
    .split(/[\s,]+/)
    .filter((word) => /\p{L}/u.test(word))
    .slice(0, MAX_WORDS);
  if (words.length === 0) return { en: 1 };
  const listed = words.filter(isEnglishWord).length;
  return {
    en: 1 + 6 * listed,
    zh: chineseWeight(words),
    ja: japaneseWeight(words, listed),
    ko: koreanWeight(words, spelling),
  };
}

const kanjiIsListed = (text: string): boolean =>
  text.split(/\s+/).every((word) => kanjiToHepburn(word, false) !== undefined);

/** Surname and given name have one or two syllables each; a place, which is one word, has more (Heilongjiang). */
function isChinese(words: readonly string[]): boolean {
  const longest = words.length === 1 ? 4 : 2;
  return words.every((word) => {
    const runs = plainPinyin(word)
      .split(/['’ʼ-]/)
      .map(pinyinSyllables);
    return !runs.includes(undefined) && runs.flat().length <= longest;
  });
}

/** All words pinyin, the first a surname; spellings of Taiwan and Hong Kong count as well. */
function chineseWeight(words: readonly string[]): number {
  const [first = ''] = words;
  if (
    /[āēīōūǎěǐǒǔǚǘǜáéíóúàèìòù]/.test(words.join('')) &&
    words.some((word) => hepburnWord(word) === undefined)
  )
    return 6;
  if (isChinese(words)) {
    const surname = words.length === 2 && CHINESE_SURNAMES.has(plainPinyin(first));
    if (surname) return words.some((word) => word.includes('-')) ? 150 : 600;
    return words.length === 1 ? 1.5 : 0.5;
  }
  return words.length >= 2 &&
    asPinyin(words).rule?.startsWith('Taiwan') === true &&
    asPinyin(words).recognised
    ? 2
    : 0;
}

/** The longer a name is, the less likely it is Hepburn by chance: odds of each letter. */
const LETTER = 1.3;

/** All words Hepburn; known as surname or given name; macrons. */
function japaneseWeight(words: readonly string[], listed: number): number {
  if (words.some((word) => hepburnWord(word) === undefined)) return 0;
  const known = words.filter((word) => nameCounts().has(nameKey(word))).length;
  const macron = /[āēīōūĀĒĪŌŪ]/.test(words.join('')) ? 8 : 1;
  if (words.length >= 2 && known === words.length) return 60 * macron;
  const shape = Math.min(20, 0.2 * LETTER ** words.join('').length);
  return macron * (known > 0 ? Math.max(5, shape) * (listed > 0 ? 1 : 4) : shape);
}

/** By how many Koreans bear such a name; a hyphen in the given name, which pinyin has not, speaks for it strongly. */
function koreanWeight(words: readonly string[], spelling: SpellingModel | undefined): number {
  const likelihood = words.length >= 2 ? nameLikelihood(words.join(' '), spelling) : 0;
  if (likelihood < LEAST_LIKELY) return 0;
  const weight = 10 ** (RISE * (Math.log10(likelihood) - MIDDLE));
  return words.some((word) => /\p{L}-\p{L}/u.test(word)) ? HYPHEN * weight : weight;
}

/** One Korean in a thousand has a name that is spelled less likely than this. */
const LEAST_LIKELY = 1e-15;
/** log10 of the likelihood at which a name without hyphen is as likely English as Korean, and how the odds rise with it. */
const MIDDLE = -11.5;
const RISE = 0.5;
/** Odds of a hyphen between syllables. */
const HYPHEN = 50;
