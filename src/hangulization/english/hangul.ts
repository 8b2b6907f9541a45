/** Rules for writing loanwords, ch. 3, sec. 1: English sounds in Hangul. Sounds are those of `sounds.ts`. */
import { toChar } from '../../romanization/syllable.js';

const ONSETS: Record<string, string> = {
  p: 'ㅍ', b: 'ㅂ', t: 'ㅌ', d: 'ㄷ', k: 'ㅋ', g: 'ㄱ', f: 'ㅍ', v: 'ㅂ', s: 'ㅅ', z: 'ㅈ', S: 'ㅅ', Z: 'ㅈ', C: 'ㅊ', J: 'ㅈ',
  T: 'ㅅ', q: 'ㅊ', x: 'ㅈ', h: 'ㅎ', m: 'ㅁ', n: 'ㄴ', l: 'ㄹ', r: 'ㄹ',
}; // prettier-ignore
/** Sounds that become the coda of the syllable before them. */
const CODAS: Record<string, string> = { m: 'ㅁ', n: 'ㄴ', N: 'ㅇ', l: 'ㄹ' };
/** Sec. 1, 1: voiceless stops after a short vowel. */
const STOPS: Record<string, string> = { p: 'ㅂ', t: 'ㅅ', k: 'ㄱ' };
/** What is put after a consonant without a vowel; 으 for all others (sec. 1, 2–5). */
const FILLERS: Record<string, string> = { S: 'ㅣ', Z: 'ㅣ', C: 'ㅣ', J: 'ㅣ' };
const Y_VOWELS: Record<string, string> = {
  ㅏ: 'ㅑ',
  ㅐ: 'ㅒ',
  ㅓ: 'ㅕ',
  ㅔ: 'ㅖ',
  ㅗ: 'ㅛ',
  ㅜ: 'ㅠ',
  ㅡ: 'ㅠ',
};
const W_VOWELS: Record<string, string> = { ㅏ: 'ㅘ', ㅐ: 'ㅙ', ㅓ: 'ㅝ', ㅔ: 'ㅞ', ㅗ: 'ㅝ', ㅣ: 'ㅟ' };
const WITHOUT_Y: Record<string, string> = { ㅑ: 'ㅏ', ㅒ: 'ㅐ', ㅕ: 'ㅓ', ㅖ: 'ㅔ', ㅛ: 'ㅗ', ㅠ: 'ㅜ' };
const AFFRICATES = new Set(['ㅈ', 'ㅊ']);

interface Open {
  onset: string;
  vowel: string;
  coda: string;
  long: boolean;
}

const isVowel = (sound: string | undefined): boolean => sound !== undefined && /^[ㅏ-ㅣ]/.test(sound);

/** Builds syllables from left to right; each sound looks at the sound after it. */
class Builder {
  readonly syllables: Open[] = [];
  /** Onset that waits for its vowel, with a glide if one came. */
  private onset = '';
  private glide = '';
  private palatal = false;

  add(sound: string, next: string | undefined): void {
    if (isVowel(sound)) this.vowel(sound.charAt(0), sound.endsWith(':'));
    else if (sound === 'y' || sound === 'w') this.glide = sound;
    else this.consonant(sound, next);
  }

  private vowel(written: string, long: boolean): void {
    const onset = this.onset === '' ? 'ㅇ' : this.onset;
    let vowel = written;
    if (this.glide === 'w') vowel = W_VOWELS[vowel] ?? vowel;
    if (this.glide === 'y' || this.palatal) vowel = Y_VOWELS[vowel] ?? vowel;
    if (AFFRICATES.has(onset) || onset === 'ㄹ') vowel = WITHOUT_Y[vowel] ?? vowel;
    this.syllables.push({ onset, vowel, coda: '', long });
    this.onset = this.glide = '';
    this.palatal = false;
  }

  private consonant(sound: string, next: string | undefined): void {
    const last = this.syllables.at(-1);
    const free = last?.coda === '' && this.onset === '';
    // Only g, h, k share a syllable with w (sec. 1, 9: 과, 쿠 but 스위).
    const beforeVowel = isVowel(next) || next === 'y' || (next === 'w' && 'ghk'.includes(sound));
    if (sound === 'l' && free) last.coda = 'ㄹ';
    if (!beforeVowel && CODAS[sound] !== undefined && free) {
      last.coda = CODAS[sound];
    } else if (!beforeVowel && this.closes(sound, next, last)) {
      last!.coda = STOPS[sound]!;
    } else {
      this.onset = ONSETS[sound] ?? '';
      this.palatal = sound === 'S' && beforeVowel;
      if (!beforeVowel && this.onset !== '') this.fill(sound, next);
    }
  }

  /** Sec. 1, 1: after a short vowel, at the end or before what is neither l, r, m nor n. */
  private closes(sound: string, next: string | undefined, last: Open | undefined): boolean {
    const held = next === undefined || !'lrmn'.includes(next);
    return STOPS[sound] !== undefined && last?.coda === '' && !last.long && held;
  }

  private fill(sound: string, next: string | undefined): void {
    if (sound === 'S' && next !== undefined) this.vowel('ㅠ', false);
    else this.vowel(FILLERS[sound] ?? 'ㅡ', true);
  }

  finish(): string {
    return this.syllables.map(toChar).join('');
  }
}

/** Hangul of a word's sounds. */
export function hangulOf(sounds: readonly string[]): string {
  const builder = new Builder();
  sounds.forEach((sound, i) => builder.add(sound, sounds[i + 1]));
  return builder.finish();
}
