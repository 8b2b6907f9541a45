/**
 * Where the particles of a Korean word begin, for weighing only. A closed table instead of `text/particles`:
 * the weight of a syllable must never change while an index lives, and this runs once for every word of a memory.
 */
import { HANGUL, classAt } from './characters.js';

const AFTER_CONSONANT = [
  '은',
  '이',
  '을',
  '과',
  '이나',
  '이라',
  '이라고',
  '이라는',
  '이라며',
  '이며',
  '이고',
  '이란',
  '으로',
];
const AFTER_VOWEL = ['는', '가', '를', '와', '나', '라', '라고', '라는', '라며', '며', '란', '로'];
const AFTER_ANY = [
  ...[
    '의',
    '에',
    '도',
    '만',
    '에서',
    '에게',
    '께',
    '께서',
    '한테',
    '까지',
    '부터',
    '보다',
    '처럼',
    '마다',
    '조차',
    '마저',
  ],
  ...[
    '이다',
    '이었다',
    '였다',
    '입니다',
    '인',
    '에는',
    '에도',
    '에만',
    '에서는',
    '에서도',
    '에서의',
    '에게는',
    '에게도',
    '에의',
  ],
  ...[
    '까지는',
    '까지도',
    '까지의',
    '부터는',
    '부터의',
    '보다는',
    '보다도',
    '만은',
    '만이',
    '만을',
    '만의',
    '만도',
    '께서는',
  ],
];
const STACKED = ['는', '도', '의', '만', '부터', '까지'];

const needs = new Map<string, 'consonant' | 'vowel' | 'any'>([
  ...AFTER_ANY.map((particle) => [particle, 'any'] as const),
  ...AFTER_CONSONANT.map((particle) => [particle, 'consonant'] as const),
  ...AFTER_VOWEL.map((particle) => [particle, 'vowel'] as const),
  ...STACKED.map((next) => [`으로${next}`, 'consonant'] as const),
  ...STACKED.map((next) => [`로${next}`, 'vowel'] as const),
  ...['는', '도', '의'].flatMap((next) => [
    [`과${next}`, 'consonant'] as const,
    [`와${next}`, 'vowel'] as const,
  ]),
]);
const LONGEST = Math.max(...[...needs.keys()].map((particle) => particle.length));
/** By last syllable: most words end in none of a particle's, and are passed without a look at the list. */
const ENDS_PARTICLE = new Uint8Array(0x10000);
for (const particle of needs.keys()) ENDS_PARTICLE[particle.charCodeAt(particle.length - 1)] = 1;

/** Nouns of one syllable that live by their particle; other stems of one syllable are not cut (회의 is not 회+의). */
const BOUND_NOUNS = new Set('것수등때전후말점곳중데측');

const RIEUL = 8;

function agrees(text: string, at: number, particle: string): boolean {
  const need = needs.get(particle);
  if (need === undefined) return false;
  if (need === 'any' || classAt(text, at - 1) !== HANGUL) return true;
  const coda = (text.charCodeAt(at - 1) - 0xac00) % 28;
  if (particle.startsWith('로') && coda === RIEUL) return true;
  return need === 'consonant' ? coda !== 0 && !(particle.startsWith('으로') && coda === RIEUL) : coda === 0;
}

/**
 * Index in `start`–`end` (a run of Hangul) where its particles begin; `end` when it has none.
 * `shortest`: how many syllables the stem must keep; 0 after a Latin word or a quotation mark, 1 after a number.
 */
export function particleStart(text: string, start: number, end: number, shortest: number): number {
  if (ENDS_PARTICLE[text.charCodeAt(end - 1)] === 0) return end;
  for (let at = Math.max(start, end - LONGEST); at < end; at++) {
    const kept = at - start;
    const short = kept < shortest && !(kept === 1 && BOUND_NOUNS.has(text[start]!));
    if (!short && agrees(text, at, text.slice(at, end))) return at;
  }
  return end;
}
