/** Where surname and given name stand in a Latin name, as far as its form tells. */
import { lettersOf } from './counts.js';

/** A name cut in two: letters of the surname, and the pieces of the given name as the writer parted them. */
export interface Cut {
  surname: string;
  given: string[];
  /** 0–1: how likely the order is. */
  weight: number;
}

/** Share of names written given name first where nothing else tells; counted over labels, 3 in a hundred. */
const GIVEN_FIRST = 0.05;
/** What a plain sign (hyphen, capitals, comma) leaves to the other order. */
const AGAINST_SIGN = 0.001;
/** A Korean name has two to four words. */
const MAX_WORDS = 4;
/** No name is longer; longer text is not read. */
const MAX_LENGTH = 60;

/** Surname first and surname last; none when `latin` cannot be a name. */
export function cuts(latin: string): Cut[] {
  if (latin.length > MAX_LENGTH) return [];
  const words = latin
    .trim()
    .split(/[\s,]+/)
    .filter((word) => lettersOf(word) !== '');
  if (words.length < 2 || words.length > MAX_WORDS) return [];
  const first = words[0]!;
  const last = words.at(-1)!;
  const givenFirst = shareOfGivenFirst(latin, first, last);
  return [
    { surname: lettersOf(first), given: pieces(words.slice(1)), weight: 1 - givenFirst },
    { surname: lettersOf(last), given: pieces(words.slice(0, -1)), weight: givenFirst },
  ];
}

function shareOfGivenFirst(latin: string, first: string, last: string): number {
  if (latin.includes(',')) return AGAINST_SIGN;
  if (first.includes('-') !== last.includes('-'))
    return first.includes('-') ? 1 - AGAINST_SIGN : AGAINST_SIGN;
  if (isCapitals(first) !== isCapitals(last)) return isCapitals(last) ? 1 - AGAINST_SIGN : AGAINST_SIGN;
  return GIVEN_FIRST;
}

const isCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

function pieces(words: readonly string[]): string[] {
  return words
    .flatMap((word) => word.split(/[^\p{L}'’.]+/u))
    .map(lettersOf)
    .filter((piece) => piece !== '');
}
