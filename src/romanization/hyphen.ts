/** Notice 3-2: a hyphen may be put where the letters could be read otherwise (Ban-gudae, not Bang-udae). */

/** Two letters that meet over a boundary and would read as one vowel. */
const DIGRAPH = /(a|e)e$|eo$|eu$|oe$|ui$/;

/** Joins the letters of syllables; `hyphenated` says whether boundaries that may be misread get a hyphen. */
export function joinSyllables(syllables: readonly string[], hyphenated: boolean): string {
  if (!hyphenated) return syllables.join('');
  return syllables.map((next, i) => (isAmbiguous(syllables[i - 1] ?? '', next) ? `-${next}` : next)).join('');
}

function isAmbiguous(before: string, after: string): boolean {
  if (before === '') return false;
  if (before.endsWith('ng')) return /^[aeiouwy]/.test(after);
  if (before.endsWith('n')) return after.startsWith('g');
  return DIGRAPH.test(before.slice(-1) + after.slice(0, 1));
}

/** The notice's own words with the hyphen; elsewhere it is optional, and news style does without. */
export const HYPHENATED_WORDS: ReadonlySet<string> = new Set(['중앙', '반구대', '세운', '해운대']);
