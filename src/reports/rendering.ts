/** How a text renders a name of the other language: the words that can be a spelling of it. */
import { latinKey } from '../checks/names/book.js';
import { isNearLatin } from '../checks/names/nearMiss.js';
import { judgeSpelling } from '../names/index.js';
import { stripParticles } from '../text/particles.js';

/** Capitalised words in a row, hyphens within: titles, places and the name together. */
const CAPITALISED = /\p{Lu}[\p{L}’']*(?:-\p{L}+)*(?: \p{Lu}[\p{L}’']*(?:-\p{L}+)*){1,9}/gu;
/** Words of a name. */
const NAME_LENGTHS = [2, 3];
/** A Korean name has two to five syllables. */
const NAME_LIKE = /^[가-힣]{2,5}$/;

const withoutPossessive = (text: string): string => text.replace(/['’]s?$/u, '');

/** Plausible, and judged at all: of what is no Korean name the judge knows nothing. */
function isSpellingOf(hangul: string, latin: string): boolean {
  const { plausible, confidence } = judgeSpelling(hangul, latin);
  return plausible && confidence > 0;
}

/** The spelling of a Hangul name in an English text, or undefined where there is none. */
export function latinRendering(hangul: string, text: string): string | undefined {
  return nameSequences(text).find((part) => isSpellingOf(hangul, part));
}

/** A name in an English text that differs from `spelling` by a letter or two, as a slip does. */
export function nearRendering(spelling: string, text: string): string | undefined {
  return nameSequences(text).find((part) => isNearLatin(latinKey(part), latinKey(spelling)));
}

/** Every two or three neighbours of the capitalised words in a row. */
function nameSequences(text: string): string[] {
  return [...text.matchAll(CAPITALISED)].flatMap(([sequence]) => {
    const words = sequence.split(' ').map(withoutPossessive);
    return NAME_LENGTHS.flatMap((length) =>
      words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' ')),
    );
  });
}

/** The Hangul of a Latin name in a Korean text, or undefined where there is none. */
export function hangulRendering(latin: string, text: string): string | undefined {
  const stems = text.split(/[^가-힣]+/).flatMap((eojeol) => stripParticles(eojeol).map(({ stem }) => stem));
  return stems.find((stem) => NAME_LIKE.test(stem) && isSpellingOf(stem, latin));
}
