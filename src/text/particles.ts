/** Recognises and fits what Korean glues to a noun: suffixes, particles and the copula, in chains. */
import type { FinalSound } from './finalSound.js';
import { finalSoundBefore, isHangulSyllable } from './hangul.js';
import { isWordUnit } from './edges.js';
import { fitParticle } from './particleFit.js';
import { LOOKALIKES, LONGEST_LOOKALIKE } from './lookalikes.js';
import { FOLLOWERS, PARTICLES, type Agreement, type ParticleClass } from './particleTable.js';

export { fitParticle };

/** Longest chain that is tried, in syllables (에서부터였다면서 is 8): bounds the work at each place. */
const LONGEST_CHAIN = 12;

/** Shortest stem that particles are stripped from: 회의 is not 회 + 의. */
const SHORTEST_STEM = 2;

/**
 * Index after the longest chain of suffixes, particles and copula that starts at `start`, agrees with the final sound
 * of what precedes it, and reaches the end of the word. `start` when the word ends there already; -1 when the word
 * goes on in another way (한국|은행, 대구|탕, 고양|이). Offsets are UTF-16 code units.
 */
export function particleChainEnd(text: string, start: number): number {
  if (!isWordUnit(text.charCodeAt(start))) return start;
  if (!PARTICLES.has(text[start]!) || insideLookalike(text, start)) return -1;
  return follow(text, start, { after: 'noun', limit: start + LONGEST_CHAIN });
}

/** Every way to read an eojeol as stem and particles, longest stem first; the whole eojeol is always the first. */
export function stripParticles(eojeol: string): { stem: string; particles: string }[] {
  const readings = [{ stem: eojeol, particles: '' }];
  const shortest = Math.max(SHORTEST_STEM, eojeol.length - LONGEST_CHAIN);
  for (let at = eojeol.length - 1; at >= shortest; at--) {
    if (particleChainEnd(eojeol, at) !== eojeol.length) continue;
    readings.push({ stem: eojeol.slice(0, at), particles: eojeol.slice(at) });
  }
  return readings;
}

/**
 * Puts `newWord` in place of `[start, end)` and gives the particle that follows the form the new word asks for;
 * closing quotes and one bracketed addition may stand between (‘서울’은, 오세훈(63)은). `end` is the index after both.
 */
export function replaceWithParticle(
  text: string,
  start: number,
  end: number,
  newWord: string,
): { text: string; end: number } {
  const between = BETWEEN.exec(text.slice(end, end + LONGEST_BETWEEN))?.[0] ?? '';
  const from = end + between.length;
  const to = Math.max(from, particleChainEnd(text, from));
  const particle = fitParticle(newWord, text.slice(from, to));
  const head = text.slice(0, start) + newWord + between + particle;
  return { text: head + text.slice(to), end: head.length };
}

/** What may stand between a word and its particle. */
const BETWEEN = /^(?:\([^()]*\)|\[[^[\]]*\])?["'”’』」》〉]*/;
const LONGEST_BETWEEN = 64;

/** End of a chain at `at`, or -1; `at` itself when the word ends there. The depth is bounded by `limit`. */
function follow(text: string, at: number, state: { after: ParticleClass | 'noun'; limit: number }): number {
  if (!isWordUnit(text.charCodeAt(at))) return at;
  if (at >= state.limit) return -1;
  const sound = finalSoundBefore(text, at);
  for (const particle of PARTICLES.get(text[at]!) ?? []) {
    if (!FOLLOWERS[state.after].includes(particle.class)) continue;
    if (!text.startsWith(particle.form, at) || !agrees(particle.after, sound)) continue;
    const end = follow(text, at + particle.form.length, { after: particle.class, limit: state.limit });
    if (end >= 0) return end;
  }
  return -1;
}

/** Whether a form fits after this sound; what cannot be told fits everything. */
function agrees(after: Agreement, sound: FinalSound | undefined): boolean {
  if (sound === undefined) return true;
  switch (after) {
    case 'any':
      return true;
    case 'vowel':
      return sound === 'vowel';
    case 'consonant':
      return sound !== 'vowel';
    case 'notRieul':
      return sound === 'consonant';
    case 'vowelOrRieul':
      return sound !== 'consonant';
  }
}

/** Whether `start` lies inside a word of the list of those that only look like noun and particle (고양이). */
function insideLookalike(text: string, start: number): boolean {
  let first = start;
  while (first > 0 && start - first < LONGEST_LOOKALIKE && isHangulSyllable(text.charCodeAt(first - 1)))
    first--;
  for (let end = start + 1; end <= first + LONGEST_LOOKALIKE; end++) {
    if (LOOKALIKES.has(text.slice(first, end))) return true;
  }
  return false;
}
