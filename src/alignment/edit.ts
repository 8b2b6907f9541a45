/** Changes that a person makes to an alignment. Pure: each gives new beads and leaves those given alone. */
import type { Bead } from './bead.js';

export type BeadProblem =
  | 'no-such-bead'
  | 'no-such-sentence'
  | 'sentence-twice'
  | 'sentence-missing'
  | 'empty-bead'
  | 'not-together'
  | 'nothing-to-split';

/** Why a change or a list of beads is refused, with the bead or sentence that is wrong. */
export class BeadError extends Error {
  constructor(
    readonly reason: BeadProblem,
    readonly detail: { bead?: number; lang?: 'en' | 'ko'; sentence?: number } = {},
  ) {
    super(`${reason} ${JSON.stringify(detail)}`);
    this.name = 'BeadError';
  }
}

/** What a person has decided is certain. */
const DECIDED = 1;
const LANGS = ['en', 'ko'] as const;

/**
 * All problems of a list of beads: every sentence of both sides must stand in exactly one bead, and no bead may be
 * empty. Beads may cross (moved paragraphs), and the sentences of a side need not be neighbours.
 */
export function validateBeads(
  beads: readonly Pick<Bead, 'en' | 'ko'>[],
  enCount: number,
  koCount: number,
): BeadError[] {
  const problems: BeadError[] = [];
  beads.forEach(({ en, ko }, bead) => {
    if (en.length + ko.length === 0) problems.push(new BeadError('empty-bead', { bead }));
  });
  for (const lang of LANGS)
    problems.push(...sentenceProblems(beads, lang, lang === 'en' ? enCount : koCount));
  return problems;
}

function sentenceProblems(
  beads: readonly Pick<Bead, 'en' | 'ko'>[],
  lang: 'en' | 'ko',
  count: number,
): BeadError[] {
  const problems: BeadError[] = [];
  const seen = new Set<number>();
  beads.forEach((each, bead) => {
    for (const sentence of each[lang]) {
      if (!Number.isInteger(sentence) || sentence < 0 || sentence >= count) {
        problems.push(new BeadError('no-such-sentence', { bead, lang, sentence }));
      } else if (seen.has(sentence)) problems.push(new BeadError('sentence-twice', { bead, lang, sentence }));
      seen.add(sentence);
    }
  });
  for (let sentence = 0; sentence < count; sentence++)
    if (!seen.has(sentence)) problems.push(new BeadError('sentence-missing', { lang, sentence }));
  return problems;
}

/** Makes one bead of those from `first` to `last`. Throws BeadError. */
export function mergeBeads(beads: readonly Bead[], first: number, last: number): Bead[] {
  beadAt(beads, first);
  beadAt(beads, last);
  if (last <= first) throw new BeadError('not-together', { bead: last });
  const merged = beads.slice(first, last + 1);
  return replace(beads, first, merged.length, [decided(merged.flatMap(({ en }) => en), merged.flatMap(({ ko }) => ko))]); // prettier-ignore
}

/**
 * Splits a bead in two: the first keeps `en` English and `ko` Korean sentences, the second has the rest. Throws
 * BeadError where one of the two would be empty.
 */
export function splitBead(
  beads: readonly Bead[],
  index: number,
  { en, ko }: { en: number; ko: number },
): Bead[] {
  const bead = beadAt(beads, index);
  const parts = [
    decided(bead.en.slice(0, en), bead.ko.slice(0, ko)),
    decided(bead.en.slice(en), bead.ko.slice(ko)),
  ];
  const whole = [en, ko].every((size) => Number.isInteger(size) && size >= 0);
  if (!whole || parts.some((part) => part.en.length + part.ko.length === 0)) {
    throw new BeadError('nothing-to-split', { bead: index });
  }
  return replace(beads, index, 1, parts);
}

/** Moves a sentence from its bead to another; a bead that it leaves empty goes. Throws BeadError. */
export function moveSentence(
  beads: readonly Bead[],
  lang: 'en' | 'ko',
  { sentence, to }: { sentence: number; to: number },
): Bead[] {
  const target = beadAt(beads, to);
  const source = beads.find((bead) => bead[lang].includes(sentence));
  if (source === undefined) throw new BeadError('no-such-sentence', { lang, sentence });
  if (source === target) return [...beads];
  return beads
    .map((bead) => {
      if (bead === target)
        return { ...bead, [lang]: [...bead[lang], sentence].sort((a, b) => a - b), score: DECIDED };
      if (bead === source)
        return { ...bead, [lang]: bead[lang].filter((each) => each !== sentence), score: DECIDED };
      return bead;
    })
    .filter(({ en, ko }) => en.length + ko.length > 0);
}

function decided(en: number[], ko: number[]): Bead {
  return { en: [...en].sort((a, b) => a - b), ko: [...ko].sort((a, b) => a - b), score: DECIDED };
}

function beadAt(beads: readonly Bead[], index: number): Bead {
  const bead = beads[index];
  if (bead === undefined) throw new BeadError('no-such-bead', { bead: index });
  return bead;
}

function replace(beads: readonly Bead[], index: number, count: number, by: readonly Bead[]): Bead[] {
  return [...beads.slice(0, index), ...by, ...beads.slice(index + count)];
}
