/** The Japanese table of the Rules for writing loanwords: one mora in Hangul. */
import { toChar } from '../../romanization/syllable.js';
import type { Mora } from './mora.js';

/** Onset at the head of a word and elsewhere: the k and t rows and ch are plain at the head only. */
const ONSETS: Record<string, readonly [head: string, inside: string]> = {
  '': ['ㅇ', 'ㅇ'], k: ['ㄱ', 'ㅋ'], ky: ['ㄱ', 'ㅋ'], t: ['ㄷ', 'ㅌ'], ch: ['ㅈ', 'ㅊ'], ts: ['ㅆ', 'ㅆ'],
  g: ['ㄱ', 'ㄱ'], gy: ['ㄱ', 'ㄱ'], s: ['ㅅ', 'ㅅ'], sh: ['ㅅ', 'ㅅ'], z: ['ㅈ', 'ㅈ'], j: ['ㅈ', 'ㅈ'], d: ['ㄷ', 'ㄷ'],
  n: ['ㄴ', 'ㄴ'], ny: ['ㄴ', 'ㄴ'], h: ['ㅎ', 'ㅎ'], hy: ['ㅎ', 'ㅎ'], f: ['ㅍ', 'ㅍ'], b: ['ㅂ', 'ㅂ'], by: ['ㅂ', 'ㅂ'],
  p: ['ㅍ', 'ㅍ'], py: ['ㅍ', 'ㅍ'], m: ['ㅁ', 'ㅁ'], my: ['ㅁ', 'ㅁ'], y: ['ㅇ', 'ㅇ'], r: ['ㄹ', 'ㄹ'], ry: ['ㄹ', 'ㄹ'],
  w: ['ㅇ', 'ㅇ'], v: ['ㅂ', 'ㅂ'], ť: ['ㄷ', 'ㅌ'], ď: ['ㄷ', 'ㄷ'],
}; // prettier-ignore
const VOWELS: Record<string, string> = { a: 'ㅏ', i: 'ㅣ', u: 'ㅜ', e: 'ㅔ', o: 'ㅗ' };
const Y_VOWELS: Record<string, string> = { a: 'ㅑ', i: 'ㅣ', u: 'ㅠ', e: 'ㅖ', o: 'ㅛ' };
const W_VOWELS: Record<string, string> = { a: 'ㅘ', i: 'ㅟ', e: 'ㅞ' };
const CODAS = { '': '', n: 'ㄴ', t: 'ㅅ' } as const;

/** Hangul of a mora; `head` at the beginning of a word. ヴ alone is 브, フ is 후 and ファ 파. */
export function moraInHangul({ consonant, vowel, final }: Mora, head: boolean): string {
  const onset = consonant === 'f' && vowel === 'u' ? 'ㅎ' : ONSETS[consonant]![head ? 0 : 1];
  return toChar({ onset, vowel: vowelAfter(consonant, vowel), coda: CODAS[final] });
}

/** す, ず, つ are 스, 즈, 쓰; y and the palatal rows take y-vowels; ch and j do not, for 쟈 is 자. */
function vowelAfter(consonant: string, vowel: string): string {
  if (vowel === 'u' && ['s', 'z', 'ts', 'v'].includes(consonant)) return 'ㅡ';
  if (consonant === 'sh' || consonant.endsWith('y')) return Y_VOWELS[vowel]!;
  if (consonant === 'w') return W_VOWELS[vowel] ?? VOWELS[vowel]!;
  return VOWELS[vowel]!;
}
