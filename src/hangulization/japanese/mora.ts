/** Hepburn as morae: the letters of one Japanese word cut into consonant, vowel and the final ん or っ. */

export interface Mora {
  /** `ť` and `ď` are the ティ and ディ of loanwords, which are not ち and ぢ. */
  consonant: string;
  vowel: string;
  /** `n` for ん, `t` for っ, which are written as a coda of this mora. */
  final: '' | 'n' | 't';
}

/** Spellings of the Kunrei system that passports and older names have. */
const KUNREI: readonly (readonly [kunrei: RegExp, hepburn: string])[] = [
  [/sy(?=[auo])/g, 'sh'],
  [/ty(?=[auo])/g, 'ch'],
  [/[zd]y(?=[auo])/g, 'j'],
  [/tu/g, 'tsu'],
  [/ti/g, 'chi'],
  [/si/g, 'shi'],
  [/[zd]i/g, 'ji'],
  [/du/g, 'zu'],
  [/(?<![cs])hu/g, 'fu'],
];
const CONSONANTS = [
  'ky', 'gy', 'ny', 'hy', 'by', 'py', 'my', 'ry', 'sh', 'ch', 'ts', 'k', 'g', 's', 'z', 'j', 't', 'd', 'n', 'h', 'f', 'b', 'p', 'm',
  'y', 'r', 'w', 'v', 'ť', 'ď',
]; // prettier-ignore
const VOWEL = /[aiueo]/;
/** Consonants that double as っ; tch is っち. */
const DOUBLED = /^(?:([kstpgdbzjfhrv])(?=\1)|t(?=ch)|c(?=ch))/;
/** ん: before a consonant, at the end, or marked off from a vowel (Jun'ichi, Shin-Okubo); m before b, p, m. */
const NASAL = /^(?:n['’-]|n(?![aiueoy])|m(?=-?[bpm]))/;

/** Every doubled vowel short: another way in which such names are written (Iijima 이지마). */
export const withoutDoubling = (word: string): string =>
  plainHepburn(word)
    .replace(/([aiuo])\1/g, '$1')
    .replace(/ou/g, 'o');

/** Macrons and circumflexes away: the Rules do not write long vowels. */
function withoutMacrons(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0304\u0302]/g, '')
    .normalize('NFC');
}

/**
 * Letters of a word as they sound: lower case, no long vowels. `spelled`: long vowels that are spelled with letters stay
 * (Shiina, Kouda), macrons go all the same. Ōoka keeps its second o, so length is looked at before macrons go.
 */
export function plainHepburn(word: string, spelled = false): string {
  const lower = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-');
  return withoutMacrons(spelled ? lower : withoutLength(lower));
}

/**
 * Long vowels that are spelled with letters, and what else spelling leaves open. `ou` is long but where an element
 * begins with u (Inoue, Setouchi, Kiyoura), `oo` is long in the first mora only (Tooru, but Yokoo), `oh` is long, and so
 * is `nii` at the head (Niigata 니가타, but Ishii 이시이). `nichi` in a given name is n + ichi (Junichiro).
 */
function withoutLength(word: string): string {
  return word
    .replace(/oh(?=[^aiueoy]|$)/g, 'o')
    .replace(/^([^aiueo]{0,3}o)o(?=[^aiueon'’-]+[aiueo])/, '$1')
    .replace(/^nii(?=[^aiueon'’-]+[aiueo])/, 'ni')
    .replace(/ou(?!e|ra|mi|ma|ji|chi)/g, 'o')
    .replace(/(?<=k)ouchi/g, 'ochi')
    .replace(/(?<=[aiueo])nichi(?=(?:ro|rou|ta)?$)/, "n'ichi")
    .replace(/nn$/, 'n');
}

/** Morae of a word in lower-case Hepburn or Kunrei, or undefined when it is none. Linear. */
export function morae(word: string): Mora[] | undefined {
  const letters = KUNREI.reduce((text, [kunrei, hepburn]) => text.replace(kunrei, hepburn), word);
  const found: Mora[] = [];
  let at = 0;
  while (at < letters.length) {
    const next = letters.slice(at, at + 3);
    const last = found.at(-1);
    const final = last?.final === '' ? finalAt(next) : undefined;
    if (final !== undefined) {
      last!.final = final.sound;
      at += final.length;
    } else if (/^['’-]/.test(next)) {
      at++;
    } else {
      const consonant = CONSONANTS.find((candidate) => next.startsWith(candidate)) ?? '';
      const vowel = letters.charAt(at + consonant.length);
      if (!VOWEL.test(vowel)) return undefined;
      found.push({ consonant, vowel, final: '' });
      at += consonant.length + 1;
    }
  }
  return found;
}

/** ん or っ at the head of `next`, and the letters that it takes. */
function finalAt(next: string): { sound: 'n' | 't'; length: number } | undefined {
  const nasal = NASAL.exec(next)?.[0];
  if (nasal !== undefined) return { sound: 'n', length: nasal.length };
  return DOUBLED.test(next) ? { sound: 't', length: 1 } : undefined;
}
