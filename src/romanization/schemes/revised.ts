/** Revised Romanization (notice 2000-8), ch. 2: letters for sounds. */
import type { Syllable } from '../syllable.js';

export const VOWELS: Record<string, string> = {
  ㅏ: 'a', ㅓ: 'eo', ㅗ: 'o', ㅜ: 'u', ㅡ: 'eu', ㅣ: 'i', ㅐ: 'ae', ㅔ: 'e', ㅚ: 'oe', ㅟ: 'wi',
  ㅑ: 'ya', ㅕ: 'yeo', ㅛ: 'yo', ㅠ: 'yu', ㅒ: 'yae', ㅖ: 'ye', ㅘ: 'wa', ㅙ: 'wae', ㅝ: 'wo', ㅞ: 'we', ㅢ: 'ui',
}; // prettier-ignore
export const ONSETS: Record<string, string> = {
  ㄱ: 'g', ㄲ: 'kk', ㅋ: 'k', ㄷ: 'd', ㄸ: 'tt', ㅌ: 't', ㅂ: 'b', ㅃ: 'pp', ㅍ: 'p', ㅈ: 'j', ㅉ: 'jj', ㅊ: 'ch',
  ㅅ: 's', ㅆ: 'ss', ㅎ: 'h', ㄴ: 'n', ㅁ: 'm', ㅇ: '', ㄹ: 'r',
}; // prettier-ignore
export const CODAS: Record<string, string> = {
  '': '',
  ㄱ: 'k',
  ㄴ: 'n',
  ㄷ: 't',
  ㄹ: 'l',
  ㅁ: 'm',
  ㅂ: 'p',
  ㅇ: 'ng',
};

/** Letters of each syllable of a word whose pronunciation is given; ㄹㄹ is `ll` (ch. 2, note 2). */
export function spellSounds(word: readonly Syllable[]): string[] {
  return word.map((syllable, i) => {
    const doubled = syllable.onset === 'ㄹ' && word[i - 1]?.coda === 'ㄹ';
    const onset = doubled ? 'l' : ONSETS[syllable.onset]!;
    return onset + VOWELS[syllable.vowel]! + CODAS[syllable.coda]!;
  });
}
