/** Which language a foreign name comes from, as far as its letters tell. */
import { nameLikelihood } from '../names/spelling/hangulNames.js';
import { pinyinWord } from './chinese/chinese.js';
import { asPinyin } from './chinese/otherRomanizations.js';
import { plainPinyin } from './chinese/pinyin.js';
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
export function guessOrigin(text: string): OriginGuess[] {
  const weights = weigh(text.normalize('NFC'));
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return (Object.entries(weights) as [Origin, number][])
    .map(([origin, weight]) => ({ origin, confidence: weight / total }))
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence);
}

function weigh(text: string): Weights {
  if (/[\u3041-\u30fa\uff66-\uff9d]/.test(text)) return { ja: 1 };
  if (/\p{Script=Han}/u.test(text)) return kanjiIsListed(text) ? { ja: 8, zh: 2 } : { zh: 8, ja: 2 };
  const words = text
    .split(/[\s,]+/)
    .filter((word) => /\p{L}/u.test(word))
    .slice(0, MAX_WORDS);
  if (words.length === 0) return { en: 1 };
  const listed = words.filter(isEnglishWord).length;
  return { en: 1 + 6 * listed, zh: chineseWeight(words), ja: japaneseWeight(words), ko: koreanWeight(words) };
}

const kanjiIsListed = (text: string): boolean =>
  text.split(/\s+/).every((word) => kanjiToHepburn(word, false) !== undefined);

/** All words pinyin, the first a surname; spellings of Taiwan and Hong Kong count as well. */
function chineseWeight(words: readonly string[]): number {
  const [first = ''] = words;
  if (
    /[āēīōūǎěǐǒǔǚǘǜáéíóúàèìòù]/.test(words.join('')) &&
    words.some((word) => hepburnWord(word) === undefined)
  )
    return 6;
  if (words.every((word) => pinyinWord(word) !== undefined)) {
    const surname = words.length === 2 && CHINESE_SURNAMES.has(plainPinyin(first));
    return surname ? 8 : words.length === 1 ? 1.5 : 0.7;
  }
  return words.length >= 2 &&
    asPinyin(words).rule?.startsWith('Taiwan') === true &&
    asPinyin(words).recognised
    ? 2
    : 0;
}

/** All words Hepburn; known as surname or given name; macrons. */
function japaneseWeight(words: readonly string[]): number {
  if (words.some((word) => hepburnWord(word) === undefined)) return 0;
  const known = words.filter((word) => nameCounts().has(nameKey(word))).length;
  const macron = /[āēīōūĀĒĪŌŪ]/.test(words.join('')) ? 8 : 1;
  return macron * (words.length >= 2 && known === words.length ? 12 : known > 0 ? 2 : 0.8);
}

/** By how many Koreans bear such a name; a hyphen in the given name, which pinyin has not, speaks for it strongly. */
function koreanWeight(words: readonly string[]): number {
  const likelihood = words.length >= 2 ? nameLikelihood(words.join(' ')) : 0;
  if (likelihood < LEAST_LIKELY) return 0;
  const weight = Math.min(40, 6 * 10 ** (0.7 * (Math.log10(likelihood) + 6)));
  return words.some((word) => /\p{L}-\p{L}/u.test(word)) ? 8 * weight : weight;
}

/** One Korean in a thousand has a name that is spelled less likely than this. */
const LEAST_LIKELY = 1e-10;
