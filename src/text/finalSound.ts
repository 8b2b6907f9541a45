/** The last sound of digits, Latin letters and symbols when a Korean reader says them. */

/** `rieul` is the consonant ㄹ, apart because it takes 로 and not 으로. */
export type FinalSound = 'vowel' | 'consonant' | 'rieul';

/** 영 일 이 삼 사 오 육 칠 팔 구. */
const DIGITS: readonly FinalSound[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];

/** Last sound of a numeral in digits: 10 십, 100 백, 1000 천 …; of the powers of ten only 10^12 (조) ends in a vowel. */
export function finalOfDigits(numeral: string): FinalSound {
  const digits = numeral.replace(/[,.]+$/, '');
  const last = digits.charCodeAt(digits.length - 1) - 48;
  if (last !== 0 || digits.includes('.')) return DIGITS[last] ?? 'consonant';
  const zeros = /0+$/.exec(digits.replaceAll(',', ''))?.[0].length ?? 0;
  return zeros >= 12 && zeros < 16 && digits.length > zeros ? 'vowel' : 'consonant';
}

/** Names of letters that do not end in a vowel; R is 아르 or 알. */
const LETTERS: Record<string, FinalSound | undefined> = {
  L: 'rieul',
  M: 'consonant',
  N: 'consonant',
  R: undefined,
};

/** Ends of words read as words, first match wins: `Google` 구글, `Team` 팀, `Trump` cannot be told (프, ㅂ). */
const ENDINGS: readonly (readonly [RegExp, FinalSound | undefined])[] = [
  [/(?:[^aeiou]le|l)$/, 'rieul'],
  [/(?:ile|ale|ole|ule|elle|ille)$/, 'rieul'],
  [/(?:n|m|ng|me|ne|gn)$/, 'consonant'],
  [/ck$/, 'consonant'],
  [/[bcgkpt]$/, undefined],
  [/./, 'vowel'],
];

/** Last sound of Latin letters: capitals only as letter names (KBS 케이비에스), others as a word. */
export function finalOfLatin(word: string): FinalSound | undefined {
  if (word === word.toUpperCase()) {
    const letter = word.at(-1)!;
    return letter in LETTERS ? LETTERS[letter] : 'vowel';
  }
  const lower = word.toLowerCase();
  return ENDINGS.find(([ending]) => ending.test(lower))?.[1];
}

/** Units after a number, which are read as their names: kg 킬로그램, km 킬로미터. */
const UNITS: Record<string, FinalSound> = {
  kg: 'consonant',
  g: 'consonant',
  mg: 'consonant',
  t: 'consonant',
  km: 'vowel',
  m: 'vowel',
  cm: 'vowel',
  mm: 'vowel',
  L: 'vowel',
  l: 'vowel',
  ml: 'vowel',
  kW: 'vowel',
  MW: 'vowel',
  GW: 'vowel',
  kWh: 'vowel',
  ha: 'vowel',
  p: 'vowel',
  mph: 'vowel',
};

/** Last sound of the name of a unit, undefined where it is none. */
export function finalOfUnit(unit: string): FinalSound | undefined {
  return Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
}

const SYMBOLS: Record<string, FinalSound> = {
  '%': 'vowel',
  '℃': 'vowel',
  '°': 'vowel',
  '㎞': 'vowel',
  '㎝': 'vowel',
  '㎜': 'vowel',
  '㎡': 'vowel',
  '㎏': 'consonant',
  '㎎': 'consonant',
  $: 'vowel',
  '+': 'vowel',
};

/** Last sound of a sign (% 퍼센트), undefined where it is not read. */
export function finalOfSymbol(symbol: string): FinalSound | undefined {
  return SYMBOLS[symbol];
}
