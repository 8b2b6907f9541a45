import { stripParticles } from '../../text/particles.js';

/** A Korean word with and without what may be particles at its end, longest first; no stem is one syllable. */
export function stemsOf(word: string): string[] {
  return [...new Set(stripParticles(word).map(({ stem }) => stem))];
}
