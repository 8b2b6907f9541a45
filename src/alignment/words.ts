/** The words of a sentence as keys that can meet across languages. */
import { englishStem, koreanStem } from './stems.js';

/** A word of a sentence: the key it is compared by and how it was written. */
export interface Word {
  /** English stem, Korean stem, or `~` and the stem of a Latin word in Korean text. */
  key: string;
  written: string;
}

const ENGLISH = /[\p{Script=Latin}](?:[\p{Script=Latin}\p{M}]|[’'](?=\p{Script=Latin}))*/gu;
const KOREAN =
  /(\p{Script=Hangul}+)|([\p{Script=Latin}](?:[\p{Script=Latin}\p{M}]|[’'](?=\p{Script=Latin}))*)/gu;

/** Words of an English sentence in order; numbers and signs are left out. */
export function englishWords(sentence: string): Word[] {
  return Array.from(sentence.matchAll(ENGLISH), ([written]) => ({ key: englishStem(written), written }));
}

/** Words of a Korean sentence in order: Hangul by their stems, Latin words marked with `~`. */
export function koreanWords(sentence: string): Word[] {
  return Array.from(sentence.matchAll(KOREAN), ([written, hangul]) =>
    hangul === undefined
      ? { key: '~' + englishStem(written), written }
      : { key: koreanStem(hangul), written },
  );
}
