/** What it means to put one fault into a pair. */
import type { Lang } from '../../concepts/concept.js';
import type { Pair } from '../../checks/index.js';
import type { Random } from './random.js';

export interface Fault {
  /** The pair with the fault in it. */
  pair: Pair;
  lang: Lang;
  was: string;
  is: string;
  /** False where the other side gives no ground to find it, as far as the generator can tell. */
  detectable: boolean;
}

/** A kind of fault. It reads texts by itself, not with the readers that the checks use. */
export interface FaultKind {
  id: string;
  /** The pair, one of a document, with one fault; undefined where there is nothing to spoil. */
  inject(pair: Pair, random: Random, document: readonly Pair[]): Fault | undefined;
}

/** `pair` with `is` in place of the piece of `lang` that begins at `start` and reads `was`. */
export function spoil(
  pair: Pair,
  { lang, start, was, is }: { lang: Lang; start: number; was: string; is: string },
): Pick<Fault, 'pair' | 'lang' | 'was' | 'is'> {
  const text = pair[lang];
  const spoiled = text.slice(0, start) + is + text.slice(start + was.length);
  return { pair: { ...pair, [lang]: spoiled }, lang, was, is };
}

export const other = (lang: Lang): Lang => (lang === 'en' ? 'ko' : 'en');
