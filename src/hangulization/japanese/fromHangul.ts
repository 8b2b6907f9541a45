/** Japanese names in Hangul back to Hepburn: words that people are known to bear, else the table read the other way. */
import type { LatinName } from '../chinese/fromHangul.js';
import { hepburnWord } from './hepburn.js';
import { nameCounts } from './names.js';
import { moraInHangul } from './table.js';

interface Reading {
  letters: string;
  p: number;
}
type Index = ReadonlyMap<string, readonly Reading[]>;

/** Share of people whose surname or given name was not counted, for each half of the name. */
const UNKNOWN_WORD = 0.08;
/** A mora at the head or inside, one of about fifty: how much rarer each further one makes a word. */
const MORA = 0.05;
const CONSONANTS = ['', ...'k g s z t d n h b p m y r w sh j ch ts f ky gy ny hy by py my ry'.split(' ')];
const LONGEST_WORD = 7;
const KEPT = 6;

let indexes: Record<'surname' | 'given', Index> | undefined;
let moraIndex: Record<'head' | 'inside', ReadonlyMap<string, string>> | undefined;

/** Names of surname and given name, parted by a space or solid, that the Japanese table writes so; likeliest first. */
export function hepburnCandidates(hangul: string): LatinName[] {
  const words = hangul.trim().split(/\s+/);
  if (words.length > 2 || words.some((word) => word.length > LONGEST_WORD)) return [];
  const [first = '', second] = words;
  const ways = second !== undefined ? [[first, second] as const] : solidWays(first);
  return ways
    .flatMap(([surname, given]) => pairs(read(surname, 'surname'), read(given, 'given')))
    .sort((a, b) => b.p - a.p)
    .slice(0, KEPT * 2);
}

/** 아베신조: both halves must be words that are known. */
function solidWays(name: string): (readonly [string, string])[] {
  const { surname, given } = known();
  return Array.from(name, (_, i) => [name.slice(0, i), name.slice(i)] as const).filter(
    ([head, tail]) => surname.has(head) && given.has(tail),
  );
}

const pairs = (surnames: readonly Reading[], givenNames: readonly Reading[]): LatinName[] =>
  surnames.flatMap((surname) =>
    givenNames.map((given) => ({ surname: surname.letters, given: given.letters, p: surname.p * given.p })),
  );

function read(word: string, as: 'surname' | 'given'): Reading[] {
  const counted = known()[as].get(word) ?? [];
  if (counted.length > 0) return counted.slice(0, KEPT);
  const letters = byMorae(word);
  return letters === undefined ? [] : [{ letters, p: UNKNOWN_WORD * MORA ** word.length }];
}

function known(): Record<'surname' | 'given', Index> {
  return (indexes ??= { surname: indexOf('surname'), given: indexOf('given') });
}

function indexOf(as: 'surname' | 'given'): Index {
  const bearers = [...nameCounts()].filter(([, count]) => count[as] > 0);
  const total = bearers.reduce((sum, [, count]) => sum + count[as], 0);
  const index = new Map<string, Reading[]>();
  for (const [letters, count] of bearers) {
    const hangul = hepburnWord(letters);
    if (hangul === undefined) continue;
    index.set(hangul, [
      ...(index.get(hangul) ?? []),
      { letters, p: ((1 - UNKNOWN_WORD) * count[as]) / total },
    ]);
  }
  for (const list of index.values()) list.sort((a, b) => b.p - a.p);
  return index;
}

/** Letters of a word that nobody counted bears; undefined where a syllable is no mora (with final ㄴ or ㅅ). */
function byMorae(word: string): string | undefined {
  const { head, inside } = moraeInLatin();
  let letters = '';
  for (const [i, syllable] of Array.from(word).entries()) {
    const mora = (i === 0 ? head : inside).get(syllable);
    if (mora === undefined) return undefined;
    letters += mora;
  }
  return letters
    .replace(/t(?=([^aiueo]))/g, '$1')
    .replace(/cch/g, 'tch')
    .replace(/t$/, 'tsu');
}

function moraeInLatin(): Record<'head' | 'inside', ReadonlyMap<string, string>> {
  return (moraIndex ??= { head: moraTable(true), inside: moraTable(false) });
}

/** The first consonant that yields a syllable is the commonest: 지 is ji at the head and inside, 치 chi. */
function moraTable(head: boolean): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const consonant of CONSONANTS) {
    for (const vowel of ['a', 'i', 'u', 'e', 'o']) {
      for (const final of ['', 'n', 't'] as const) {
        const syllable = moraInHangul({ consonant, vowel, final }, head);
        if (!table.has(syllable)) table.set(syllable, hepburn(consonant, vowel) + final);
      }
    }
  }
  return table;
}

function hepburn(consonant: string, vowel: string): string {
  const mora = consonant + vowel;
  return { si: 'shi', zi: 'ji', ti: 'chi', tu: 'tsu', hu: 'fu', yi: 'i', ye: 'e', wu: 'u' }[mora] ?? mora;
}
