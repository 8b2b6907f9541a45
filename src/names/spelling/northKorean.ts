/**
 * Names as the North writes them: McCune–Reischauer without diacritics or apostrophes, aspirates with h, and surnames
 * without the South's initial-sound rule (리 Ri for 이, 로 Ro for 노). Source: names.md 1.2 and Wikidata's labels.
 */
import { toSyllables } from '../../romanization/syllable.js';
import { finalConsonants } from '../../romanization/rules/finalConsonants.js';

const SURNAMES: Record<string, string> = {
  이: 'ri', 리: 'ri', 임: 'rim', 림: 'rim', 유: 'ryu', 류: 'ryu', 노: 'ro', 로: 'ro', 나: 'ra', 라: 'ra', 양: 'ryang', 량: 'ryang',
  여: 'ryo', 려: 'ryo', 박: 'pak', 최: 'choe', 김: 'kim',
}; // prettier-ignore
const ONSETS: Record<string, string> = {
  ㄱ: 'k', ㄲ: 'kk', ㅋ: 'kh', ㄷ: 't', ㄸ: 'tt', ㅌ: 'th', ㅂ: 'p', ㅃ: 'pp', ㅍ: 'ph', ㅈ: 'j', ㅉ: 'jj', ㅊ: 'ch',
  ㅅ: 's', ㅆ: 'ss', ㅎ: 'h', ㄴ: 'n', ㅁ: 'm', ㅇ: '', ㄹ: 'r',
}; // prettier-ignore
const VOICED: Record<string, string> = { ㄱ: 'g', ㄷ: 'd', ㅂ: 'b' };
const VOWELS: Record<string, string> = {
  ㅏ: 'a', ㅓ: 'o', ㅗ: 'o', ㅜ: 'u', ㅡ: 'u', ㅣ: 'i', ㅐ: 'ae', ㅔ: 'e', ㅚ: 'oe', ㅟ: 'wi',
  ㅑ: 'ya', ㅕ: 'yo', ㅛ: 'yo', ㅠ: 'yu', ㅒ: 'yae', ㅖ: 'ye', ㅘ: 'wa', ㅙ: 'wae', ㅝ: 'wo', ㅞ: 'we', ㅢ: 'ui',
}; // prettier-ignore
const CODAS: Record<string, string> = {
  '': '',
  ㄱ: 'k',
  ㄴ: 'n',
  ㄷ: 't',
  ㄹ: 'l',
  ㅁ: 'm',
  ㅂ: 'p',
  ㅇ: 'ng',
};

function spell(hangul: string, before: string): string {
  const word = toSyllables(hangul);
  finalConsonants.apply(word);
  const { onset, vowel, coda } = word[0]!;
  // Voiced after a vowel or a nasal or ㄹ inside the given name: Ri Son Gwon, Ri Yong Gil.
  const voiced = before !== '' && /[aeioumngl]$/.test(before) ? VOICED[onset] : undefined;
  return (voiced ?? ONSETS[onset]!) + VOWELS[vowel]! + CODAS[coda]!;
}

/** Surname and given-name syllables in lower case. */
export function northKorean(surname: string, given: string): string[] {
  const parts = [
    SURNAMES[surname] ??
      Array.from(surname)
        .map((char) => spell(char, ''))
        .join(''),
  ];
  Array.from(given).forEach((char, i) => parts.push(spell(char, i === 0 ? '' : parts.at(-1)!)));
  return parts;
}
