import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Lang } from '../../../src/concepts/concept.js';
import { findDates, findTimes } from '../../../src/text/dates.js';

function datesIn(text: string, lang: Lang): object[] {
  return findDates(text, lang).map(({ start, end, ...date }) => {
    expect(text.slice(start, end)).toBe(date.text);
    return date;
  });
}

describe('dates in Korean', () => {
  it.each([
    ['2024년 8월 1일', { text: '2024년 8월 1일', year: 2024, month: 8, day: 1 }],
    ['8월1일', { text: '8월1일', month: 8, day: 1 }],
    ['8월 1일부터', { text: '8월 1일', month: 8, day: 1 }],
    ['5월 9일(현지 시간)', { text: '5월 9일', month: 5, day: 9 }],
    ['2024. 8. 1.', { text: '2024. 8. 1.', year: 2024, month: 8, day: 1 }],
    ['2024.08.01', { text: '2024.08.01', year: 2024, month: 8, day: 1 }],
    ['2024-08-01', { text: '2024-08-01', year: 2024, month: 8, day: 1 }],
    ['’24년 8월', { text: '’24년 8월', year: 2024, month: 8 }],
    ['8월에는', { text: '8월', month: 8 }],
    ['2024년', { text: '2024년', year: 2024 }],
    ['지난 1일', { text: '지난 1일', day: 1, relative: 'last' }],
    ['지난달 3일', { text: '지난달 3일', day: 3, relative: 'last month' }],
    ['올해 8월', { text: '올해 8월', month: 8, relative: 'this year' }],
    ['같은 달 3일', { text: '같은 달 3일', day: 3, relative: 'same month' }],
    ['오세훈 서울시장은 30일 베이징에서', { text: '30일', day: 30 }],
    ['19일 오전', { text: '19일', day: 19 }],
    ['1일(월)', { text: '1일(월)', day: 1, weekday: 1 }],
    ['8월 1일 목요일', { text: '8월 1일 목요일', month: 8, day: 1, weekday: 4 }],
    ['월요일', { text: '월요일', weekday: 1 }],
    ['일요일에', { text: '일요일', weekday: 0 }],
    ['이번 주 금요일', { text: '이번 주 금요일', weekday: 5, relative: 'this week' }],
    ['오늘은', { text: '오늘', relative: 'today' }],
    ['내일까지', { text: '내일', relative: 'tomorrow' }],
    ['작년에', { text: '작년', relative: 'last year' }],
  ])('%s', (text, expected) => {
    expect(datesIn(text, 'ko')).toEqual([expected]);
  });

  it.each([
    '30일간',
    '3일 동안',
    '5일째',
    '3일 만에',
    '1990년대',
    '오늘날',
    '내일모레',
    '13월 1일',
    '2월 30일',
    '지난 회의',
    '생일',
    '휴일',
    '3개월',
    '010-1234-5678',
    '월요',
    '',
  ])('%s holds none', (text) => {
    expect(datesIn(text, 'ko')).toEqual([]);
  });
});

describe('dates in English', () => {
  it.each([
    ['Aug. 1, 2024', { text: 'Aug. 1, 2024', year: 2024, month: 8, day: 1 }],
    ['August 1', { text: 'August 1', month: 8, day: 1 }],
    ['August 1st', { text: 'August 1st', month: 8, day: 1 }],
    ['1 August 2024', { text: '1 August 2024', year: 2024, month: 8, day: 1 }],
    ['30th September', { text: '30th September', month: 9, day: 30 }],
    ['August 2024', { text: 'August 2024', year: 2024, month: 8 }],
    ['2024-08-01', { text: '2024-08-01', year: 2024, month: 8, day: 1 }],
    ['Monday, Aug. 5', { text: 'Monday, Aug. 5', month: 8, day: 5, weekday: 1 }],
    ['on the 30th.', { text: '30th', day: 30 }],
    ['the 30th in Beijing', { text: '30th', day: 30 }],
    ['on Monday', { text: 'Monday', weekday: 1 }],
    ['last Friday', { text: 'last Friday', weekday: 5, relative: 'last' }],
    ['In May', { text: 'May', month: 5 }],
    ['March 3', { text: 'March 3', month: 3, day: 3 }],
    ['in mid-September', { text: 'September', month: 9 }],
    ['the November elections', { text: 'November', month: 11 }],
    ['before the 2016 election', { text: '2016', year: 2016 }],
    ['the 2012 Olympics', { text: '2012', year: 2012 }],
    ['in 2020 unless', { text: '2020', year: 2020 }],
    ['last December', { text: 'December', month: 12 }],
    ['Tomorrow’s', { text: 'Tomorrow', relative: 'tomorrow' }],
    ['in 2024', { text: '2024', year: 2024 }],
    ['last month', { text: 'last month', relative: 'last month' }],
    ['Yesterday', { text: 'Yesterday', relative: 'yesterday' }],
    ['Sept. 11', { text: 'Sept. 11', month: 9, day: 11 }],
  ])('%s', (text, expected) => {
    expect(datesIn(text, 'en')).toEqual([expected]);
  });

  it.each([
    'it may',
    'March on',
    'the 30th anniversary',
    'Feb. 30',
    'sat down',
    'sun',
    'of 2024 votes',
    'marched 3 miles',
    'May I',
    'June Kim',
    '',
  ])('%s holds none', (text) => {
    expect(datesIn(text, 'en')).toEqual([]);
  });
});

describe('clock times', () => {
  it.each([
    ['ko', '오전 10시 30분', 10, 30],
    ['ko', '오후 3시', 15, 0],
    ['ko', '오후 12시', 12, 0],
    ['ko', '오전 12시', 0, 0],
    ['ko', '낮 12시', 12, 0],
    ['ko', '낮 1시', 13, 0],
    ['ko', '밤 11시', 23, 0],
    ['ko', '밤 12시', 24, 0],
    ['ko', '새벽 2시', 2, 0],
    ['ko', '저녁 7시 반', 19, 30],
    ['ko', '10시 30분', 10, 30],
    ['ko', '15:30', 15, 30],
    ['ko', '여섯 시', 6, 0],
    ['ko', '오후 세 시 반', 15, 30],
    ['ko', '밤 열한시', 23, 0],
    ['ko', '정오', 12, 0],
    ['ko', '자정', 0, 0],
    ['en', '10:30 a.m.', 10, 30],
    ['en', '3 p.m.', 15, 0],
    ['en', '3pm', 15, 0],
    ['en', '7.55am', 7, 55],
    ['en', '12 a.m.', 0, 0],
    ['en', '12 p.m.', 12, 0],
    ['en', 'noon', 12, 0],
    ['en', 'midnight', 0, 0],
    ['en', '15:30', 15, 30],
    ['en', '3 o’clock', 3, 0],
  ] as const)('%s %s', (lang, text, hour, minute) => {
    expect(findTimes(text, lang)).toMatchObject([{ text, hour, minute }]);
  });

  it.each([
    ['ko', '10시간'],
    ['ko', '25시'],
    ['ko', '서울시'],
    ['ko', '10:75'],
    ['en', '13 p.m.'],
    ['en', 'afternoon'],
    ['en', '3 pmol'],
    ['en', '1:2:3'],
  ] as const)('%s %s holds none', (lang, text) => {
    expect(findTimes(text, lang)).toEqual([]);
  });

  it('tells whether the half of the day is known', () => {
    expect(findTimes('3시, 오후 3시, 15시', 'ko').map(({ halfKnown }) => halfKnown)).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('any text', () => {
  const pieces = [
    '2024',
    '8',
    '월',
    '일',
    '년',
    ' ',
    '.',
    '-',
    '지난',
    '오전',
    '시',
    '(',
    ')',
    'May',
    ' 3',
    'th',
    ', ',
    'the ',
    'on ',
  ];
  it.each(['en', 'ko'] as const)('%s: spans are in order and inside the text', (lang) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, month = 1, day = 1 } of findDates(text, lang)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(month >= 1 && month <= 12 && day >= 1 && day <= 31).toBe(true);
          last = end;
        }
      }),
    );
  });

  it.each([
    '1'.repeat(100_000),
    '8월 '.repeat(30_000),
    ' '.repeat(100_000),
    'May '.repeat(25_000),
    '1:'.repeat(50_000),
  ])('answers for 100,000 hostile characters', (text) => {
    for (const lang of ['en', 'ko'] as const) {
      expect(Array.isArray(findDates(text, lang)) && Array.isArray(findTimes(text, lang))).toBe(true);
    }
  });
});
