/** The Chinese table of the Rules for writing loanwords (Pinyin, 2017): one syllable of pinyin in Hangul. */
import { toChar, toLetters } from '../../romanization/syllable.js';
import { PINYIN } from './pinyin.js';

const INITIALS: Record<string, string> = {
  '': 'ㅇ', b: 'ㅂ', p: 'ㅍ', m: 'ㅁ', f: 'ㅍ', d: 'ㄷ', t: 'ㅌ', n: 'ㄴ', l: 'ㄹ', g: 'ㄱ', k: 'ㅋ', h: 'ㅎ',
  j: 'ㅈ', q: 'ㅊ', x: 'ㅅ', zh: 'ㅈ', ch: 'ㅊ', sh: 'ㅅ', r: 'ㄹ', z: 'ㅉ', c: 'ㅊ', s: 'ㅆ', y: 'ㅇ', w: 'ㅇ',
}; // prettier-ignore
const FINALS: Record<string, string> = {
  a: '아', o: '오', e: '어', ai: '아이', ei: '에이', ao: '아오', ou: '어우', an: '안', en: '언', ang: '앙', eng: '엉', er: '얼',
  i: '이', ia: '야', ie: '예', iao: '야오', iu: '유', ian: '옌', in: '인', iang: '양', ing: '잉', iong: '융',
  u: '우', ua: '와', uo: '워', uai: '와이', ui: '우이', uan: '완', un: '운', uang: '왕', ong: '웅',
  ü: '위', v: '위', üe: '웨', ve: '웨', üan: '위안', ün: '윈',
}; // prettier-ignore
/** Syllables without initial, as pinyin writes them. */
const ZERO: Record<string, string> = {
  yi: '이', ya: '야', ye: '예', yao: '야오', you: '유', yan: '옌', yin: '인', yang: '양', ying: '잉', yo: '요', yong: '융',
  yu: '위', yue: '웨', yuan: '위안', yun: '윈',
  wu: '우', wa: '와', wo: '워', wai: '와이', wei: '웨이', wan: '완', wen: '원', wang: '왕', weng: '웡',
}; // prettier-ignore
/** After these initials a written u is ü, and the vowel of zhi, zi is [ɨ]. */
const FRONT = new Set(['j', 'q', 'x']);
const BUZZING = new Set(['zh', 'ch', 'sh', 'r', 'z', 'c', 's']);
/** ㅈ, ㅉ, ㅊ take no y-vowel (ch. 4 sec. 3): 자 for 쟈. */
const WITHOUT_Y: Record<string, string> = { ㅑ: 'ㅏ', ㅕ: 'ㅓ', ㅖ: 'ㅔ', ㅛ: 'ㅗ', ㅠ: 'ㅜ' };
const AFFRICATES = new Set(['ㅈ', 'ㅉ', 'ㅊ']);

/** Hangul of one pinyin syllable (plain, lower case); undefined when it is none. */
export function syllableInHangul(syllable: string): string | undefined {
  const [initial, final] = PINYIN.get(syllable) ?? [];
  if (initial === undefined || final === undefined) return undefined;
  const sound =
    ZERO[syllable] ?? (BUZZING.has(initial) && final === 'i' ? '으' : FINALS[fronted(initial, final)]);
  if (sound === undefined) return undefined;
  const onset = INITIALS[initial]!;
  const head = toLetters(sound.charAt(0));
  const vowel = AFFRICATES.has(onset) ? (WITHOUT_Y[head.vowel] ?? head.vowel) : head.vowel;
  return toChar({ onset, vowel, coda: head.coda }) + sound.slice(1);
}

function fronted(initial: string, final: string): string {
  if (final === 'ue') return 'üe';
  return FRONT.has(initial) && final.startsWith('u') ? `ü${final.slice(1)}` : final;
}
