/**
 * What a difference costs. The scale is one Korean syllable, or one English word, of ten: only such heavy units
 * make up the length that a distance is divided by, and every heavy weight is a multiple of `HEAVY`. Light units
 * add to the distance, never to the length. The index relies on both (see `heavy.ts`).
 */

/** One English word, or one Korean syllable of a stem: the unit of comparison. */
export const HEAVY = 10;

/** A Latin word inside Korean carries about the meaning of a two-syllable noun. */
export const FOREIGN_WORD = 2 * HEAVY;

/** A syllable of a particle or copula: grammar, put right while typing, so less than half of a stem's syllable. */
export const PARTICLE = 4;

/** A number that is added or missing; it has to be noticed, but it is no word. */
export const NUMBER = 8;

/** Another number in the same place: seen at once and repaired mechanically. */
export const NUMBER_CHANGED = 1;

/** An e-mail address, URL or inline tag that is added or missing: copied, not translated. */
export const PLACEABLE = 6;

/** Another address or tag in the same place. */
export const PLACEABLE_CHANGED = 1;

/** A punctuation mark or symbol. */
export const PUNCTUATION = 2;

/** The same English word in another form (report, reports, reported): the translation of the stem stays. */
export const INFLECTION = 4;

/** The same word in other letters' case or width. */
export const CASE = 1;

/** A space between Korean words that only one text has (서울시장, 서울 시장): usage differs from desk to desk. */
export const SPACING = 2;

/** Highest score of texts that differ in more than case, width and white space. */
export const BEST_DIFFERENT = 98;

/** Lowest score of texts that differ in numbers, dates, addresses or tags only. */
export const WORST_NUMBERS_ONLY = 95;

/** Score of texts that differ in case, width and white space only. */
export const SAME_BUT_FORM = 99;

/** Score of identical texts. */
export const IDENTICAL = 100;
