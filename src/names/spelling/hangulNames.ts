/** Latin spellings of Korean names back to Hangul: every reading of surname and syllables, ranked. */
import { hangulConfidence } from './calibrate.js';
import type { Cut } from './cuts.js';
import { cuts } from './cuts.js';
import { defaultModel } from './defaultModel.js';
import type { SpellingModel } from './model.js';
import type { Reading } from './readings.js';
import { readSurname, readSyllable } from './readings.js';
import { recent } from './recent.js';

export interface HangulCandidate {
  /** Surname and given name in one run: 전혜진. */
  text: string;
  surname: string;
  given: string;
  /** 0–1, calibrated over the readings. */
  confidence: number;
}

export interface HangulOptions {
  /** At most so many, 10 when left out. */
  limit?: number;
  model?: SpellingModel;
}

/** Candidates for a Latin name, best first; none when no reading as a Korean name exists. */
export function hangulNameCandidates(
  latin: string,
  { limit = 10, model = defaultModel() }: HangulOptions = {},
): HangulCandidate[] {
  const all = readings(latin, model);
  const sum = total(all);
  return all
    .map((candidate) => ({ ...candidate, confidence: hangulConfidence(candidate.confidence / sum) }))
    .filter(({ confidence }, i) => i === 0 || (i < limit && confidence >= LEAST));
}

/** Probability that a Korean bears a name that is spelled so; for names that Koreans bear above 1e-9. */
export function nameLikelihood(latin: string, model: SpellingModel = defaultModel()): number {
  return total(readings(latin, model));
}

const total = (candidates: readonly HangulCandidate[]): number =>
  candidates.reduce((sum, { confidence }) => sum + confidence, 0);

const remembered = new WeakMap<SpellingModel, (latin: string) => readonly HangulCandidate[]>();

/** Every reading, likeliest first, with P(name and letters) for confidence. */
function readings(latin: string, model: SpellingModel): readonly HangulCandidate[] {
  let known = remembered.get(model);
  if (known === undefined) remembered.set(model, (known = recent((text) => allReadings(text, model))));
  return known(latin);
}

function allReadings(latin: string, model: SpellingModel): HangulCandidate[] {
  const found = new Map<string, HangulCandidate>();
  for (const cut of cuts(latin)) {
    for (const candidate of readCut(cut, model)) {
      const before = found.get(candidate.text);
      const confidence = candidate.confidence + (before?.confidence ?? 0);
      found.set(candidate.text, { ...(before ?? candidate), confidence });
    }
  }
  return [...found.values()].sort((a, b) => b.confidence - a.confidence);
}

/** What is less likely is not worth a line. */
const LEAST = 0.0005;

/** P(name) · P(letters | name), not yet normalised; the styles share nothing but the people. */
function readCut(cut: Cut, model: SpellingModel): HangulCandidate[] {
  const givenNames = readGiven(cut.given, model);
  return readSurname(cut.surname, model).flatMap((surname) => {
    const share = cut.weight * model.surnameShare(surname.hangul);
    return givenNames.map((given) => ({
      text: surname.hangul + given.hangul,
      surname: surname.hangul,
      given: given.hangul,
      confidence: share * model.givenShare(given.hangul) * inOneStyle(surname, given, model.shares),
    }));
  });
}

const inOneStyle = (surname: Reading, given: Reading, shares: readonly number[]): number =>
  shares.reduce((sum, share, k) => sum + share * surname.inStyle[k]! * given.inStyle[k]!, 0);

/** Readings of a piece that are looked at further. */
const MAX_READINGS = 60;
/** Longest given name of three syllables that is cut (`saandaara`). */
const MAX_THREE = 10;

/** Readings of a given name: its pieces as syllables, or one piece as one, two or three. */
function readGiven(pieces: readonly string[], model: SpellingModel): Reading[] {
  if (pieces.length > 3) return [];
  if (pieces.length > 1) return product(pieces.map((piece) => likeliest(readSyllable(piece, model), model)));
  const piece = pieces[0] ?? '';
  const short = [...readSyllable(piece, model), ...inTwo(piece, model)];
  return short.length > 0 || piece.length > MAX_THREE ? short : inThree(piece, model);
}

function inTwo(piece: string, model: SpellingModel): Reading[] {
  const readings: Reading[] = [];
  for (let cut = 1; cut < piece.length; cut++) {
    const parts = [piece.slice(0, cut), piece.slice(cut)];
    readings.push(...product(parts.map((part) => likeliest(readSyllable(part, model), model))));
  }
  return readings;
}

function inThree(piece: string, model: SpellingModel): Reading[] {
  const readings: Reading[] = [];
  for (let cut = 1; cut < piece.length - 1; cut++) {
    const head = likeliest(readSyllable(piece.slice(0, cut), model), model);
    if (head.length > 0) readings.push(...product([head, inTwo(piece.slice(cut), model)]));
  }
  return readings;
}

/** The readings that people bear most. */
function likeliest(readings: readonly Reading[], model: SpellingModel): readonly Reading[] {
  if (readings.length <= MAX_READINGS) return readings;
  const weight = (reading: Reading): number => reading.p * model.syllableShare(reading.hangul);
  return [...readings].sort((a, b) => weight(b) - weight(a)).slice(0, MAX_READINGS);
}

function product(lists: readonly (readonly Reading[])[]): Reading[] {
  const [first = [], ...rest] = lists;
  return rest.reduce<Reading[]>((all, list) => all.flatMap((a) => list.map((b) => join(a, b))), [...first]);
}

const join = (a: Reading, b: Reading): Reading => ({
  hangul: a.hangul + b.hangul,
  inStyle: a.inStyle.map((p, k) => p * b.inStyle[k]!),
  p: a.p * b.p,
});
