import type { Rule } from '../rule.js';

/** The seven sounds a coda can have, for every letter and cluster that sounds otherwise than written. */
const SOUND: Record<string, string> = {
  ㄲ: 'ㄱ', ㅋ: 'ㄱ', ㄳ: 'ㄱ', ㄺ: 'ㄱ',
  ㅅ: 'ㄷ', ㅆ: 'ㄷ', ㅈ: 'ㄷ', ㅊ: 'ㄷ', ㅌ: 'ㄷ', ㅎ: 'ㄷ',
  ㅍ: 'ㅂ', ㅄ: 'ㅂ', ㄿ: 'ㅂ',
  ㄵ: 'ㄴ', ㄶ: 'ㄴ', ㄻ: 'ㅁ', ㄼ: 'ㄹ', ㄽ: 'ㄹ', ㄾ: 'ㄹ', ㅀ: 'ㄹ',
}; // prettier-ignore

/** Notice ch. 2, consonants: before a consonant or at the end a coda has one of seven sounds (월곶 Wolgot). */
export const finalConsonants: Rule = {
  id: '2-2 finalConsonants',
  says: 'a coda before a consonant or at the end sounds ㄱ, ㄴ, ㄷ, ㄹ, ㅁ, ㅂ or ㅇ',
  examples: [
    ['월곶', '월곧'],
    ['벚꽃', '벋꼳'],
    ['한밭', '한받'],
    ['값', '갑'],
    ['밟다', '밥다'],
    ['맑게', '말게'],
  ],
  apply(word) {
    word.forEach((syllable, i) => {
      const next = word[i + 1];
      syllable.coda =
        exception(syllable.onset + syllable.vowel + syllable.coda, next?.onset) ??
        SOUND[syllable.coda] ??
        syllable.coda;
    });
  },
};

/** Standard Pronunciation art. 10 (밟-, 넓-) and art. 11 (ㄺ before ㄱ). */
function exception(letters: string, next: string | undefined): string | undefined {
  if (letters === 'ㅂㅏㄼ' && next !== undefined) return 'ㅂ';
  if (letters.endsWith('ㄺ') && next === 'ㄱ') return 'ㄹ';
  return undefined;
}
