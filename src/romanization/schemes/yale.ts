/** Yale romanization: the spelling, not the sound, letter by letter; what linguists cite Korean in. */
import { toSyllables } from '../syllable.js';

const VOWELS: Record<string, string> = {
  ㅏ: 'a', ㅓ: 'e', ㅗ: 'o', ㅜ: 'wu', ㅡ: 'u', ㅣ: 'i', ㅐ: 'ay', ㅔ: 'ey', ㅚ: 'oy', ㅟ: 'wi',
  ㅑ: 'ya', ㅕ: 'ye', ㅛ: 'yo', ㅠ: 'yu', ㅒ: 'yay', ㅖ: 'yey', ㅘ: 'wa', ㅙ: 'way', ㅝ: 'we', ㅞ: 'wey', ㅢ: 'uy',
}; // prettier-ignore
const CONSONANTS: Record<string, string> = {
  '': '', ㄱ: 'k', ㄲ: 'kk', ㄳ: 'ks', ㄴ: 'n', ㄵ: 'nc', ㄶ: 'nh', ㄷ: 't', ㄸ: 'tt', ㄹ: 'l', ㄺ: 'lk', ㄻ: 'lm', ㄼ: 'lp',
  ㄽ: 'ls', ㄾ: 'lth', ㄿ: 'lph', ㅀ: 'lh', ㅁ: 'm', ㅂ: 'p', ㅃ: 'pp', ㅄ: 'ps', ㅅ: 's', ㅆ: 'ss', ㅇ: 'ng', ㅈ: 'c',
  ㅉ: 'cc', ㅊ: 'ch', ㅋ: 'kh', ㅌ: 'th', ㅍ: 'ph', ㅎ: 'h',
}; // prettier-ignore
const LABIALS = new Set(['ㅁ', 'ㅂ', 'ㅃ', 'ㅍ']);

/** One Hangul word. After a labial ㅜ is written `u`, for ㅡ does not stand there. */
export function yale(hangul: string): string {
  return toSyllables(hangul)
    .map(({ onset, vowel, coda }) => {
      const first = onset === 'ㅇ' ? '' : CONSONANTS[onset]!;
      const middle = vowel === 'ㅜ' && LABIALS.has(onset) ? 'u' : VOWELS[vowel]!;
      return first + middle + CONSONANTS[coda]!;
    })
    .join('');
}
