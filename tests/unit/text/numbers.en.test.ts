import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findNumbers } from '../../../src/text/numbers.js';

/** `text=value kind unit approximate`, with the last three left out where they say nothing. */
function read(text: string): string[] {
  return findNumbers(text, 'en').map(({ text: numeral, value, upTo, kind, unit, approximate }) =>
    [
      `${numeral}=${Number(value.toPrecision(12))}${upTo === undefined ? '' : `..${upTo}`}`,
      ...(kind === 'cardinal' ? [] : [kind]),
      ...(unit === undefined || unit === kind ? [] : [unit]),
      ...(approximate === undefined ? [] : [approximate]),
    ].join(' '),
  );
}

describe('numbers in English', () => {
  it.each([
    // digits
    ['350 million', ['350 million=350000000']],
    ['$1.2 billion', ['$1.2 billion=1200000000 USD']],
    ['1.2 trillion won', ['1.2 trillion=1200000000000 KRW']],
    ['1,234.5', ['1,234.5=1234.5']],
    ['US$3bn', ['US$3bn=3000000000 USD']],
    ['€5m', ['€5m=5000000 EUR']],
    ['20,000 people', ['20,000=20000 person']],
    ['a 350-kilometer road', ['350=350 km']],
    ['10-year-old', ['10=10 year-old']],
    ['30 years old', ['30=30 year-old']],
    ['1990s', ['1990s=1990 decade']],
    ['No. 1', ['1=1 ordinal']],
    ['No.1', ['1=1 ordinal']],
    // words
    ['one hundred and five people', ['one hundred and five=105 person']],
    ['one thousand two hundred', ['one thousand two hundred=1200']],
    ['one million two hundred thousand', ['one million two hundred thousand=1200000']],
    ['a hundred and twenty', ['a hundred and twenty=120']],
    ['twenty-one', ['twenty-one=21']],
    ['thirty thousand', ['thirty thousand=30000']],
    ['half a million', ['half a million=500000']],
    ['two and a half million', ['two and a half million=2500000']],
    ['a dozen', ['a dozen=12']],
    ['two dozen', ['two dozen=24']],
    ['Three cities', ['Three=3 city']],
    ['zero', ['zero=0']],
    // ordinals
    ['third', ['third=3 ordinal']],
    ['21st', ['21st=21 ordinal']],
    ['twenty-first', ['twenty-first=21 ordinal']],
    ['the second time', ['second=2 ordinal time']],
    // parts, times, shares
    ['two-thirds', ['two-thirds=0.666666666667 fraction']],
    ['one-third', ['one-third=0.333333333333 fraction']],
    ['a third of', ['a third=0.333333333333 fraction']],
    ['three quarters', ['three quarters=0.75 fraction']],
    ['half of', ['half=0.5 fraction']],
    ['1/2', ['1/2=0.5 fraction']],
    ['twice', ['twice=2 multiple']],
    ['doubled', ['doubled=2 multiple']],
    ['three times more', ['three=3 multiple']],
    ['tenfold', []],
    ['10-fold', ['10=10 multiple']],
    ['10 percent', ['10=10 percent']],
    ['10%', ['10%=10 percent']],
    ['three per cent', ['three=3 percent']],
    ['5 percentage points', ['5=5 percent percent-point']],
    // ranges
    ['3-4', ['3-4=3..4 range']],
    ['3 to 4 percent', ['3 to 4=3..4 range percent']],
    ['between 3 and 4', ['3 and 4=3..4 range']],
    ['$3-4 million', ['$3-4 million=3000000..4000000 range USD']],
    ['three to four', ['three to four=3..4 range']],
    ['from 3 to 4 percent', ['3=3', '4=4 percent']],
    // how exact
    ['about 30 km', ['30=30 km about']],
    ['more than 100 people', ['100=100 person over']],
    ['nearly 100', ['100=100 nearly']],
    ['less than 5%', ['5%=5 percent under']],
    ['up to 3,000', ['3,000=3000 under']],
    ['100 or so', ['100=100 about']],
    ['an estimated 13 per cent', ['13=13 percent about']],
    ['50 or more', ['50=50 over']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'no one',
    'a better one.',
    'act like one',
    "six o'clock",
    'someone',
    'one another',
    'the one who',
    'a second',
    'per second',
    'hundreds of people',
    'thousands',
    'seconds',
    'COVID-19',
    'G20',
    'F-16',
    '2024-08-01',
    '555-1234-567',
    '10:30 a.m.',
    '3 p.m.',
    '7.55am',
    'tension',
    'often',
    'first half',
    'second half',
    'tend',
    'weight',
    'sixty-nineties'.slice(0, 0),
    'the latter half',
  ])('%s holds none', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads a whole sentence', () => {
    expect(
      read('On Aug. 3, the two cities signed three deals worth about $350 million, up 12.5 percent.'),
    ).toEqual(['3=3', 'two=2 city', 'three=3', '$350 million=350000000 USD about', '12.5=12.5 percent']);
  });

  it('meets the Korean side in values', () => {
    const pairs = [
      ['$350 million', '3억 5천만 달러'],
      ['two people', '두 명'],
      ['1.2 trillion won', '1조2000억 원'],
      ['one-fifth', '5분의 1'],
      ['10 percent', '10%'],
      ['the third', '세 번째'],
      ['a million people', '백만 명'],
      ['three days', '사흘'],
      ['doubled', '두 배'],
      ['3 to 4 people', '3∼4명'],
    ];
    for (const [en, ko] of pairs) {
      const values = (text: string, lang: 'en' | 'ko'): [number, number?][] =>
        findNumbers(text, lang).map(({ value, upTo }) => [value, upTo]);
      expect(values(en!, 'en')).toEqual(values(ko!, 'ko'));
    }
  });
});

describe('any text', () => {
  const pieces = [
    '3',
    '1,234',
    ' million',
    ' ',
    'one',
    'twenty',
    '-',
    'hundred',
    ' and ',
    '%',
    '$',
    'th',
    'half a ',
    '.',
    'to',
    's',
  ];
  it('gives spans in order, inside the text, without overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, text: numeral, value } of findNumbers(text, 'en')) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(numeral);
          expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
      }),
    );
  });

  it.each([
    '1'.repeat(100_000),
    'a'.repeat(100_000),
    'one hundred '.repeat(8000),
    '1-'.repeat(50_000),
    '$'.repeat(100_000),
    'twenty '.repeat(15_000),
    'one million '.repeat(8000),
  ])('answers for 100,000 hostile characters', (text) => {
    expect(Array.isArray(findNumbers(text, 'en'))).toBe(true);
  });
});
