import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHECKS, runChecks } from '../../../src/checks/index.js';

const WRONG = [
  { id: 'a', en: 'They met on April 29.', ko: '이들은 4월 30일 만났다.' },
  { en: '', ko: '이들은 만났다.' },
  { en: 'The the end.', ko: '끝.' },
];

describe('runChecks', () => {
  it('names pairs by id or index and sorts findings by pair', () => {
    expect(runChecks(WRONG, {}).map(({ pair, check }) => [pair, check])).toEqual([
      ['a', 'dates'],
      [1, 'missing'],
      [2, 'doubled-words'],
    ]);
  });

  it('runs only the checks that are enabled, and passes over names that it does not know', () => {
    const findings = runChecks(WRONG, { enabled: ['missing', 'no-such-check'] });
    expect(findings.map(({ check }) => check)).toEqual(['missing']);
  });

  it('follows the profile of the house', () => {
    const findings = runChecks(WRONG, { profile: { severity: { dates: 'info', missing: 'off' } } });
    expect(findings.map(({ check, severity }) => [check, severity])).toEqual([
      ['dates', 'info'],
      ['doubled-words', 'warning'],
    ]);
  });

  it('points at the side that was translated', () => {
    const pair = { en: 'It cost 20 dollars.', ko: '30달러가 들었다.' };
    const marked = (target: 'en' | 'ko'): unknown =>
      runChecks([pair], { target, enabled: ['numbers'] }).map(({ lang, text, suggestions }) => [
        lang,
        text,
        suggestions,
      ]);
    expect(marked('en')).toEqual([['en', '20', ['30']]]);
    expect(marked('ko')).toEqual([['ko', '30', ['20']]]);
  });

  it('gives offsets into the NFC text, whatever comes in', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        ...Array.from('가각서울를 을 은 30일 1,2 "“”‘(a) @<b>{x}Tt. \uD800'),
        'The ',
        'Seoul ',
      ),
    });
    fc.assert(
      fc.property(text, text, (en, ko) => {
        for (const { lang, start, end, text: marked } of runChecks([{ en, ko }], {})) {
          expect((lang === 'en' ? en : ko).normalize('NFC').slice(start, end)).toBe(marked);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has checks with ids of their own', () => {
    const ids = CHECKS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});
