/**
 * McCune–Reischauer (1939): letters for sounds, with voicing between voiced sounds. The table of final and initial
 * consonants of the original paper: ㄱ and ㅂ are voiced after ㄹ (lg, lb), ㄷ and ㅈ are not (lt, lch).
 */
import type { Syllable } from '../syllable.js';

const VOWELS: Record<string, string> = {
  ㅏ: 'a', ㅓ: 'ŏ', ㅗ: 'o', ㅜ: 'u', ㅡ: 'ŭ', ㅣ: 'i', ㅐ: 'ae', ㅔ: 'e', ㅚ: 'oe', ㅟ: 'wi',
  ㅑ: 'ya', ㅕ: 'yŏ', ㅛ: 'yo', ㅠ: 'yu', ㅒ: 'yae', ㅖ: 'ye', ㅘ: 'wa', ㅙ: 'wae', ㅝ: 'wŏ', ㅞ: 'we', ㅢ: 'ŭi',
}; // prettier-ignore
const ONSETS: Record<string, string> = {
  ㄱ: 'k', ㄲ: 'kk', ㅋ: "k'", ㄷ: 't', ㄸ: 'tt', ㅌ: "t'", ㅂ: 'p', ㅃ: 'pp', ㅍ: "p'", ㅈ: 'ch', ㅉ: 'tch', ㅊ: "ch'",
  ㅅ: 's', ㅆ: 'ss', ㅎ: 'h', ㄴ: 'n', ㅁ: 'm', ㅇ: '', ㄹ: 'r',
}; // prettier-ignore
const VOICED: Record<string, string> = { ㄱ: 'g', ㄷ: 'd', ㅂ: 'b', ㅈ: 'j' };
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

/** Letters of each syllable of a word whose pronunciation is given. */
export function mccuneReischauer(word: readonly Syllable[]): string[] {
  return word.map(
    (syllable, i) =>
      onset(syllable, word[i - 1]) + vowel(syllable, word[i - 1]) + coda(syllable, word[i + 1]),
  );
}

function onset({ onset, vowel }: Syllable, before: Syllable | undefined): string {
  if (onset === 'ㅅ' && vowel === 'ㅟ') return 'sh';
  if (before === undefined) return ONSETS[onset]!;
  if (onset === 'ㄹ' && before.coda === 'ㄹ') return 'l';
  const voiced = isVoicedAfter(onset, before.coda) ? VOICED[onset] : undefined;
  // n'g is ㄴ + ㄱ, ng is ㅇ.
  return voiced === undefined ? ONSETS[onset]! : (onset === 'ㄱ' && before.coda === 'ㄴ' ? "'" : '') + voiced;
}

function isVoicedAfter(onset: string, coda: string): boolean {
  return coda === 'ㄹ' ? onset === 'ㄱ' || onset === 'ㅂ' : ['', 'ㄴ', 'ㅁ', 'ㅇ'].includes(coda);
}

/** ㅔ after a or o takes a diaeresis, for ae and oe are one vowel each. */
function vowel({ onset, vowel }: Syllable, before: Syllable | undefined): string {
  const meets = onset === 'ㅇ' && before?.coda === '' && /[ao]$/.test(VOWELS[before.vowel]!);
  return meets && vowel === 'ㅔ' ? 'ë' : VOWELS[vowel]!;
}

/** ㄹ before ㅎ is r (rh). */
function coda({ coda }: Syllable, after: Syllable | undefined): string {
  return coda === 'ㄹ' && after?.onset === 'ㅎ' ? 'r' : CODAS[coda]!;
}
