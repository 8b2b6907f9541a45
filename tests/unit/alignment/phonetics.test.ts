import { describe, expect, it } from '@jest/globals';
import { hangulSounds, latinSounds, SoundIndex, soundLikeness } from '../../../src/alignment/phonetics.js';
import { englishStem, koreanStem } from '../../../src/alignment/stems.js';

const likeness = (latin: string, hangul: string) => soundLikeness(latinSounds(latin), hangulSounds(hangul));

describe('sounds', () => {
  it.each([
    ['Trump', '트럼프'],
    ['Birkenhead', '비컨헤드'],
    ['Kim Chul-soo', '김철수'],
    ['Michigan', '미시간'],
    ['Guardiola', '과르디올라'],
  ])('%s sounds like %s', (latin, hangul) => expect(likeness(latin, hangul)).toBeGreaterThan(0.85));

  it.each([
    ['police', '경찰'],
    ['Trump', '대통령'],
    ['China', '중국'],
    ['', '가'],
  ])('%s does not sound like %s', (latin, hangul) => expect(likeness(latin, hangul)).toBeLessThan(0.6));

  it('finds the same in an index of many words as in one of each', () => {
    const hangul = ['트럼프', '트럼펫', '트랙', '비컨헤드', '비틀스', '뉴욕', '뉴스'].map(hangulSounds);
    const index = new SoundIndex(hangul);
    for (const latin of ['Trump', 'trumpet', 'Beatles', 'news', 'track'].map(latinSounds)) {
      const expected = hangul
        .map((word) => soundLikeness(latin, word))
        .flatMap((value, at) => (value >= 0.7 ? [at] : []));
      expect(index.like(latin, 0.7).map((found) => found.index).sort()).toEqual(expected); // prettier-ignore
    }
  });
});

describe('stems', () => {
  it.each([
    ['Parties', 'party'],
    ['making', 'mak'],
    ['make', 'mak'],
    ['stopped', 'stop'],
    ['mayor’s', 'mayor'],
    ['women', 'woman'],
  ])('English %s → %s', (word, stem) => expect(englishStem(word)).toBe(stem));

  it.each([
    ['발표했다', '발표'],
    ['의원들은', '의원'],
    ['서울에서는', '서울'],
    ['물을', '물'],
    ['회의', '회의'],
  ])('Korean %s → %s', (word, stem) => expect(koreanStem(word)).toBe(stem));
});
