/** Notice 3-3: proper names take a capital. What is not plainly a common word is taken for a name here. */
import type { Step } from './rule.js';

/** Rules that only verbs, adjectives and words with grammatical endings undergo. */
const GRAMMATICAL = new Set(['3-1-3 palatalization', '3-1-4 aspiration', '3-1 silentHieut']);
/** Common nouns whose spelling does not show it; compounds that end in them are common too. */
const COMMON_ENDINGS =
  '꽃 알약 물약 가루약 샛별 깻잎 꽃잎 풀잎 김치 찌개 국밥 비빔밥 김밥 나무 사람 하늘 바람'.split(' ');
const COMMON = new RegExp(`(${COMMON_ENDINGS.join('|')})$`);
const SENTENCE_ENDING = /(습니다|니다|었다|았다|했다|었다가|습니까|어요|아요|해요)$/;

/** True for a Hangul word that is no name, as far as its form and the rules that it underwent can tell. */
export function isCommonWord(hangul: string, steps: readonly Step[]): boolean {
  return (
    COMMON.test(hangul) || SENTENCE_ENDING.test(hangul) || steps.some((step) => GRAMMATICAL.has(step.rule))
  );
}

/** First letter in upper case. */
export function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
