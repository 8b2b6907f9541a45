import { morae, plainHepburn } from './mora.js';
import { moraInHangul } from './table.js';

/** Hangul of one word in Hepburn, or undefined when it is none. The word's head has plain k, t and ch. */
export function hepburnWord(word: string, short = true): string | undefined {
  return morae(plainHepburn(word, !short))
    ?.map((mora, i) => moraInHangul(mora, i === 0))
    .join('');
}
