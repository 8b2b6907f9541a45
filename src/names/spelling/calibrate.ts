/**
 * From the model's probability to a confidence that keeps its word, fitted on cross-validated development rows
 * (`npm run accuracy` prints the table). Both functions rise with p, so the order of candidates stays.
 */

/** Hangul to letters: where the counts are unanimous, seven people in a hundred still go their own way. */
export const latinConfidence = (p: number): number => p - 0.08 * p ** 5;

/** Letters to Hangul: the upper middle is overconfident, since syllables of a name are not independent. */
export const hangulConfidence = (p: number): number => p - 0.25 * p ** 3 * (1 - p) - 0.01 * p;
