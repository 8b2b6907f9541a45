import { capitalize, isCommonWord } from './capital.js';
import { joinSyllables } from './hyphen.js';
import { pronounce } from './pronounce.js';
import type { Step } from './rule.js';
import { spellSounds } from './schemes/revised.js';
import { toHangul } from './syllable.js';

export interface WordOptions {
  /** Hyphens where the letters could be misread (3-2). */
  hyphenated?: boolean;
  /** True: capital; false: none; left out: as the word's form tells. */
  proper?: boolean;
}

/** One run of Hangul in Revised Romanization; `steps` gains what was done. */
export function revisedWord(
  hangul: string,
  steps: Step[],
  { hyphenated = false, proper }: WordOptions = {},
): string {
  const own: Step[] = [];
  const sounds = pronounce(hangul, own);
  const letters = joinSyllables(spellSounds(sounds), hyphenated);
  const text = (proper ?? !isCommonWord(hangul, own)) ? capitalize(letters) : letters;
  steps.push(...own, {
    rule: hyphenated ? '3-2 hyphen' : '2 letters',
    before: toHangul(sounds),
    after: text,
  });
  return text;
}
