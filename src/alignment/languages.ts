/** Tells when a text stands on the side of the other language: the same article twice, or both exchanged. */
import type { Lang } from '../concepts/concept.js';

/** Letters below which a text is too short to judge: an agency's name, a number with its unit. */
const LEAST = 20;

const HANGUL = /\p{Script=Hangul}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** The sides whose text is in the other language. Code and names in Latin letters are fine on the Korean side. */
export function wrongSides(en: string | readonly string[], ko: string | readonly string[]): Lang[] {
  const [english, korean] = [countLetters(en), countLetters(ko)];
  const sides: Lang[] = [];
  if (english.hangul >= LEAST && english.hangul > english.latin) sides.push('en');
  if (korean.latin >= LEAST && korean.hangul === 0) sides.push('ko');
  return sides;
}

function countLetters(text: string | readonly string[]): { hangul: number; latin: number } {
  const whole = typeof text === 'string' ? text : text.join('\n');
  return { hangul: whole.match(HANGUL)?.length ?? 0, latin: whole.match(LATIN)?.length ?? 0 };
}
