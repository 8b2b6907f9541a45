/** Hangul syllables by the arithmetic of the Unicode Standard (3.12), and the final sound of a word as read in Korean. */
import { finalOfDigits, finalOfLatin, finalOfSymbol, finalOfUnit, type FinalSound } from './finalSound.js';

const FIRST = 0xac00;
const LAST = 0xd7a3;
const VOWELS = 21;
const CODAS = 28;
/** Index of ㄹ among the codas. */
const RIEUL = 8;

/** Indices of the Unicode algorithm: onset 0–18, vowel 0–20, coda 0–27 (0: none). */
export interface Syllable {
  onset: number;
  vowel: number;
  coda: number;
}

/** Whether a UTF-16 code unit is a precomposed Hangul syllable (가–힣). */
export function isHangulSyllable(code: number): boolean {
  return code >= FIRST && code <= LAST;
}

/** Parts of the first character of `syllable`; a RangeError where it is no Hangul syllable. */
export function decompose(syllable: string): Syllable {
  const code = syllable.charCodeAt(0);
  if (!isHangulSyllable(code)) throw new RangeError(`not a Hangul syllable: ${JSON.stringify(syllable)}`);
  const index = code - FIRST;
  return {
    onset: Math.floor(index / (VOWELS * CODAS)),
    vowel: Math.floor(index / CODAS) % VOWELS,
    coda: index % CODAS,
  };
}

/** The syllable with these indices (see `Syllable`). */
export function compose(onset: number, vowel: number, coda: number): string {
  return String.fromCharCode(FIRST + (onset * VOWELS + vowel) * CODAS + coda);
}

/**
 * Whether the word, read aloud in Korean, ends in a consonant: 서울 true, 부산시 false, 3 true (삼), AI false (에이아이).
 * Closing quotes and brackets are passed over. Undefined when it cannot be told (`R`, `Park`, Hanja, no letter at all).
 */
export function hasFinalConsonant(word: string): boolean | undefined {
  const sound = finalSound(word);
  return sound === undefined ? undefined : sound !== 'vowel';
}

/** Final sound of the last readable character; see `hasFinalConsonant`. */
export function finalSound(word: string): FinalSound | undefined {
  return finalSoundBefore(word, word.length);
}

/** Final sound of what stands before `end` in `text`. Looks back over one word only, so the cost is bounded. */
export function finalSoundBefore(text: string, end: number): FinalSound | undefined {
  const at = lastReadable(text, end);
  if (at < 0) return undefined;
  const code = text.charCodeAt(at);
  if (isHangulSyllable(code)) return finalOfSyllable(code);
  const tail = text.slice(Math.max(0, at - LOOK_BACK + 1), at + 1);
  const digits = /\d[\d,.]*$/.exec(tail);
  if (digits) return finalOfDigits(digits[0]);
  const latin = /[A-Za-zÀ-ɏ]+$/.exec(tail);
  if (!latin) return finalOfSymbol(tail.at(-1)!);
  const unit = /\d\s?$/.test(tail.slice(0, latin.index)) ? finalOfUnit(latin[0]) : undefined;
  return unit ?? finalOfLatin(latin[0]);
}

/** Longest stretch of Latin letters or digits that is read to find its last sound. */
const LOOK_BACK = 32;

function finalOfSyllable(code: number): FinalSound {
  const coda = (code - FIRST) % CODAS;
  if (coda === 0) return 'vowel';
  return coda === RIEUL ? 'rieul' : 'consonant';
}

/** Longest bracketed addition between a word and its particle. */
const LONGEST_BRACKET = 64;

/** Position of the last character that is read aloud before `end`: quotes and one bracketed addition are passed over. */
function lastReadable(text: string, end: number): number {
  const at = beforeQuotes(text, end - 1);
  if (at < 0 || !')]）］'.includes(text[at]!)) return at;
  const from = Math.max(0, at - LONGEST_BRACKET);
  const open = text.slice(from, at).search(/[([（［][^([（［]*$/);
  const word = open < 0 ? -1 : beforeQuotes(text, from + open - 1);
  return word >= 0 && !/\s/.test(text[word]!) ? word : beforeQuotes(text, at - 1);
}

function beforeQuotes(text: string, from: number): number {
  let at = from;
  while (at >= 0 && '"\'”’』」》〉*'.includes(text[at]!)) at--;
  return at;
}
