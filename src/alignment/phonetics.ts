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

/** The costs by character code, which is what the inner loop reads. */
const CODES = 128;
const SUBSTITUTIONS = new Float64Array(CODES * CODES);
const OMISSIONS = new Float64Array(CODES);
const ADDITIONS = new Float64Array(CODES);
for (let a = 0; a < CODES; a++) {
  const sound = String.fromCharCode(a);
  OMISSIONS[a] = leftOutOfHangul(sound);
  ADDITIONS[a] = addedInHangul(sound);
  for (let b = 0; b < CODES; b++) SUBSTITUTIONS[a * CODES + b] = substitution(sound, String.fromCharCode(b));
}

/** Longest string of classes that is compared; no name is longer, and the cost is the product of the lengths. */
const MAX_SOUNDS = 40;

/** Weight of a word: consonants that are heard count 1, those that may be silent and vowels less. */
export function soundWeight(sounds: string): number {
  let weight = 0;
  for (const sound of sounds) weight += isVowel(sound) ? 0.3 : 'RHWY'.includes(sound) ? 0.6 : 1;
  return weight;
}

/** Likeness of sound classes of a Latin and a Hangul word, 0–1: 1 − cost / weight of the heavier one. */
export function soundLikeness(latin: string, hangul: string): number {
  return new SoundIndex([hangul]).like(latin, 0)[0]?.likeness ?? 0;
}

/** Sounds with which the Hangul form of a word may begin; of vowels English spelling tells little. */
const VOWEL_SOUNDS = ['_', 'a', 'e', 'i', 'o', 'u'];
const BEGINNINGS: Readonly<Record<string, readonly string[]>> = {
  R: ['L'], L: ['L'], Q: ['S', 'T'], D: ['J', 'K', 'S'], G: ['J', 'K', 'H'], Z: ['J', 'S'], W: ['H', ...VOWEL_SOUNDS],
  Y: VOWEL_SOUNDS, H: ['H', ...VOWEL_SOUNDS], J: ['J', 'H', ...VOWEL_SOUNDS], P: ['P', 'H'], S: ['S', 'J'], O: VOWEL_SOUNDS,
}; // prettier-ignore

function beginnings(latin: string): readonly string[] {
  const first = latin[0]!;
  return isVowel(first) ? VOWEL_SOUNDS : (BEGINNINGS[first] ?? [first]);
}

interface IndexedWord {
  sounds: string;
  weight: number;
  /** Place in the list that the index was made of. */
  index: number;
  /** Sounds at the beginning that are those of the word before. */
  shared: number;
}

/**
 * Hangul words by their sound classes. They are kept sorted, so that words which begin alike share the beginning of the
 * comparison, and all words behind a beginning that is already too unlike are passed over together.
 */
export class SoundIndex {
  private readonly groups: ReadonlyMap<string, readonly IndexedWord[]>;
  private readonly rows = Array.from({ length: MAX_SOUNDS + 1 }, () => new Float64Array(MAX_SOUNDS + 1));

  constructor(hangul: readonly string[]) {
    const groups = new Map<string, IndexedWord[]>();
    const words = hangul.map((sounds, index) => ({ sounds: sounds.slice(0, MAX_SOUNDS), index })).filter(({ sounds }) => sounds !== ''); // prettier-ignore
    words.sort((a, b) => (a.sounds < b.sounds ? -1 : Number(a.sounds > b.sounds)));
    for (const { sounds, index } of words) {
      const group = groups.get(sounds[0]!) ?? [];
      groups.set(sounds[0]!, group);
      const shared = sharedLength(sounds, group.at(-1)?.sounds ?? '');
      group.push({ sounds, index, shared, weight: soundWeight(sounds) });
    }
    this.groups = groups;
  }

  /** Words (by their place in the list given) that are at least so like a Latin word, with their likeness. */
  like(latin: string, least: number): { index: number; likeness: number }[] {
    const sounds = latin.slice(0, MAX_SOUNDS);
    if (sounds === '') return [];
    this.startRow(sounds);
    return beginnings(sounds).flatMap((first) =>
      this.likeInGroup(sounds, this.groups.get(first) ?? [], least),
    );
  }

  private likeInGroup(
    latin: string,
    group: readonly IndexedWord[],
    least: number,
  ): { index: number; likeness: number }[] {
    const found: { index: number; likeness: number }[] = [];
    const weight = soundWeight(latin);
    const most = (1 - least) * HEAVIER * weight;
    // Rows up to `valid` sounds are those of the word in hand; whatever shares `dead` sounds with it is too unlike.
    let valid = 0;
    let dead = Infinity;
    for (const word of group) {
      valid = Math.min(valid, word.shared);
      if (word.shared >= dead) continue;
      dead = Infinity;
      if (word.weight > HEAVIER * weight || weight > HEAVIER * word.weight) continue;
      while (valid < word.sounds.length && dead === Infinity)
        if (this.nextRow(latin, word.sounds, valid++) > most) dead = valid;
      if (dead !== Infinity) continue;
      const likeness = 1 - this.rows[valid]![latin.length]! / Math.max(weight, word.weight);
      if (likeness >= least) found.push({ index: word.index, likeness });
    }
    return found;
  }

  private startRow(latin: string): void {
    const row = this.rows[0]!;
    for (let i = 0; i < latin.length; i++) row[i + 1] = row[i]! + OMISSIONS[latin.charCodeAt(i)]!;
  }

  /** Fills the row for one more Hangul sound and returns its least cost. */
  private nextRow(latin: string, hangul: string, length: number): number {
    const above = this.rows[length]!;
    const row = this.rows[length + 1]!;
    const sound = hangul.charCodeAt(length);
    const added = ADDITIONS[sound]!;
    let least = (row[0] = above[0]! + added);
    for (let i = 0; i < latin.length; i++) {
      const code = latin.charCodeAt(i);
      const kept = Math.min(above[i]! + SUBSTITUTIONS[code * CODES + sound]!, above[i + 1]! + added);
      const cost = (row[i + 1] = Math.min(kept, row[i]! + OMISSIONS[code]!));
      if (cost < least) least = cost;
    }
    return least;
  }
}

/** Words of which one is that much heavier than the other are not compared. */
const HEAVIER = 1.5;

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
