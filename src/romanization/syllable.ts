/** A Hangul syllable as the letters it is written with. `onset` is 'ㅇ' when silent; `coda` is '' when there is none. */
export interface Syllable {
  onset: string;
  vowel: string;
  coda: string;
}

export const ONSETS = Array.from('ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ');
export const VOWELS = Array.from('ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ');
export const CODAS = ['', ...Array.from('ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ')];

const FIRST = 0xac00;
const LAST = 0xd7a3;

/** True for one precomposed Hangul syllable. */
export function isSyllable(char: string): boolean {
  const code = char.charCodeAt(0);
  return char.length === 1 && code >= FIRST && code <= LAST;
}

/** Letters of one precomposed syllable; `char` must satisfy `isSyllable`. */
export function toLetters(char: string): Syllable {
  const index = char.charCodeAt(0) - FIRST;
  return {
    onset: ONSETS[Math.floor(index / 588)]!,
    vowel: VOWELS[Math.floor((index % 588) / 28)]!,
    coda: CODAS[index % 28]!,
  };
}

/** Inverse of `toLetters`. */
export function toChar({ onset, vowel, coda }: Syllable): string {
  const index = (ONSETS.indexOf(onset) * 21 + VOWELS.indexOf(vowel)) * 28 + CODAS.indexOf(coda);
  return String.fromCharCode(FIRST + index);
}

/** A run of Hangul as syllables. */
export function toSyllables(hangul: string): Syllable[] {
  return Array.from(hangul).filter(isSyllable).map(toLetters);
}

/** Syllables as a run of Hangul. */
export function toHangul(syllables: readonly Syllable[]): string {
  return syllables.map(toChar).join('');
}
