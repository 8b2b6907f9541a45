/** A syllable of a Hangul name becomes another one, or two of them change places. */
import type { Pair } from '../../checks/index.js';
import { spoil, type FaultKind } from './fault.js';
import { groupBy } from './groupBy.js';
import type { Random } from './random.js';

/** A name in both scripts, as a list of known names gives it. */
export interface KnownName {
  latin: string;
  hangul: string;
}

/** Syllables that names are made of. */
const SYLLABLES = Array.from(
  '가강건경고광구기나남내노다대도동두라란레로루리마만말머메모무미민바반버베보부비사산서선세소수스시아안알애에엘영오온우원윌유은이인일자잔제조존주지진차채천초치카켄코크클키타테토트티파퍼페포프피하한할해현호홍훈흐희',
);

function changed(hangul: string, random: Random): string {
  const syllables = Array.from(hangul);
  const at = random.below(syllables.length);
  if (random.next() < 0.3 && at + 1 < syllables.length && syllables[at] !== syllables[at + 1]) {
    [syllables[at], syllables[at + 1]] = [syllables[at + 1]!, syllables[at]!];
  } else {
    syllables[at] = random.pick(SYLLABLES.filter((syllable) => syllable !== syllables[at]))!;
  }
  return syllables.join('');
}

/**
 * The kind for a list of names: it spoils one that stands in both sides of a pair. There is ground to find it where the
 * glossary has the name (`inGlossary`), the document shows it elsewhere, the other half of the name stands beside it, or
 * it is a Korean name, whose syllables can be judged; a foreign name that stands alone and once can only be guessed at.
 */
export function nameSyllable(names: readonly KnownName[], inGlossary: ReadonlySet<string>): FaultKind {
  const byLatin = groupBy(names, ({ latin }) => latin);
  return {
    id: 'name syllable',
    inject(pair, random, document) {
      const places = latinWords(pair.en).flatMap((latin) =>
        (byLatin.get(latin) ?? []).flatMap((name) => occurrences(pair, name)),
      );
      const place = random.pick(places);
      if (place === undefined) return undefined;
      const { latin, was } = place;
      const isShown = document.some(
        (other) => other !== pair && other.en.includes(latin) && other.ko.includes(was),
      );
      const detectable = isShown || inGlossary.has(latin) || latin.includes('-') || isHalfOfName(pair, place);
      return { ...spoil(pair, { lang: 'ko', ...place, is: changed(was, random) }), detectable };
    },
  };
}

/** Capitalised words, alone and with the one before (`Oh Se-hoon`). */
function latinWords(text: string): string[] {
  const words = [...text.matchAll(/\p{Lu}[\p{L}-]+/gu)].map(({ 0: word }) => word);
  return [...new Set([...words, ...words.slice(1).map((word, i) => `${words[i]!} ${word}`)])];
}

interface Place {
  latin: string;
  start: number;
  was: string;
}

/** Places where the name begins an eojeol, so that it is not part of another word. */
function occurrences(pair: Pair, { latin, hangul }: KnownName): Place[] {
  const start = pair.ko.search(new RegExp(`(?<![가-힣])${hangul}`, 'u'));
  return start < 0 ? [] : [{ latin, start, was: hangul }];
}

/** A capitalised word stands before or after the name in English, and a word right beside it in Korean. */
function isHalfOfName(pair: Pair, { latin, start, was }: Place): boolean {
  const beside = new RegExp(`\\p{Lu}\\p{Ll}+ ${latin}(?!\\p{L})|(?<!\\p{L})${latin} \\p{Lu}\\p{Ll}+`, 'u');
  return (
    beside.test(pair.en) &&
    (/[가-힣] $/u.test(pair.ko.slice(0, start)) || /^ [가-힣]/u.test(pair.ko.slice(start + was.length)))
  );
}
