/**
 * A common form for an English word's inflections, for comparing only: report, reports, reported, reporting.
 * Deliberately blunt (no dictionary); a wrong merger costs `INFLECTION` instead of a word's weight.
 */
const SHORTEST = 3;

/** `word` is folded to lower case. */
export function stem(word: string): string {
  const bare = word.replace(/'s?$/, '');
  if (bare.length <= SHORTEST || !/^[a-z]+$/.test(bare)) return bare;
  return withoutFinalE(withoutEnding(bare));
}

function withoutEnding(word: string): string {
  if (/(?:ies|ied)$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/[^s]s$/.test(word) && !/[iu]s$/.test(word)) return word.slice(0, -1);
  const ending = /(?:ing|ed)$/.exec(word);
  if (ending === null || !/[aeiouy].*[a-z]$/.test(word.slice(0, ending.index))) return word;
  return undoubled(word.slice(0, ending.index));
}

/** stopp → stop; but call, pass and buzz keep theirs. */
function undoubled(word: string): string {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

function withoutFinalE(word: string): string {
  return word.length > SHORTEST && word.endsWith('e') ? word.slice(0, -1) : word;
}
