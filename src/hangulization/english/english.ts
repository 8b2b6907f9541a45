/** English names and words in Hangul: listed words, listed endings, then the letters. */
import type { Step } from '../../romanization/rule.js';
import { isSyllable, toLetters } from '../../romanization/syllable.js';
import { hangulOf } from './hangul.js';
import { soundsOf } from './sounds.js';
import { ENDINGS, WORDS } from './words.js';

const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*/gu;
/** No English word is longer; what is longer is not read. */
const LONGEST = 40;

/** Two to five capitals are read letter by letter (IAEA 아이에이이에이) unless they are a word that is listed. */
const ACRONYM = /^[A-Z]{2,5}$/;
const LETTERS: Record<string, string> = {
  A: '에이', B: '비', C: '시', D: '디', E: '이', F: '에프', G: '지', H: '에이치', I: '아이', J: '제이', K: '케이', L: '엘', M: '엠',
  N: '엔', O: '오', P: '피', Q: '큐', R: '아르', S: '에스', T: '티', U: '유', V: '브이', W: '더블유', X: '엑스', Y: '와이', Z: '제트',
}; // prettier-ignore

/** Letters a–z of a word, without marks. */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

/** True for a word whose Hangul is listed. */
export const isEnglishWord = (word: string): boolean => WORDS.has(plain(word));

/** One word in Hangul. */
export function englishWord(word: string): string {
  if (ACRONYM.test(word) && !isEnglishWord(word))
    return Array.from(word, (letter) => LETTERS[letter]!).join('');
  const letters = plain(word);
  if (letters === '' || letters.length > LONGEST) return word;
  const hangul = WORDS.get(letters) ?? withEnding(letters) ?? hangulOf(soundsOf(letters));
  return hangul === '' ? word : hangul;
}

/** Compounds are written as if their parts stood alone (ch. 3, sec. 1, 10): River + ton, Wood + ville. */
function withEnding(letters: string): string | undefined {
  for (const [ending, hangul] of ENDINGS) {
    const head = letters.slice(0, -ending.length);
    if (head.length < 3 || !letters.endsWith(ending)) continue;
    // Dutton is dut + ton: a doubled letter belongs to the ending.
    const sounds = head.endsWith(ending.charAt(0)) ? soundsOf(head).slice(0, -1) : voiced(soundsOf(head));
    const before = (head.endsWith('s') ? undefined : WORDS.get(head)) ?? hangulOf(sounds);
    return (ending.startsWith('l') ? withRieul(before) : before) + hangul;
  }
  return undefined;
}

/** The s of a first part is z after a voiced consonant (Hills + dale 힐즈데일). */
function voiced(sounds: readonly string[]): string[] {
  const voices = sounds.at(-1) === 's' && 'bdgvlmn'.includes(sounds.at(-2) ?? ' ');
  return voices ? [...sounds.slice(0, -1), 'z'] : [...sounds];
}

/** l between vowels is ㄹㄹ (sec. 1, 6): 그로브 + land is 그로블랜드. */
function withRieul(hangul: string): string {
  const code = hangul.charCodeAt(hangul.length - 1);
  const open = isSyllable(hangul.slice(-1)) && toLetters(hangul.slice(-1)).coda === '';
  return open ? hangul.slice(0, -1) + String.fromCharCode(code + CODA_RIEUL) : hangul;
}

/** Index of ㄹ among the codas of a precomposed syllable. */
const CODA_RIEUL = 8;

/** Every Latin word of a text in Hangul; the rest passes through. */
export function english(text: string, steps: Step[]): string {
  const after = text.replace(WORD, englishWord);
  steps.push({ rule: 'loanword rules, English, from spelling alone', before: text, after });
  return after;
}
