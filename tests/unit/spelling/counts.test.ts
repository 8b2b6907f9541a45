import { describe, expect, it } from '@jest/globals';
import { alignGiven, partsOf } from '../../../src/names/spelling/align.js';
import { countSpellings, total } from '../../../src/names/spelling/counts.js';
import { buildModel } from '../../../src/names/spelling/model.js';

describe('alignGiven', () => {
  it.each([
    ['혜진', 'Hye-jin', ['hye', 'jin']],
    ['혜진', 'Hye Jin', ['hye', 'jin']],
    ['혜진', 'HyeJin', ['hye', 'jin']],
    ['지은', 'Jieun', ['ji', 'eun']],
    ['석희', 'Sukhee', ['suk', 'hee']],
    ['민', 'Min', ['min']],
    ['에리사', 'Ailesa', undefined],
  ])('%s %s', (hangul, latin, pieces) => {
    expect(alignGiven(hangul, latin)).toEqual(pieces);
  });

  it('knows onset, vowel and coda of a spelling', () => {
    expect(partsOf('경', 'kyoung')).toMatchObject({ onset: 'k', vowel: 'you', coda: 'ng' });
    expect(partsOf('경', 'min')).toBeUndefined();
  });
});

describe('countSpellings', () => {
  const pairs = [
    { surnameKo: '리', givenKo: '정철', surnameEn: 'Ri', givenEn: 'Jong-chol' },
    { surnameKo: '이', givenKo: '정철', surnameEn: 'Lee', givenEn: 'Jung-chul' },
    { surnameKo: '이', givenKo: '에리사', surnameEn: 'Lee', givenEn: 'Ailesa' },
  ];
  const counts = countSpellings(pairs);

  it('counts surnames, syllables and names', () => {
    expect(counts.surnames.get('이')).toEqual(new Map([['lee', 2]]));
    expect(counts.syllables.get('정')).toEqual(
      new Map([
        ['jong', 1],
        ['jung', 1],
      ]),
    );
    expect(counts.givenNames.get('정철')).toBe(2);
  });

  it('parts the counts by way of spelling without losing any', () => {
    const parts = counts.styles.map((style) => total(style.syllables.get('정')));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(2);
    expect(counts.styles.reduce((sum, style) => sum + style.share, 0)).toBeCloseTo(1);
  });

  it('makes a model that has a spelling for what was never seen', () => {
    const model = buildModel(counts);
    expect(
      model
        .syllable('훈')
        .slice(0, 2)
        .map(({ letters }) => letters),
    ).toEqual(['hun', 'hoon']);
    const sum = model.syllable('정').reduce((all, { p }) => all + p, 0);
    expect(sum).toBeCloseTo(1);
  });
});
