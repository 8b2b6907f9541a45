/** A name that is nearly, but not quite, the one that is meant. */
import type { Word } from '../../text/words.js';
import type { Span } from '../core/finding.js';
import { koreanStem } from '../../alignment/stems.js';
import { hasTranslations } from '../omission/dictionary.js';
import { soundLikeness } from '../sound/likeness.js';
import type { LatinReading } from '../sound/reading.js';
import { stemsOf, UNIT } from './stems.js';

/** A Hangul name of this length is told from other words though one syllable differs. */
export const SURE_LENGTH = 3;
/** A short name that writes the sound of the Latin one (서울), and not its meaning (한국 for South Korea). */
const WRITES_SOUND = 0.75;
/** Of two syllables one is left, so that some likeness stays. */
const LEAST_LIKENESS = 0.2;

/** True where one syllable is exchanged for another, or two neighbours have changed places. */
export function isOneSyllableOff(name: string, other: string): boolean {
  if (name.length !== other.length || name === other) return false;
  const wrong = Array.from(name).flatMap((syllable, i) => (syllable === other[i] ? [] : [i]));
  if (wrong.length === 1) return true;
  const [first = 0, second = 0] = wrong;
  return (
    wrong.length === 2 &&
    second === first + 1 &&
    name[first] === other[second] &&
    name[second] === other[first]
  );
}

export interface NearMiss extends Span {
  text: string;
}

/** The first of the words that begins one syllable off from `hangul`, the spelling of `latin`. */
export function nearHangul(
  eojeols: readonly Word[],
  hangul: string,
  latin: LatinReading,
): NearMiss | undefined {
  const isShort = hangul.length < SURE_LENGTH;
  if (isShort && soundLikeness(latin, hangul) < WRITES_SOUND) return undefined;
  for (const { start, text } of eojeols) {
    const head = text.slice(0, hangul.length);
    if (!isOneSyllableOff(hangul, head) || (isShort && !isConvincing(head, text, latin, hangul))) continue;
    return { start, end: start + head.length, text: head };
  }
  return undefined;
}

/** Ends of verbs and adjectives, which are no names. */
const VERB = /[다고는은한된할될하되게지며면서해라니들]$/u;

/** A short name must be a word of its own, none that is known, and still sound like the Latin one or turn it round. */
function isConvincing(found: string, eojeol: string, latin: LatinReading, hangul: string): boolean {
  if (found[0] === hangul[1] && found[1] === hangul[0]) return true;
  const rest = eojeol.slice(found.length);
  if (VERB.test(found) || (!stemsOf(eojeol).includes(found) && !UNIT.test(rest))) return false;
  if (hasTranslations('ko', koreanStem(eojeol))) return false;
  return soundLikeness(latin, found) >= LEAST_LIKENESS;
}

/** Least letters of a Latin name that is compared by letters, and of one that may differ in two. */
const SHORTEST_LATIN = 4;
const LONG_LATIN = 7;

/** True where the two keys differ by a letter or, in a long name, two: exchanged, added, left out. */
export function isNearLatin(name: string, other: string): boolean {
  if (name === other || Math.min(name.length, other.length) < SHORTEST_LATIN) return false;
  return editDistance(name, other, name.length >= LONG_LATIN ? 2 : 1);
}

/** Whether the edit distance of two short words is at most `most`. */
function editDistance(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1])));
    }
    row = next;
  }
  return row[b.length]! <= most;
}
