/** A syllable of a Hangul name becomes another one, or two of them change places. */
import type { Pair } from '../../checks/index.js';
import { spoil, type FaultKind } from './fault.js';
import type { Random } from './random.js';

/** A name in both scripts, as a list of known names gives it. */
export interface KnownName {
  latin: string;
  hangul: string;
}

/** Syllables that names are made of. */
const SYLLABLES = [
  ...'가강건경고광구기나남내노다대도동두라란레로루리마만말머메모무미민바반버베보부비사산서선세소수스시아안알애에엘영오온우원윌유은이인일자잔제조존주지진차채천초치카켄코크클키타테토트티파퍼페포프피하한할해현호홍훈흐희',
];

function changed(hangul: string, random: Random): string {
  const syllables = [...hangul];
  const at = random.below(syllables.length);
  if (random.next() < 0.3 && at + 1 < syllables.length && syllables[at] !== syllables[at + 1]) {
    [syllables[at], syllables[at + 1]] = [syllables[at + 1]!, syllables[at]!];
  } else {
    syllables[at] = random.pick(SYLLABLES.filter((syllable) => syllable !== syllables[at]))!;
  }
  return syllables.join('');
}

/** The kind for a list of names: it spoils one that stands in both sides of a pair. */
export function nameSyllable(names: readonly KnownName[]): FaultKind {
  const byLatin = new Map<string, string[]>();
  for (const { latin, hangul } of names) byLatin.set(latin, [...(byLatin.get(latin) ?? []), hangul]);
  return {
    id: 'name syllable',
    inject(pair, random) {
      const places = latinWords(pair.en).flatMap((latin) =>
        (byLatin.get(latin) ?? []).flatMap((hangul) => occurrences(pair, hangul)),
      );
      const place = random.pick(places);
      if (place === undefined) return undefined;
      return { ...spoil(pair, { lang: 'ko', ...place, is: changed(place.was, random) }), detectable: true };
    },
  };
}

/** Capitalised words, alone and with the one before (`Oh Se-hoon`). */
function latinWords(text: string): string[] {
  const words = [...text.matchAll(/\p{Lu}[\p{L}-]+/gu)].map(({ 0: word }) => word);
  return [...new Set([...words, ...words.slice(1).map((word, i) => `${words[i]!} ${word}`)])];
}

/** Places where the name begins an eojeol, so that it is not part of another word. */
function occurrences(pair: Pair, hangul: string): { start: number; was: string }[] {
  const start = pair.ko.search(new RegExp(`(?<![가-힣])${hangul}`, 'u'));
  return start < 0 ? [] : [{ start, was: hangul }];
}
