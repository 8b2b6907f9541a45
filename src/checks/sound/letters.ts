/**
 * Which letters of Hangul may write which Latin letters in names and loanwords, whatever the language they come from.
 * Made by hand after the official tables (외래어 표기법): a number after a slash is what a rarer writing costs; a plain one
 * costs nothing. Costs are in units of one plainly wrong consonant.
 */

/** Consonant of Hangul, `ᆼ` for ㅇ as a coda; `-` is a letter that is not heard. */
const CONSONANTS = `
  b ㅂ ㅃ/0.1 ㅍ/0.4 -/0.5
  bb ㅂ
  c ㅋ ㄱ ㅅ/0.1 ㅆ/0.2 ㅊ/0.2 ㅈ/0.5
  cc ㅋ ㄱ ㅊ ㅅ/0.3
  ch ㅊ ㅋ/0.1 ㅅ/0.2 ㅎ/0.2 ㄱ/0.1 ㅈ/0.3
  ck ㅋ ㄱ
  cz ㅊ ㅈ/0.2
  d ㄷ ㅌ/0.3 ㅈ/0.4 ㅅ/0.5 -/0.3
  dd ㄷ
  dg ㅈ
  dj ㅈ
  ds ㅈ ㅅ/0.3
  dt ㅌ ㄷ/0.2
  f ㅍ ㅎ/0.3 ㅂ/0.3
  ff ㅍ
  g ㄱ ㅈ/0.1 ㅎ/0.3 ㅋ/0.3 -/0.4
  gg ㄱ ㅈ/0.3
  gh ㄱ/0.1 ㅍ/0.2 -
  gn ㄴ
  h ㅎ -/0.1
  j ㅈ -/0.15 ㅎ/0.15 ㅅ/0.4
  k ㅋ ㄱ ㄲ/0.1 -/0.4
  kh ㅎ/0.1 ㅋ
  kn ㄴ
  l ㄹ -/0.3
  ll ㄹ -/0.1
  m ㅁ ㄴ/0.4
  mm ㅁ
  n ㄴ ᆼ/0.2 ㅁ/0.3 -/0.5
  ng ᆼ
  nn ㄴ
  p ㅍ ㅂ ㅃ/0.1 -/0.4
  ph ㅍ
  pp ㅍ ㅂ
  ps ㅅ/0.1
  q ㅋ ㄱ ㅊ/0.1
  r ㄹ -/0.05 ㅎ/0.4
  rh ㄹ
  rr ㄹ
  s ㅅ ㅆ/0.1 ㅈ/0.15 -/0.3
  sc ㅅ/0.2
  sch ㅅ ㅊ/0.4
  sh ㅅ
  ss ㅅ ㅆ/0.1
  sz ㅅ ㅈ/0.2
  t ㅌ ㄷ ㅅ ㄸ/0.1 ㅊ/0.15 -/0.3
  tch ㅊ
  th ㅅ ㅌ ㄷ ㄷ/0.05
  ti ㅅ ㅊ/0.2
  ts ㅊ ㅆ ㅈ/0.2
  tt ㅌ ㅅ ㄷ/0.1
  tz ㅊ
  v ㅂ ㅍ/0.2 ㅎ/0.5 -/0.3
  w -/0.1 ㅂ/0.1 ㅎ/0.5
  wh -/0.1 ㅎ/0.2
  wr ㄹ
  x ㅅ ㅈ/0.1 ㅎ/0.4
  y -/0.1
  z ㅈ ㅊ ㅅ/0.2 ㅉ/0.1
  zh ㅈ
  zz ㅊ ㅈ
`;

/** Latin letters, one of which a vowel of Hangul is heard in. */
const VOWELS = `
  ㅏ a o u i/0.2
  ㅐ a e
  ㅑ a y i
  ㅒ a y
  ㅓ e o u a i
  ㅔ e a i/0.2 o/0.4
  ㅕ e y i o/0.3 u/0.3
  ㅖ e y i
  ㅗ o a u/0.2 e/0.4
  ㅘ a o u w
  ㅙ e a w
  ㅚ o e u
  ㅛ o y i
  ㅜ u o w e/0.4
  ㅝ o u w a
  ㅞ e w u
  ㅟ i u w y
  ㅠ u y i e
  ㅡ e u i a/0.2 o/0.2 y/0.3
  ㅢ i u e
  ㅣ i e y a/0.4
`;

export interface Reading {
  /** Letter of Hangul; empty where the Latin letters are silent. */
  hangul: string;
  cost: number;
}

/** What a line of a table says: `key` and its readings. */
function parse(table: string): [string, Reading[]][] {
  const lines = table.trim().split('\n');
  return lines.map((line) => {
    const [key = '', ...entries] = line.trim().split(' ');
    const readings = entries.map((entry) => {
      const [hangul = '', cost = '0'] = entry.split('/');
      return { hangul: hangul === '-' ? '' : hangul, cost: Number(cost) };
    });
    return [key, readings];
  });
}

/** Readings of one to three Latin consonant letters. */
export const CONSONANT_READINGS: ReadonlyMap<string, readonly Reading[]> = new Map(parse(CONSONANTS));

/** Cost of hearing the vowel of Hangul in the Latin vowel letter; no entry: not heard in it. */
export const VOWEL_COSTS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  parse(VOWELS).map(([vowel, letters]) => [
    vowel,
    new Map(letters.map(({ hangul, cost }) => [hangul, cost])),
  ]),
);

/** Longest spelling of one consonant. */
export const LONGEST_SPELLING = 3;
