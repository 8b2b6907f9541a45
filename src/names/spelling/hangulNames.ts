/** Latin spellings of Korean names back to Hangul: every reading of surname and syllables, ranked. */
import { lettersOf } from './counts.js';
import { defaultModel } from './defaultModel.js';
import type { SpellingModel } from './model.js';
import { readSurname, readSyllable } from './readings.js';
import { givenShare, surnameShare } from './split.js';

export interface HangulCandidate {
  /** Surname and given name in one run: 전혜진. */
  text: string;
  surname: string;
  given: string;
  confidence: number;
}

/** A name cut in two, before its letters are read. */
interface Cut {
  surname: string;
  /** Pieces of the given name as the writer parted them. */
  given: string[];
  weight: number;
}

/** How often the surname stands last, as counted over labels (3 in a hundred); more often without hyphen or comma. */
const GIVEN_FIRST = 0.05;

/** Surname first or last, or apart by a comma (`Lee, Jae-myung` is surname first; `Jae-myung Lee` last). */
function cuts(latin: string): Cut[] {
  const words = latin
    .trim()
    .split(/[\s,]+/)
    .filter((word) => lettersOf(word) !== '');
  if (words.length < 2 || words.length > 4) return [];
  const pieces = (list: string[]): string[] =>
    list
      .flatMap((word) => word.split(/[^\p{L}'’.]+/u))
      .map(lettersOf)
      .filter((piece) => piece !== '');
  return [
    { surname: lettersOf(words[0]!), given: pieces(words.slice(1)), weight: 1 - GIVEN_FIRST },
    { surname: lettersOf(words.at(-1)!), given: pieces(words.slice(0, -1)), weight: GIVEN_FIRST },
  ];
}

/** Candidates for a Latin name, best first; none when no reading as a Korean name exists. */
export function hangulNameCandidates(
  latin: string,
  { limit = 10, model = defaultModel() }: { limit?: number; model?: SpellingModel } = {},
): HangulCandidate[] {
  if (latin.length > MAX_LENGTH) return [];
  const found = new Map<string, HangulCandidate>();
  for (const cut of cuts(latin)) {
    for (const surname of readSurname(cut.surname, model)) {
      for (const given of readGiven(cut.given, model)) {
        const text = surname.hangul + given.hangul;
        const confidence =
          cut.weight *
          surname.p *
          surnameShare(surname.hangul, model) *
          given.p *
          givenShare(given.hangul, model);
        const key = `${surname.hangul} ${given.hangul}`;
        const before = found.get(key)?.confidence ?? 0;
        found.set(key, {
          text,
          surname: surname.hangul,
          given: given.hangul,
          confidence: before + confidence,
        });
      }
    }
  }
  const all = [...found.values()].sort((a, b) => b.confidence - a.confidence);
  const total = all.reduce((sum, candidate) => sum + candidate.confidence, 0);
  return all.slice(0, limit).map((candidate) => ({ ...candidate, confidence: candidate.confidence / total }));
}

/** No name is longer; longer text is not read. */
const MAX_LENGTH = 60;
/** Readings of a given name that are looked at further. */
const MAX_READINGS = 400;

interface Reading {
  hangul: string;
  p: number;
}

/** Readings of a given name: its pieces as syllables, or one piece cut in two (and in one). */
function readGiven(pieces: readonly string[], model: SpellingModel): Reading[] {
  if (pieces.length > 3) return [];
  if (pieces.length > 1) return product(pieces.map((piece) => readSyllable(piece, model)));
  const piece = pieces[0] ?? '';
  const readings = [...readSyllable(piece, model)];
  for (let cut = 1; cut < piece.length; cut++) {
    readings.push(
      ...product([readSyllable(piece.slice(0, cut), model), readSyllable(piece.slice(cut), model)]),
    );
  }
  return readings.sort((a, b) => b.p - a.p).slice(0, MAX_READINGS);
}

function product(lists: readonly (readonly Reading[])[]): Reading[] {
  return lists.reduce<Reading[]>(
    (all, list) => all.flatMap((a) => list.map((b) => ({ hangul: a.hangul + b.hangul, p: a.p * b.p }))),
    [{ hangul: '', p: 1 }],
  );
}
