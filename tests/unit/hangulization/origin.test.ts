import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { guessOrigin, hangulize } from '../../../src/hangulization/index.js';

describe('guessOrigin', () => {
  it.each([
    ['Yin Yong', 'zh'],
    ['Xi Jinping', 'zh'],
    ['Tsai Ing-wen', 'zh'],
    ['习近平', 'zh'],
    ['Shigeru Ishiba', 'ja'],
    ['東京', 'ja'],
    ['とうきょう', 'ja'],
    ['Kim Jong-un', 'ko'],
    ['Lee Jae-myung', 'ko'],
    ['Joe Biden', 'en'],
    ['Emmanuel Macron', 'en'],
  ])('%s is from %s', (text, origin) => {
    expect(guessOrigin(text)[0]!.origin).toBe(origin);
  });

  it('has confidences that add up to 1', () => {
    const sum = guessOrigin('Han Song').reduce((total, { confidence }) => total + confidence, 0);
    expect(sum).toBeCloseTo(1);
  });

  it('is said in the trace, and Korean names are read as such', () => {
    expect(hangulize('Yin Yong').steps[0]!.rule).toBe('origin guessed: zh');
    expect(hangulize('Lee Jae-myung').text).toBe('이재명');
  });
});

it('any text at all is answered, best result first', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(undefined, 'zh', 'ja', 'en', 'ko', 'xx'),
      (text, origin) => {
        const { text: first, results } = hangulize(text, { ...(origin !== undefined && { origin }) });
        expect(results[0]!.text).toBe(first);
        expect(results.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
      },
    ),
  );
});
