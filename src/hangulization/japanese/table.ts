/** The Japanese table of the Rules for writing loanwords: one mora in Hangul. */
import { toChar } from '../../romanization/syllable.js';
import type { Mora } from './mora.js';

/** Onset at the head of a word and elsewhere: the k and t rows and ch are plain at the head only. */
const ONSETS: Record<string, readonly [head: string, inside: string]> = {
  '': ['ㅇ', 'ㅇ'], k: ['ㄱ', 'ㅋ'], ky: ['ㄱ', 'ㅋ'], t: ['ㄷ', 'ㅌ'], ch: ['ㅈ', 'ㅊ'], ts: ['ㅆ', 'ㅆ'],
  g: ['ㄱ', 'ㄱ'], gy: ['ㄱ', 'ㄱ'], s: ['ㅅ', 'ㅅ'], sh: ['ㅅ', 'ㅅ'], z: ['ㅈ', 'ㅈ'], j: ['ㅈ', 'ㅈ'], d: ['ㄷ', 'ㄷ'],
  n: ['ㄴ', 'ㄴ'], ny: ['ㄴ', 'ㄴ'], h: ['ㅎ', 'ㅎ'], hy: ['ㅎ', 'ㅎ'], f: ['ㅎ', 'ㅎ'], b: ['ㅂ', 'ㅂ'], by: ['ㅂ', 'ㅂ'],
  p: ['ㅍ', 'ㅍ'], py: ['ㅍ', 'ㅍ'], m: ['ㅁ', 'ㅁ'], my: ['ㅁ', 'ㅁ'], y: ['ㅇ', 'ㅇ'], r: ['ㄹ', 'ㄹ'], ry: ['ㄹ', 'ㄹ'],
  w: ['ㅇ', 'ㅇ'], v: ['ㅂ', 'ㅂ'],
}; // prettier-ignore
const VOWELS: Record<string, string> = { a: 'ㅏ', i: 'ㅣ', u: 'ㅜ', e: 'ㅔ', o: 'ㅗ' };
const Y_VOWELS: Record<string, string> = { a: 'ㅑ', i: 'ㅣ', u: 'ㅠ', e: 'ㅖ', o: 'ㅛ' };
const CODAS = { '': '', n: 'ㄴ', t: 'ㅅ' } as const;

/** Hangul of a mora; `head` at the beginning of a word. */
export function moraInHangul({ consonant, vowel, final }: Mora, head: boolean): string {
  const onset = ONSETS[consonant]![head ? 0 : 1];
  return toChar({ onset, vowel: vowelAfter(consonant, vowel), coda: CODAS[final] });
}

/** す, ず, つ are 스, 즈, 쓰; sh, y and the palatal rows take y-vowels, ch and j do not. */
function vowelAfter(consonant: string, vowel: string): string {
  if (vowel === 'u' && ['s', 'z', 'ts'].includes(consonant)) return 'ㅡ';
  if (consonant === 'sh' || consonant.endsWith('y')) return Y_VOWELS[vowel]!;
  if (consonant === 'w' && vowel === 'a') return 'ㅘ';
  if (consonant === 'f' && vowel !== 'u')
    return ({ a: 'ㅘ', i: 'ㅟ', e: 'ㅞ', o: 'ㅗ' } as Record<string, string>)[vowel]!;
  return VOWELS[vowel]!;
}
