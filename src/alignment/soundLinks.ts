/** Links between English words and Hangul words that sound alike: names and loanwords. */
import { hangulSounds, latinSounds, SoundIndex, soundWeight } from './phonetics.js';
import type { Side, TypeSource } from './side.js';
import { WEIGHTS } from './weights.js';
import type { Link } from './witnesses.js';

/** Likeness from which a pair is a link. Of 16,000 loanwords 96 % reach .7, of chance pairs .6 %. */
const LEAST_LIKENESS = 0.7;
/** A word in lower case is a loanword less often than a capitalised one is a name, and must be more alike. */
const LEAST_LIKENESS_LOWER = 0.78;
/** Lighter words (one consonant, two vowels) are like everything. */
const LEAST_WEIGHT = 1.5;
/** Probability that words just alike enough are the same, and what full likeness adds. */
const PROBABILITY = { least: 0.25, more: 0.65 };

/** Of words that are like a word, in a long text many, the likest are linked; each less than the one before. */
const MOST_LINKS = 5;

/** Links by sound between the types of two sides. */
export function soundLinks(en: Side, ko: Side): Link[] {
  const korean = heavyEnough(ko.types.map(hangulSoundsOf));
  const index = new SoundIndex(korean);
  return heavyEnough(en.types.map(latinSoundsOf)).flatMap((sounds, id) => {
    const least = /^\p{Lu}/u.test(en.types[id]!.written) ? LEAST_LIKENESS : LEAST_LIKENESS_LOWER;
    const found = index.like(sounds, least).sort((a, b) => b.likeness - a.likeness);
    return found.slice(0, MOST_LINKS).map(({ index: other, likeness }, rank) => {
      const probability =
        (PROBABILITY.least + (PROBABILITY.more * (likeness - least)) / (1 - least)) /
        (rank + 1) ** WEIGHTS.soundRank;
      return { en: id, ko: other, toKo: probability, toEn: probability };
    });
  });
}

/** Words that are too light are left empty, which is like nothing. */
const heavyEnough = (words: string[]): string[] =>
  words.map((sounds) => (soundWeight(sounds) < LEAST_WEIGHT ? '' : sounds));

const hangulSoundsOf = ({ key }: TypeSource): string =>
  /^\p{Script=Hangul}{2,}$/u.test(key) ? hangulSounds(key) : '';

const latinSoundsOf = ({ key, written }: TypeSource): string =>
  /^[^\p{L}+]/u.test(key) || written.length < 3 ? '' : latinSounds(written.replace(/[’']s?$/, ''));
