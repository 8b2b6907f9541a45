/** Chinese names in Hangul back to pinyin: the table read the other way, ranked by how many people have such names. */
import { tableRows } from '../../names/spelling/tables.js';
import { PINYIN } from './pinyin.js';
import { CHINESE_SURNAMES } from './surnames.js';
import { syllableInHangul } from './table.js';

/** A Latin name that the Hangul can stand for; `p` is the share of people with this name. */
export interface LatinName {
  surname: string;
  given: string;
  p: number;
}

interface Reading {
  letters: string;
  p: number;
}
type Index = ReadonlyMap<string, readonly Reading[]>;

/** Bearers imagined for a listed surname and for a syllable that were not counted. */
const UNSEEN = { surname: 0.3, syllable: 0.1 };
/** Given names of one and of two syllables, as counted. */
const LENGTH_SHARE = [0, 0.4, 0.6];
/** No syllable of pinyin takes more in Hangul (위안, 아오). */
const LONGEST = 3;
/** Longest name that is read: surname and given name of two syllables each. */
const LONGEST_NAME = 10;

let indexes: { surnames: Index; syllables: Index } | undefined;

/** Names that the Chinese table writes so, likeliest first; none where the Hangul is no Chinese name. */
export function pinyinCandidates(hangul: string): LatinName[] {
  const name = hangul.replace(/\s+/g, '');
  if (name.length > LONGEST_NAME) return [];
  const { surnames } = known();
  const found = new Map<string, LatinName>();
  for (let cut = 1; cut < name.length; cut++) {
    for (const surname of surnames.get(name.slice(0, cut)) ?? []) {
      for (const given of givenNames(name.slice(cut))) {
        const key = `${surname.letters} ${given.letters}`;
        const p = surname.p * given.p + (found.get(key)?.p ?? 0);
        found.set(key, { surname: surname.letters, given: given.letters, p });
      }
    }
  }
  return [...found.values()].sort((a, b) => b.p - a.p);
}

/** One syllable of pinyin, or two. A later syllable that begins with a vowel takes an apostrophe (Xi'an). */
function givenNames(hangul: string): Reading[] {
  const { syllables } = known();
  const one = (syllables.get(hangul) ?? []).map(({ letters, p }) => ({ letters, p: p * LENGTH_SHARE[1]! }));
  const two: Reading[] = [];
  for (let cut = 1; cut < hangul.length; cut++) {
    for (const first of syllables.get(hangul.slice(0, cut)) ?? []) {
      for (const second of syllables.get(hangul.slice(cut)) ?? []) {
        const mark = /^[aeo]/.test(second.letters) ? "'" : '';
        two.push({
          letters: first.letters + mark + second.letters,
          p: LENGTH_SHARE[2]! * first.p * second.p,
        });
      }
    }
  }
  return [...one, ...two];
}

function known(): { surnames: Index; syllables: Index } {
  if (indexes !== undefined) return indexes;
  const counted = tableRows('chinese-names').map(
    ([word = '', surname = '0', given = '0']) => [word, Number(surname), Number(given)] as const,
  );
  const surnames = new Map([...CHINESE_SURNAMES].map((word) => [word, UNSEEN.surname]));
  const syllables = new Map(
    [...PINYIN.keys()].filter((word) => !word.includes('v')).map((word) => [word, UNSEEN.syllable]),
  );
  for (const [word, surname, given] of counted) {
    if (surname > 0) surnames.set(word, (surnames.get(word) ?? 0) + surname);
    if (given > 0) syllables.set(word, (syllables.get(word) ?? 0) + given);
  }
  return (indexes = { surnames: byHangul(surnames), syllables: byHangul(syllables) });
}

function byHangul(weights: ReadonlyMap<string, number>): Index {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const index = new Map<string, Reading[]>();
  for (const [letters, weight] of weights) {
    const hangul = wordInHangul(letters);
    if (hangul === undefined || hangul.length > 2 * LONGEST) continue;
    index.set(hangul, [...(index.get(hangul) ?? []), { letters, p: weight / total }]);
  }
  return index;
}

/** A syllable, or a surname of two (Ouyang). */
function wordInHangul(letters: string): string | undefined {
  const whole = syllableInHangul(letters);
  if (whole !== undefined) return whole;
  for (let cut = 2; cut < letters.length - 1; cut++) {
    const [head, tail] = [syllableInHangul(letters.slice(0, cut)), syllableInHangul(letters.slice(cut))];
    if (head !== undefined && tail !== undefined) return head + tail;
  }
  return undefined;
}
