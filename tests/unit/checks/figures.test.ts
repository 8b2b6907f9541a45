import { describe, expect, it } from '@jest/globals';
import { findFigures } from '../../../src/checks/figures/figure.js';
import { matchFigures } from '../../../src/checks/figures/matching.js';

/** What is left over on each side, as written. */
function leftOver(en: string, ko: string): [string[], string[]] {
  const match = matchFigures(findFigures(en, 'en'), findFigures(ko, 'ko'));
  return [match.en.map(({ text }) => text), match.ko.map(({ text }) => text)];
}

describe('figures that say the same', () => {
  it.each([
    ['$1.3 trillion a year by 2035', '2035년까지 연간 1조3000억 달러'],
    ['rose 4.3 percent to $59.8 billion in June', '6월 4.3% 늘어난 598억 달러'],
    ['at 6:30 a.m. on Wednesday', '수요일 오전 6시 30분'],
    ['at 3 o’clock', '오후 3시'],
    ['about 1,200 firefighters', '1180여 명'],
    ['nearly 200 people', '197명'],
    ['half of the budget', '예산의 50%'],
    ['10 miles', '16km'],
    ['in mid-October', '10월 중순'],
    ['closed on Mondays', '월요일에는 쉰다'],
    ['for 30 days', '30일간'],
    ['the 30th festival', '제30회 영화제'],
    ['3 to 5 degrees', '3∼5도'],
  ])('%s / %s', (en, ko) => {
    expect(leftOver(en, ko)).toEqual([[], []]);
  });
});

describe('figures that do not', () => {
  it.each([
    ['up to 6.9 meters', '최대 6.5m', '6.9', '6.5'],
    ['at least 65 people', '최소 69명', '65', '69'],
    ['about 300 people', '약 420명', '300', '420'],
    ['on April 29', '4월 30일', 'April 29', '4월 30일'],
    ['at 3 a.m.', '오후 3시', '3 a.m.', '오후 3시'],
    ['on Mondays', '일요일에', 'Mondays', '일요일'],
  ])('%s / %s', (en, ko, leftEn, leftKo) => {
    expect(leftOver(en, ko)).toEqual([[leftEn], [leftKo]]);
  });
});
