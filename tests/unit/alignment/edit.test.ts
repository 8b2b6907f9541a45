import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  BeadError,
  mergeBeads,
  moveSentence,
  splitBead,
  validateBeads,
  type Bead,
} from '../../../src/alignment/index.js';

const bead = (en: number[], ko: number[]): Bead => ({ en, ko, score: 0.5 });
const beads = [bead([0], [0]), bead([1, 2], [1]), bead([], [2]), bead([3], [3])];
const sides = (list: Bead[]) => list.map(({ en, ko }) => [en, ko]);

describe('editing beads', () => {
  it('merges neighbours', () => {
    expect(sides(mergeBeads(beads, 1, 2))).toEqual([[[0], [0]], [[1, 2], [1, 2]], [[3], [3]]]); // prettier-ignore
  });

  it('splits a bead', () => {
    expect(sides(splitBead(beads, 1, { en: 1, ko: 1 }))[1]).toEqual([[1], [1]]);
    expect(sides(splitBead(beads, 1, { en: 1, ko: 1 }))[2]).toEqual([[2], []]);
  });

  it('moves a sentence, and an empty bead goes', () => {
    expect(sides(moveSentence(beads, 'ko', { sentence: 2, to: 3 }))).toEqual([[[0], [0]], [[1, 2], [1]], [[3], [2, 3]]]); // prettier-ignore
  });

  it('leaves the beads given alone', () => {
    const before = JSON.stringify(beads);
    mergeBeads(beads, 0, 3);
    moveSentence(beads, 'en', { sentence: 1, to: 0 });
    expect(JSON.stringify(beads)).toBe(before);
  });

  it.each([
    [() => mergeBeads(beads, 2, 2), 'not-together'],
    [() => mergeBeads(beads, 2, 9), 'no-such-bead'],
    [() => splitBead(beads, 0, { en: 1, ko: 1 }), 'nothing-to-split'],
    [() => splitBead(beads, 1, { en: -1, ko: 0 }), 'nothing-to-split'],
    [() => moveSentence(beads, 'en', { sentence: 8, to: 0 }), 'no-such-sentence'],
    [() => mergeBeads(beads, 3, 4), 'no-such-bead'],
  ])('refuses what cannot be: %#', (change, reason) => {
    expect(change).toThrow(BeadError);
    expect(change).toThrow(reason);
  });

  it('keeps every sentence once, whatever is done', () => {
    const step = fc.tuple(fc.constantFrom('merge', 'split', 'move'), fc.nat(4), fc.nat(4), fc.nat(4));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let now: Bead[] = beads;
        for (const [kind, a, b, c] of steps) now = tried(now, kind, [a, b, c]);
        expect(validateBeads(now, 4, 4)).toEqual([]);
      }),
    );
  });
});

function tried(list: Bead[], kind: string, [a, b, c]: [number, number, number]): Bead[] {
  try {
    if (kind === 'merge') return mergeBeads(list, a, b);
    if (kind === 'split') return splitBead(list, a, { en: b, ko: c });
    return moveSentence(list, a % 2 === 0 ? 'en' : 'ko', { sentence: b, to: c });
  } catch (error) {
    if (error instanceof BeadError) return list;
    throw error;
  }
}

describe('validateBeads', () => {
  it('names every problem', () => {
    const wrong = [bead([0, 0], [7]), bead([], [])];
    expect(validateBeads(wrong, 2, 1).map(({ reason }) => reason)).toEqual([
      'empty-bead',
      'sentence-twice',
      'sentence-missing',
      'no-such-sentence',
      'sentence-missing',
    ]);
  });
});
