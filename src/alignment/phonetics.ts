/**
 * How alike an English word and a Hangul word sound, for names and loanwords (Trump / 트럼프).
 *
 * Both are written as a string of sound classes: consonants in upper case, vowels in lower case. The comparison is a
 * weighted edit distance in which consonants count and vowels hardly do, because English spelling tells little of its
 * vowels and Hangul adds ㅡ and ㅣ between consonants.
 */

const HANGUL_BASE = 0xac00;
const HANGUL_LAST = 0xd7a3;
/** ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ; ㅇ is silent as an onset. */
const ONSETS = ['K', 'K', 'N', 'T', 'T', 'L', 'M', 'P', 'P', 'S', 'S', '', 'J', 'J', 'J', 'K', 'T', 'P', 'H'];
/** ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅘ ㅙ ㅚ ㅛ ㅜ ㅝ ㅞ ㅟ ㅠ ㅡ ㅢ ㅣ; ㅡ is mostly no vowel in English. */
const VOWELS = 'aeaeoeoeoaeeouueiu_ii';
/** Codas in the order of Unicode, by the seven sounds (ㅅ, ㅈ, ㅊ … are T). */
const CODAS = ' KKKNNNTLKMLLLPLMPPTTOTTKTPT';

/** Sound classes of a Hangul word; other characters are passed over. */
export function hangulSounds(word: string): string {
  let sounds = '';
  for (const character of word) {
    const index = character.charCodeAt(0) - HANGUL_BASE;
    if (index < 0 || index > HANGUL_LAST - HANGUL_BASE) continue;
    sounds += (ONSETS[Math.floor(index / 588)] ?? '') + (VOWELS[Math.floor((index % 588) / 28)] ?? '');
    sounds += (CODAS[index % 28] ?? '').trim();
  }
  return sounds.replace(/LL/g, 'L');
}

/**
 * English spellings, tried in order at each place. Classes of their own: C and G before e, i, y; Q for th;
 * D for ch; R, W, Y, H may be silent.
 */
const SPELLINGS: readonly [RegExp, string][] = [
  [/^(?:tion|sion)/, 'SoN'],
  [/^(?:sch|sh)/, 'S'],
  [/^(?:tch)/, 'J'],
  [/^(?:ch)/, 'D'],
  [/^(?:th)/, 'Q'],
  [/^(?:ph)/, 'P'],
  [/^(?:gh)/, 'H'],
  [/^(?:ck|cq|qu|[kq])/, 'K'],
  [/^ng(?![aeiouy])/, 'O'],
  [/^nk/, 'OK'],
  [/^c(?=[eiy])/, 'S'],
  [/^c/, 'K'],
  [/^g(?=[eiy])/, 'G'],
  [/^dg/, 'J'],
  [/^g/, 'K'],
  [/^x/, 'KS'],
  [/^(?:[bpfv])/, 'P'],
  [/^(?:[dt])/, 'T'],
  [/^s/, 'S'],
  [/^z/, 'Z'],
  [/^j/, 'J'],
  [/^n/, 'N'],
  [/^m/, 'M'],
  [/^l/, 'L'],
  [/^r/, 'R'],
  [/^h/, 'H'],
  [/^w/, 'W'],
  [/^y(?=[aeiou])/, 'Y'],
  [/^(?:ee|ea|ie|ei|y)/, 'i'],
  [/^(?:oo|ou|u)/, 'u'],
  [/^(?:ai|ay|e)/, 'e'],
  [/^(?:au|aw|oa|ow|o)/, 'o'],
  [/^a/, 'a'],
  [/^i/, 'i'],
];

/** Sound classes of a word in Latin letters; accents are dropped, other characters passed over. */
export function latinSounds(word: string): string {
  let rest = word.normalize('NFD').toLowerCase().replace(/[^a-z]/g, '').replace(/([a-z])\1/g, (pair) => (pair === 'ee' || pair === 'oo' ? pair : (pair[0] ?? ''))); // prettier-ignore
  let sounds = '';
  while (rest !== '') {
    const spelling = SPELLINGS.find(([pattern]) => pattern.test(rest));
    const length = spelling === undefined ? 1 : (spelling[0].exec(rest)?.[0].length ?? 1);
    sounds += spelling?.[1] ?? '';
    rest = rest.slice(length);
  }
  return sounds.replace(/e$/, '_');
}

/** Pairs of different classes that may be the same sound, with what taking them for one costs. */
const NEAR: ReadonlyMap<string, number> = new Map([
  ['RL', 0], ['QS', 0.1], ['QT', 0.15], ['DJ', 0], ['DK', 0.2], ['DS', 0.25], ['GJ', 0.1], ['GK', 0.1], ['GH', 0.5], ['ZJ', 0], ['ZS', 0.2],
  ['SJ', 0.5], ['TJ', 0.5], ['ST', 0.35], ['TS', 0.6], ['JS', 0.5], ['NO', 0.3], ['ON', 0.1], ['PH', 0.6], ['HP', 0.9], ['JH', 0.5], ['NM', 0.6], ['MN', 0.6], ['KH', 0.6], ['RH', 0.7], ['RN', 0.9], ['LN', 0.7], ['NL', 0.7],
]); // prettier-ignore
const SILENT: Readonly<Record<string, number>> = {
  R: 0.15,
  H: 0.2,
  W: 0.05,
  Y: 0.05,
  G: 0.6,
  S: 0.6,
  T: 0.7,
};

const isVowel = (sound: string): boolean => sound >= '_';

function substitution(latin: string, hangul: string): number {
  if (latin === hangul) return 0;
  const vowels = Number(isVowel(latin)) + Number(isVowel(hangul));
  if (vowels === 2) return latin === '_' || hangul === '_' ? 0.1 : 0.2;
  if (vowels === 1) return 9;
  return NEAR.get(latin + hangul) ?? 1;
}

function leftOutOfHangul(sound: string): number {
  if (isVowel(sound)) return sound === '_' ? 0 : 0.25;
  return SILENT[sound] ?? 0.9;
}

function addedInHangul(sound: string): number {
  if (isVowel(sound)) return sound === '_' ? 0.02 : 0.25;
  return sound === 'T' || sound === 'S' ? 0.7 : 0.9;
}

/** Consonants that are heard; the silent ones count little. */
export function soundWeight(sounds: string): number {
  let weight = 0;
  for (const sound of sounds) weight += isVowel(sound) ? 0.3 : 'RHWY'.includes(sound) ? 0.6 : 1;
  return weight;
}

/**
 * Likeness of sound classes, 0–1: 1 − cost / weight of the longer one. Words of at most 40 classes are compared, longer
 * ones are cut (no name is longer, and the cost is the product of the lengths).
 */
export function soundLikeness(latin: string, hangul: string): number {
  const a = latin.slice(0, 40);
  const b = hangul.slice(0, 40);
  if (a === '' || b === '') return 0;
  const cost = editCost(a, b);
  return Math.max(0, 1 - cost / Math.max(soundWeight(a), soundWeight(b)));
}

function editCost(a: string, b: string): number {
  let previous = new Float64Array(b.length + 1);
  for (let j = 1; j <= b.length; j++) previous[j] = previous[j - 1]! + addedInHangul(b[j - 1]!);
  for (let i = 1; i <= a.length; i++) {
    const row = new Float64Array(b.length + 1);
    const omitted = leftOutOfHangul(a[i - 1]!);
    row[0] = previous[0]! + omitted;
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + substitution(a[i - 1]!, b[j - 1]!);
      row[j] = Math.min(replaced, previous[j]! + omitted, row[j - 1]! + addedInHangul(b[j - 1]!));
    }
    previous = row;
  }
  return previous[b.length]!;
}
