/** Notice 3-8: reversible transliteration, letter by letter, for scholars and databases. */
import { toSyllables } from '../syllable.js';
import { ONSETS, VOWELS } from './revised.js';

const ONSET_LETTERS: Record<string, string> = { ...ONSETS, ㄹ: 'l' };
const CODA_LETTERS: Record<string, string> = {
  '': '', ㄱ: 'g', ㄲ: 'kk', ㄳ: 'gs', ㄴ: 'n', ㄵ: 'nj', ㄶ: 'nh', ㄷ: 'd', ㄹ: 'l', ㄺ: 'lg', ㄻ: 'lm', ㄼ: 'lb',
  ㄽ: 'ls', ㄾ: 'lt', ㄿ: 'lp', ㅀ: 'lh', ㅁ: 'm', ㅂ: 'b', ㅄ: 'bs', ㅅ: 's', ㅆ: 'ss', ㅇ: 'ng', ㅈ: 'j', ㅊ: 'ch',
  ㅋ: 'k', ㅌ: 't', ㅍ: 'p', ㅎ: 'h',
}; // prettier-ignore

/** One Hangul word; a silent onset inside the word is a hyphen (물엿 mul-yeos), and so is what could be read otherwise. */
export function letterByLetter(hangul: string): string {
  const syllables = toSyllables(hangul);
  return syllables
    .map(({ onset, vowel, coda }, i) => {
      const first = ONSET_LETTERS[onset]!;
      const hyphen = i > 0 && needsHyphen(CODA_LETTERS[syllables[i - 1]!.coda]!, first) ? '-' : '';
      return hyphen + first + VOWELS[vowel]! + CODA_LETTERS[coda]!;
    })
    .join('');
}

/** Doubling letters that meet would read as ㅆ, ㄲ, ㄸ, ㅃ or ㅉ (었습 eoss-seub). */
function needsHyphen(coda: string, onset: string): boolean {
  return onset === '' || (coda !== '' && 'sktpj'.includes(onset.charAt(0)) && coda.endsWith(onset.charAt(0)));
}
