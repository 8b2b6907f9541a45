import { expect, it } from '@jest/globals';
import { hangulize } from '../../../src/hangulization/index.js';

it.each([
  ['book', '북'],
  ['cape', '케이프'],
  ['Riverton', '리버턴'],
  ['Wellington', '웰링턴'],
  ['Hillsdale', '힐즈데일'],
  ['Groveland', '그로블랜드'],
  ['Dutton', '더턴'],
  ['Jackson', '잭슨'],
  ['slide', '슬라이드'],
  ['Woodbury', '우드베리'],
  ['John Smith', '존 스미스'],
  ['IAEA', '아이에이이에이'],
])('%s is %s', (text, expected) => {
  expect(hangulize(text, { origin: 'en' }).text).toBe(expected);
});

it('is honest about what spelling can tell', () => {
  expect(hangulize('Woodbury', { origin: 'en' }).results[0]!.confidence).toBeLessThanOrEqual(0.4);
  expect(hangulize('Woodbury', { origin: 'en' }).steps[0]!.rule).toMatch(/spelling alone/);
});
