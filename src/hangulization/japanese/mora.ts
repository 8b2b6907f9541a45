/** Hepburn as morae: the letters of one Japanese word cut into consonant, vowel and the final ん or っ. */

export interface Mora {
  consonant: string;
  vowel: string;
  /** `n` for ん, `t` for っ, which are written as a coda of this mora. */
  final: '' | 'n' | 't';
}

const CONSONANTS = [
  'ky', 'gy', 'ny', 'hy', 'by', 'py', 'my', 'ry', 'sh', 'ch', 'ts', 'k', 'g', 's', 'z', 'j', 't', 'd', 'n', 'h', 'f', 'b', 'p', 'm',
  'y', 'r', 'w', 'v',
]; // prettier-ignore
const VOWEL = /[aiueo]/;
/** Consonants that double as っ; tch is っち. */
const DOUBLED = /^(?:([kstpgdbzjfhr])(?=\1)|t(?=ch)|c(?=ch))/;

/** Long vowels as their short ones; circumflexes are used for macrons. */
export function plainHepburn(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0304\u0302]/g, '')
    .normalize('NFC')
    .toLowerCase();
}

/** Morae of a plain Hepburn word, or undefined when it is none. */
export function morae(word: string): Mora[] | undefined {
  const found: Mora[] = [];
  let rest = word;
  while (rest !== '') {
    const last = found.at(-1);
    if (last?.final === '' && DOUBLED.test(rest)) {
      last.final = 't';
      rest = rest.slice(1);
      continue;
    }
    const nasal = /^(?:n['’]?(?![aiueoy])|n['’]|m(?=[bpm]))/.exec(rest)?.[0];
    if (nasal !== undefined && last?.final === '') {
      last.final = 'n';
      rest = rest.slice(nasal.length).replace(/^-/, '');
      continue;
    }
    const consonant = CONSONANTS.find((letters) => rest.startsWith(letters)) ?? '';
    const vowel = rest.charAt(consonant.length);
    if (!VOWEL.test(vowel)) return undefined;
    found.push({ consonant, vowel, final: '' });
    rest = rest.slice(consonant.length + 1);
  }
  return found;
}
