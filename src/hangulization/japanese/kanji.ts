/** Kanji to Hepburn by listed readings: longest name first, a space between surname and given name. */
import { GIVEN_NAMES, LONGEST, STEMS, SURNAMES, WORDS } from './readings.js';

interface Part {
  reading: string;
  kind: 'surname' | 'given' | 'word';
}

/** What stands at the head of `kanji`, and how many characters it takes. */
function listed(kanji: string, afterSurname: boolean): (Part & { length: number }) | undefined {
  for (let length = Math.min(LONGEST, kanji.length); length > 0; length--) {
    const key = kanji.slice(0, length);
    const given = GIVEN_NAMES.get(key);
    if (afterSurname && given !== undefined) return { reading: given, kind: 'given', length };
    const surname = SURNAMES.get(key);
    // A surname alone is as well a place (千葉, 福島), which reads the same.
    if (surname !== undefined && kanji.length > length) return { reading: surname, kind: 'surname', length };
    const word = WORDS.get(key) ?? surname ?? given;
    if (word !== undefined) return { reading: word, kind: 'word', length };
  }
  return undefined;
}

/** True for kanji that are a surname and nothing else: a given name in kana may follow. */
export const isSurnameOnly = (kanji: string): boolean => SURNAMES.has(kanji) && !WORDS.has(kanji);

/** Hepburn of a run of kanji, or undefined when a part of it is not listed. `kana`: hiragana follow the run. */
export function kanjiToHepburn(run: string, kana: boolean): string | undefined {
  let letters = '';
  let before: Part['kind'] | undefined;
  for (let at = 0; at < run.length;) {
    const stem = kana && at === run.length - 1 ? STEMS.get(run.charAt(at)) : undefined;
    const part: ReturnType<typeof listed> =
      stem === undefined
        ? listed(run.slice(at, at + LONGEST + 1), before === 'surname')
        : { reading: stem, kind: 'word', length: 1 };
    if (part === undefined) return undefined;
    letters += (before === 'surname' && part.kind === 'given' ? ' ' : '') + part.reading;
    before = part.kind;
    at += part.length;
  }
  return letters;
}
