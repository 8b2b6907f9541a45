/** Links between English words and Hangul words that sound alike: names and loanwords. */
import { hangulSounds, latinSounds, soundLikeness, soundWeight } from './phonetics.js';
import type { Side, TypeSource } from './side.js';
import type { Link } from './witnesses.js';

/** Likeness from which a pair is a link. Of 16,000 loanwords 96 % reach .7, of chance pairs .6 %. */
const LEAST_LIKENESS = 0.7;
/** A word in lower case is a loanword less often than a capitalised one is a name, and must be more alike. */
const LEAST_LIKENESS_LOWER = 0.78;
/** Lighter words (one consonant, two vowels) are like everything. */
const LEAST_WEIGHT = 1.5;

interface Sounding {
  id: number;
  sounds: string;
  weight: number;
}

/** Links by sound between the types of two sides. */
export function soundLinks(en: Side, ko: Side): Link[] {
  const korean = byFirstSound(soundings(ko.types, hangulSoundsOf));
  return soundings(en.types, latinSoundsOf).flatMap((word) => {
    const least = /^\p{Lu}/u.test(en.types[word.id]!.written) ? LEAST_LIKENESS : LEAST_LIKENESS_LOWER;
    return firstSounds(word.sounds)
      .flatMap((first) => korean.get(first) ?? [])
      .flatMap((other) => link(word, other, least));
  });
}

function link(word: Sounding, other: Sounding, least: number): Link[] {
  if (Math.abs(word.weight - other.weight) > 0.5 * Math.max(word.weight, other.weight)) return [];
  const likeness = soundLikeness(word.sounds, other.sounds);
  if (likeness < least) return [];
  const probability = 0.25 + (0.65 * (likeness - least)) / (1 - least);
  return [{ en: word.id, ko: other.id, toKo: probability, toEn: probability }];
}

function soundings(types: readonly TypeSource[], soundsOf: (type: TypeSource) => string): Sounding[] {
  return types.flatMap((type, id) => {
    const sounds = soundsOf(type).slice(0, 40);
    const weight = soundWeight(sounds);
    return weight < LEAST_WEIGHT ? [] : [{ id, sounds, weight }];
  });
}

const hangulSoundsOf = ({ key }: TypeSource): string =>
  /^\p{Script=Hangul}{2,}/u.test(key) ? hangulSounds(key) : '';
const latinSoundsOf = ({ key, written }: TypeSource): string =>
  /^[^\p{L}+]/u.test(key) || written.length < 3 ? '' : latinSounds(written.replace(/[’']s?$/, ''));

function byFirstSound(words: readonly Sounding[]): Map<string, Sounding[]> {
  const groups = new Map<string, Sounding[]>();
  for (const word of words) {
    const first = groupOf(word.sounds[0]!);
    groups.set(first, [...(groups.get(first) ?? []), word]);
  }
  return groups;
}

/** Vowels are one group, since English spelling tells little of them. */
const groupOf = (sound: string): string => (sound >= '_' ? 'vowel' : sound);

/** Sounds with which the Hangul form of a word may begin. */
const BEGINNINGS: Readonly<Record<string, readonly string[]>> = {
  R: ['L'], L: ['L'], Q: ['S', 'T'], D: ['J', 'K', 'S'], G: ['J', 'K', 'H'], Z: ['J', 'S'], W: ['vowel', 'H'], Y: ['vowel'],
  H: ['H', 'vowel'], J: ['J', 'H', 'vowel'], P: ['P', 'H'], S: ['S', 'J'], K: ['K'], O: ['vowel'],
}; // prettier-ignore

function firstSounds(sounds: string): readonly string[] {
  const first = groupOf(sounds[0]!);
  return BEGINNINGS[first] ?? [first];
}
