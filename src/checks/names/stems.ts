import { stripParticles } from '../../text/particles.js';

/** A Korean word with and without what may be particles at its end, longest first; no stem is one syllable. */
export function stemsOf(word: string): string[] {
  return [...new Set(stripParticles(word).map(({ stem }) => stem))];
}

/** What may follow a place or a person without space: units, forms of address, what is there (서울시, 예일대, 김씨). */
export const UNIT = /^(?:시|도|군|구|주|역|대|산|강|섬|발|행|당|측|씨|님|호)/u;
