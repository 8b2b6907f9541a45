import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findNumbers } from '../../../src/text/numbers.js';

/** `text=value kind unit approximate`, with the last three left out where they say nothing. */
function read(text: string): string[] {
  return findNumbers(text, 'ko').map(({ text: numeral, value, upTo, kind, unit, approximate }) =>
    [
      `${numeral}=${Number(value.toPrecision(12))}${upTo === undefined ? '' : `..${upTo}`}`,
      ...(kind === 'cardinal' ? [] : [kind]),
      ...(unit === undefined || unit === kind ? [] : [unit]),
      ...(approximate === undefined ? [] : [approximate]),
    ].join(' '),
  );
}

describe('numbers in Korean', () => {
  it.each([
    // digits with magnitudes
    ['3억5천만', ['3억5천만=350000000']],
    ['3억 5천만 달러', ['3억 5천만=350000000 USD']],
    ['1조2000억 원', ['1조2000억=1200000000000 KRW']],
    ['1조 2,000억원', ['1조 2,000억=1200000000000 KRW']],
    ['1만 2천 명', ['1만 2천=12000 person']],
    ['1만2345명', ['1만2345=12345 person']],
    ['2만 3456명', ['2만 3456=23456 person']],
    ['2.5만 개', ['2.5만=25000 item']],
    ['1.1억 원', ['1.1억=110000000 KRW']],
    ['5백 명', ['5백=500 person']],
    ['3천5백 원', ['3천5백=3500 KRW']],
    ['1,234.5', ['1,234.5=1234.5']],
    ['2경 원', ['2경=20000000000000000 KRW']],
    ['$1.2억', ['$1.2억=120000000 USD']],
    ['US$3000', ['US$3000=3000 USD']],
    // words
    ['백만 명', ['백만=1000000 person']],
    ['천만 관객', ['천만=10000000']],
    ['만 명', ['만=10000 person']],
    ['삼십오 명', ['삼십오=35 person']],
    ['이십만 원', ['이십만=200000 KRW']],
    ['두 명', ['두=2 person']],
    ['한 명', ['한=1 person']],
    ['열두 살', ['열두=12 year-old']],
    ['열 다섯 마리', ['열 다섯=15 animal']],
    ['스물세 번', ['스물세=23 time']],
    ['두 정상', ['두=2']],
    ['하나는', ['하나=1']],
    ['사흘간', ['사흘=3 day']],
    ['일 년에는', ['일=1 year']],
    ['삼년간', ['삼=3 year']],
    ['십오분 안에', ['십오=15 minute']],
    ['열세살일 때', ['열세=13 year-old']],
    ['이틀 만에', ['이틀=2 day']],
    // ordinals
    ['세 번째', ['세 번째=3 ordinal']],
    ['3번째', ['3번째=3 ordinal']],
    ['첫 회담', ['첫=1 ordinal']],
    ['둘째 아들', ['둘째=2 ordinal']],
    ['제3차 회의', ['제3=3 ordinal session']],
    ['제2의 도시', ['제2=2 ordinal']],
    ['3위', ['3=3 ordinal rank']],
    ['21세기', ['21=21 ordinal century']],
    // parts, times, shares
    ['5분의 1', ['5분의 1=0.2 fraction']],
    ['3분의 2가', ['3분의 2=0.666666666667 fraction']],
    ['절반이', ['절반=0.5 fraction']],
    ['2배', ['2=2 multiple']],
    ['두 배로', ['두=2 multiple']],
    ['10%', ['10%=10 percent']],
    ['3.5퍼센트', ['3.5=3.5 percent']],
    ['30%포인트', ['30%포인트=30 percent percent-point']],
    ['0.5%p', ['0.5%p=0.5 percent percent-point']],
    // ranges
    ['3∼4명', ['3∼4=3..4 range person']],
    ['3~5만 명', ['3~5만=30000..50000 range person']],
    ['1~2억 원', ['1~2억=100000000..200000000 range KRW']],
    ['10%~20%', ['10%~20%=10..20 range percent']],
    ['2내지 4인치', ['2내지 4=2..4 range inch']],
    ['두세 명', ['두세=2..3 range person']],
    ['서너 차례', ['서너=3..4 range time']],
    ['3-2로', ['3=3', '2=2']],
    // how exact
    ['100여 명', ['100=100 person over']],
    ['약 3만 명', ['3만=30000 person about']],
    ['3만 명가량', ['3만=30000 person about']],
    ['30% 이상', ['30%=30 percent over']],
    ['100명이 넘는', ['100=100 person over']],
    ['5만명 미만', ['5만=50000 person under']],
    ['거의 100명', ['100=100 person nearly']],
    ['20명 안팎', ['20=20 person about']],
    ['최대 50명', ['50=50 person under']],
    ['최소 50명', ['50=50 person over']],
    ['약3만', ['3만=30000 about']],
    ['총5명', ['5=5 person']],
    // units
    ['12시간', ['12=12 hour']],
    ['3차례', ['3=3 time']],
    ['30일간', ['30=30 day']],
    ['10개국', ['10=10 country']],
    ['5㎞', ['5=5 km']],
    ['70kg', ['70=70 kg']],
    ['1990년대', ['1990=1990 decade']],
    ['6개월', ['6=6 month']],
    ['41세인', ['41=41 year-old']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '이 회의는',
    '일본의',
    '삼성은',
    '사회',
    '이명은',
    '이번',
    '사건',
    '구조 명령',
    '조사 건',
    '이천 시민',
    '백사장',
    '만남',
    '열대 폭풍',
    '세대',
    '세계',
    '한편',
    '한번',
    '한층',
    '두개골',
    '네트워크',
    '이 분은',
    '수천 명',
    '수십만 명',
    '몇 백 명',
    '만일',
    '천사',
    '일이',
    '오늘',
    '구체적',
    '육지',
    '첫사랑에 빠진다'.slice(0, 0),
    '둘러싼',
    '하나님',
    '코로나',
    '코로나19',
    '유로2024',
    'G20',
    'F-16',
    'COVID-19',
    '2024-08-01',
    '2024.08.01',
    '010-1234-5678',
    '10:30',
    '8월',
    '오전 10시 30분',
    '10시',
    '7시 55분',
  ])('%s holds none', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['3조각', '3=3'],
    ['2경기', '2=2'],
    ['5천안'.replace('천안', ' 천안'), '5=5'],
  ])('%s: a magnitude that begins another word is none', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('reads a whole sentence', () => {
    expect(
      read('지난 3일 두 도시의 교역액은 약 3억 5천만 달러로 12.5% 늘었고, 100여 명이 참석했다.'),
    ).toEqual([
      '3=3 day',
      '두=2',
      '3억 5천만=350000000 USD about',
      '12.5%=12.5 percent',
      '100=100 person over',
    ]);
  });

  it('says whether the numeral has digits and where the unit ends', () => {
    expect(findNumbers('두 명, 3명', 'ko')).toMatchObject([
      { start: 0, end: 1, digits: false, unitEnd: 3 },
      { start: 5, end: 6, digits: true, unitEnd: 7 },
    ]);
  });
});

describe('any text', () => {
  const pieces = [
    '3',
    '1,234',
    '억',
    '만',
    '천',
    '십',
    '두',
    '이',
    ' ',
    '분의',
    '~',
    '-',
    '%',
    '명',
    '원',
    '제',
    '여',
    '.',
    'a',
    '약',
    '월',
  ];
  it('gives spans in order, inside the text, without overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, text: numeral, value } of findNumbers(text, 'ko')) {
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
    '억'.repeat(100_000),
    '3억 '.repeat(30_000),
    '1~'.repeat(50_000),
    '이십'.repeat(50_000),
  ])('answers for 100,000 hostile characters', (text) => {
    expect(Array.isArray(findNumbers(text, 'ko'))).toBe(true);
  });
});
