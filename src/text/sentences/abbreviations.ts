/** Abbreviations with a full stop, by what the stop says about the end of a sentence. */

/** Always followed by a name or number: Mr. Kim, Gov. Lee, No. 3, S. Korea. */
const NEVER_LAST = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr msgr gov lt sen sens rep reps gen col maj capt cmdr adm brig sgt cpl pvt det insp ' +
    'supt amb hon pres sec min dir supt atty messrs mmes mt ft v vs cf eg ie viz approx fig figs vol pp ' +
    'st ave blvd n s e w jan feb mar apr jun jul aug sept sep oct nov dec'
  ).split(' '),
);

/** Belong to a number only: No. 3 and Nos. 3–5, but He said no. */
const BEFORE_NUMBER = new Set('no nos'.split(' '));

/** May close a sentence: then a word follows that begins sentences (in the U.S. The …). */
const MAY_BE_LAST = new Set(
  'inc co ltd corp jr bros etc al ph.d m.d b.a m.a esq llc plc dept univ est ext'.split(' '),
);

/** Words that begin sentences and do not follow an abbreviation inside one. */
const STARTERS = new Set(
  (
    'the a an he she it they we i you his her its their our this that these those there here in on at by for from with ' +
    'after before during since when while if as but and or so yet however meanwhile also then although though because ' +
    'what who how why where which some many most all both one no not another other according asked police officials'
  ).split(' '),
);

const LAST_WORD = /(?:^|[\s("'“‘[\-–—/])((?:[A-Za-z]\.)*[A-Za-z]+)\.$/;
const NEXT_WORD = /^["'“‘(]*([A-Za-z]+)/;

/**
 * Whether the full stop that ends `left` belongs to an abbreviation after which the sentence goes on with `right`.
 * Both need only reach some thirty characters from the stop.
 */
export function endsWithAbbreviation(left: string, right: string): boolean {
  const word = LAST_WORD.exec(left)?.[1];
  if (word === undefined) return false;
  const next = NEXT_WORD.exec(right)?.[1]?.toLowerCase();
  const startsSentence = next !== undefined && STARTERS.has(next);
  const lower = word.toLowerCase();
  if (BEFORE_NUMBER.has(lower)) return /^[#\d]/.test(right);
  if (NEVER_LAST.has(lower)) return isClosedMonth(lower) ? /^\d/.test(right) : true;
  if (/^[ap]\.m$/.test(lower))
    return /^(?:\d|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|[A-Z]{2,4}\b|on |local )/.test(right);
  const isInitial = /^[A-Z]$/.test(word);
  const isDotted = /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word);
  return (isInitial || isDotted || MAY_BE_LAST.has(lower)) && !startsSentence;
}

function isClosedMonth(word: string): boolean {
  return /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(word);
}
