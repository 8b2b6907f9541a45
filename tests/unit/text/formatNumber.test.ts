import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findNumbers, formatNumber } from '../../../src/text/numbers.js';

describe('formatNumber', () => {
  it.each([
    [350_000_000, '2억 1천만', '3억 5천만'],
    [350_000_000, '2억1000만', '3억5000만'],
    [350_000_000, '2억 1,000만', '3억 5,000만'],
    [1_200_000_000_000, '3억5000만', '1조2000억'],
    [12_345, '2만 1', '1만 2345'],
    [120_000, '3만5000', '12만'],
    [5000, '3만', '5000'],
    [5, '두', '다섯'],
    [5, '두 명', '다섯 명'],
    [21, '두', '스물한'],
    [35, '이십', '삼십오'],
    [2_000_000, '백만', '이백만'],
    [5, '3명', '5명'],
    [12_345, '1,234', '12,345'],
    [12_345, '1234', '12345'],
    [3.5, '10%', '3.5%'],
    [12, '제3', '제12'],
    [4, '$1.2억', '$4'],
    [7, '세 번째', '일곱 번째'],
    [7, '3번째', '7번째'],
  ])('ko: %d like %s is %s', (value, like, expected) => {
    expect(formatNumber(value, 'ko', like)).toBe(expected);
  });

  it.each([
    [4, '21st', '4th'],
    [11, '21st', '11th'],
    [2, '21st', '2nd'],
    [2_500_000_000, '$1.2 billion', '$2.5 billion'],
    [350_000_000, '1 billion', '350 million'],
    [350_000_000, '2-billion', '350-million'],
    [7, 'three', 'seven'],
    [7, 'Third', 'Seventh'],
    [105, 'twenty', 'one hundred and five'],
    [1234, '12', '1234'],
    [12_345, '12', '12,345'],
    [12_345, '1,234', '12,345'],
    [3.5, '10%', '3.5%'],
    [1500, 'three', '1500'],
    [12_500, 'three', '12,500'],
  ])('en: %d like %s is %s', (value, like, expected) => {
    expect(formatNumber(value, 'en', like)).toBe(expected);
  });

  it('writes the number itself where the model holds none', () => {
    expect(formatNumber(5, 'en', '')).toBe('5');
    expect(formatNumber(5, 'ko', '서울')).toBe('5');
  });

  it.each([
    ['en', ['350 million', '1,234', '$3.2 billion', '12', 'three', '21st']],
    ['ko', ['3억 5천만', '3억5000만', '1,234', '12', '이십', '제3']],
  ] as const)('%s: what is written is read as the same value', (lang, models) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), fc.constantFrom(...models), (value, like) => {
        const written = formatNumber(value, lang, like);
        const [mention] = findNumbers(lang === 'ko' ? `${written} 명` : written, lang);
        expect([like, written, mention?.value]).toEqual([like, written, value]);
      }),
    );
  });
});
