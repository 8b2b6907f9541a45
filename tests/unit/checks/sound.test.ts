import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { soundLikeness } from '../../../src/checks/sound/likeness.js';

describe('how alike a Latin and a Hangul word sound', () => {
  it.each([
    ['Trump', '트럼프'],
    ['Manchester', '맨체스터'],
    ['Johnson', '존슨'],
    ['Beijing', '베이징'],
    ['Yin Yong', '인융'],
    ['Oh Se-hoon', '오세훈'],
    ['Macron', '마크롱'],
    ['Koizumi', '고이즈미'],
    ['Wales', '웨일스'],
    ['Ben Crenshaw', '벤크렌쇼'],
  ])('%s is %s', (latin, hangul) => {
    expect(soundLikeness(latin, hangul)).toBeGreaterThanOrEqual(0.88);
  });

  it.each([
    ['Trump', '대통령'],
    ['Manchester', '사람들은'],
    ['Oh Se-hoon', '오훈세'],
    ['Church', '교회'],
  ])('%s is not %s', (latin, hangul) => {
    expect(soundLikeness(latin, hangul)).toBeLessThan(0.85);
  });

  it('is a number from 0 to 1 for any two texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (latin, hangul) => {
        const likeness = soundLikeness(latin, hangul);
        return likeness >= 0 && likeness <= 1;
      }),
    );
  });

  it('looks at the beginning of endless words only', () => {
    expect(soundLikeness('ab'.repeat(50_000), '가나'.repeat(50_000))).toBeLessThanOrEqual(1);
  });
});
