import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  compose,
  decompose,
  finalSound,
  hasFinalConsonant,
  isHangulSyllable,
} from '../../../src/text/hangul.js';

describe('syllables', () => {
  it.each([
    ['가', { onset: 0, vowel: 0, coda: 0 }],
    ['힣', { onset: 18, vowel: 20, coda: 27 }],
    ['울', { onset: 11, vowel: 13, coda: 8 }],
  ])('%s is taken apart', (syllable, parts) => {
    expect(decompose(syllable)).toEqual(parts);
  });

  it('is put together from its parts, for every syllable', () => {
    const syllables = Array.from({ length: 0xd7a4 - 0xac00 }, (_, at) => String.fromCharCode(0xac00 + at));
    const again = syllables.map(decompose).map(({ onset, vowel, coda }) => compose(onset, vowel, coda));
    expect(again.join('')).toBe(syllables.join(''));
  });

  it('refuses what is no syllable', () => {
    expect(() => decompose('a')).toThrow(RangeError);
    expect(() => decompose('')).toThrow(RangeError);
    expect(isHangulSyllable('ㄱ'.charCodeAt(0))).toBe(false);
    expect(isHangulSyllable(NaN)).toBe(false);
  });
});

describe('the final sound of a word', () => {
  it.each([
    ['서울', true],
    ['부산시', false],
    ['“서울”', true],
    ['(서울)', true],
    ['서울(Seoul)', true],
    ['오세훈(63)', true],
    ['0', true],
    ['1', true],
    ['2', false],
    ['3', true],
    ['4', false],
    ['5', false],
    ['6', true],
    ['7', true],
    ['8', true],
    ['9', false],
    ['10', true],
    ['20', true],
    ['1,000', true],
    ['1.5', false],
    ['1조', false],
    ['1000000000000', false],
    ['10%', false],
    ['5㎏', true],
    ['3kg', true],
    ['30km', false],
    ['KBS', false],
    ['FTA', false],
    ['IBM', true],
    ['AFL', true],
    ['UN', true],
    ['AI', false],
    ['Google', true],
    ['Team', true],
    ['Samsung', true],
    ['Hyundai', false],
    ['Apple', true],
    ['Chrome', true],
    ['R', undefined],
    ['Park', undefined],
    ['Trump', undefined],
    ['美', undefined],
    ['', undefined],
    ['!?', undefined],
  ])('%s ends in a consonant: %s', (word, expected) => {
    expect(hasFinalConsonant(word)).toBe(expected);
  });

  it.each([
    ['서울', true],
    ['부산', false],
    ['1', true],
    ['7', true],
    ['8', true],
    ['3', false],
    ['Google', true],
    ['XL', true],
    ['', false],
  ])('%s ends in ㄹ: %s', (word, expected) => {
    expect(finalSound(word) === 'rieul').toBe(expected);
  });

  it('answers for any text, however long', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void hasFinalConsonant(text)));
    expect(hasFinalConsonant('”'.repeat(100_000))).toBeUndefined();
    expect(hasFinalConsonant('1'.repeat(100_000))).toBe(true);
  });
});
