/** Writes the allomorph of a particle that a word asks for (은/는, 이/가, 을/를, 와/과, 으로/로 …). */
import { finalSound } from './hangul.js';

/** Form after a consonant, form after a vowel. Longer ones first: the first that begins the particle is exchanged. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['이에요', '예요'],
  ['이었', '였'],
  ['이어서', '여서'],
  ['이어야', '여야'],
  ['이어도', '여도'],
  ['이라', '라'],
  ['이란', '란'],
  ['이랑', '랑'],
  ['이랍', '랍'],
  ['이든', '든'],
  ['이나', '나'],
  ['이냐', '냐'],
  ['이야', '야'],
  ['이여', '여'],
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
  ['아', '야'],
];

/** Whole forms that need 이 after a consonant and may keep it after a vowel. */
const VOWEL_ONLY = ['다', '며', '지만', '면서', '므로', '니까', '거나'];

/**
 * `particle` (or a chain that begins with one: 은커녕, 이라고는) in the form that goes with the final sound of `word`.
 * Unchanged where it has one form only or the sound cannot be told.
 */
export function fitParticle(word: string, particle: string): string {
  const sound = finalSound(word);
  if (sound === undefined) return particle;
  const direction = /^(?:으로|로)(.*)$/s.exec(particle);
  if (direction) return (sound === 'consonant' ? '으로' : '로') + direction[1]!;
  if (particle === '야') return sound === 'vowel' ? '야' : '아';
  if (sound !== 'vowel' && VOWEL_ONLY.includes(particle)) return `이${particle}`;
  return exchange(particle, sound === 'vowel' ? 1 : 0);
}

function exchange(particle: string, wanted: 0 | 1): string {
  const other = wanted === 0 ? 1 : 0;
  for (const pair of PAIRS) {
    if (particle.startsWith(pair[wanted]) && !isSingleSyllable(pair)) return particle;
    if (!particle.startsWith(pair[other])) continue;
    if (isSingleSyllable(pair) && !isWholeParticle(particle, pair[other])) continue;
    return pair[wanted] + particle.slice(pair[other].length);
  }
  return particle;
}

function isSingleSyllable(pair: readonly [string, string]): boolean {
  return pair[0].length === 1;
}

/** A one-syllable form is the particle itself or begins one of these chains; 이다 and 이지만 do not hold the subject 이. */
function isWholeParticle(particle: string, form: string): boolean {
  return particle === form || /^[은는](?:커녕|요$)|^[과와](?:는|도|의|만|에|까)/.test(particle);
}
