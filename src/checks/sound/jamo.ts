/** Letters of a Hangul word as they are heard: silent ㅇ left out, codas by their sound, ㄹㄹ once. */
import { decompose, isHangulSyllable } from '../../text/hangul.js';

const ONSETS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
/** Codas in the order of Unicode, each by the letter that its sound is written with in loanwords; the first is none. */
const CODAS = ' ㄱㄱㄱㄴㄴㄴㅅㄹㄱㅁㄹㄹㄹㅂㄹㅁㅂㅂㅅㅅᆼㅅㅅㄱㅅㅂㅅ';

/** Every letter that can be heard; its place in this list is its number. */
const LETTERS = `${ONSETS}ᆼ${VOWELS}`;
const FIRST_VOWEL = ONSETS.length + 1;

/** How many numbers there are. */
export const LETTER_COUNT = LETTERS.length;

/** Number of a letter, or -1. */
export function letterNumber(letter: string): number {
  return LETTERS.indexOf(letter);
}

export function isVowelNumber(letter: number): boolean {
  return letter >= FIRST_VOWEL;
}

const SILENT = letterNumber('ㅇ');
const RIEUL = letterNumber('ㄹ');
const CODA_NUMBERS = Array.from(CODAS).map(letterNumber);

/** What is heard of one syllable after another: numbers of its letters, ㄹ not again after ㄹ. Empty for what is no syllable. */
export function heardIn(syllable: string, previous: string | undefined): number[] {
  if (!isHangulSyllable(syllable.charCodeAt(0))) return [];
  const { onset, vowel, coda } = decompose(syllable);
  const silent = onset === SILENT || (onset === RIEUL && endsInRieul(previous));
  const heard = silent ? [FIRST_VOWEL + vowel] : [onset, FIRST_VOWEL + vowel];
  if (coda > 0) heard.push(CODA_NUMBERS[coda]!);
  return heard;
}

function endsInRieul(syllable: string | undefined): boolean {
  if (syllable === undefined || !isHangulSyllable(syllable.charCodeAt(0))) return false;
  return CODA_NUMBERS[decompose(syllable).coda] === RIEUL;
}
