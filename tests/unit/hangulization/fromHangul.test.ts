import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hangulize, hepburnCandidates, pinyinCandidates } from '../../../src/hangulization/index.js';

describe('Chinese names in Hangul', () => {
  it.each([
    ['왕이페이', 'wang yifei'],
    ['장웨이', 'zhang wei'],
    ['시진핑', 'xi jinping'],
    ['어우양슈', 'ouyang xiu'],
    ['뤼슈롄', 'lü xiulian'],
    ['쑨원', 'sun wen'],
  ])('%s can be %s', (hangul, latin) => {
    const names = pinyinCandidates(hangul).map(({ surname, given }) => `${surname} ${given}`);
    expect(names.slice(0, 5)).toContain(latin);
  });

  it('offers every syllable that has the same Hangul, likeliest first', () => {
    const names = pinyinCandidates('리창');
    expect(names.map(({ given }) => given)).toEqual(expect.arrayContaining(['qiang', 'chang', 'cang']));
    expect(names.map(({ p }) => p)).toEqual(names.map(({ p }) => p).sort((a, b) => b - a));
  });

  it.each(['김민수', '', '왕', 'Wang', '시장'.repeat(50)])('%s is none', (text) => {
    expect(pinyinCandidates(text)).toEqual([]);
  });
});

describe('Japanese names in Hangul', () => {
  it.each([
    ['다나카 다로', 'tanaka taro'],
    ['기타지마 고스케', 'kitajima kosuke'],
    ['곤도 류노스케', 'kondo ryunosuke'],
    ['아베신조', 'abe shinzo'],
    ['사쿠라바 겟코', 'sakuraba kekko'],
  ])('%s can be %s', (hangul, latin) => {
    const names = hepburnCandidates(hangul).map(({ surname, given }) => `${surname} ${given}`);
    expect(names).toContain(latin);
  });

  it.each(['', '다', '가나다라마바사아자차카타파하', '다나카 다로 시장'])('%s is none', (text) => {
    expect(hepburnCandidates(text)).toEqual([]);
  });
});

it('a candidate is written in the Hangul that it was read from', () => {
  const name = fc
    .array(fc.constantFrom(...Array.from('왕리장천우시진이핑웨이밍쩌민')), { minLength: 2, maxLength: 4 })
    .map((syllables) => syllables.join(''));
  fc.assert(
    fc.property(name, (hangul) => {
      for (const { surname, given } of pinyinCandidates(hangul))
        expect(hangulize(`${surname} ${given}`, { origin: 'zh' }).text).toBe(hangul);
    }),
    { numRuns: 100 },
  );
});
