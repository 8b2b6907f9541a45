import { finalConsonants } from '../../romanization/rules/finalConsonants.js';
import { spellSounds } from '../../romanization/schemes/revised.js';
import { toSyllables } from '../../romanization/syllable.js';

/** Notice 3-4: each syllable as it sounds alone; no sound changes between the syllables of a name. Lower case. */
export function revised(hangul: string): string {
  return Array.from(hangul, (char) => {
    const word = toSyllables(char);
    finalConsonants.apply(word);
    return spellSounds(word).join('');
  }).join('');
}
