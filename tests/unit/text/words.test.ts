import { describe, expect, it } from '@jest/globals';
import { words } from '../../../src/text/words.js';

describe('words', () => {
  it.each([
    [
      'en',
      "Oh Se-hoon's U.S. visit, at 1,234.5 o'clock.",
      ['Oh', "Se-hoon's", 'U.S.', 'visit', 'at', '1,234.5', "o'clock"],
    ],
    ['en', 'mayor’s (Beijing) – AT&T', ['mayor’s', 'Beijing', 'AT&T']],
    ['en', '', []],
    [
      'ko',
      '오세훈 서울시장은 “한·중” 5·18을 COVID-19로',
      ['오세훈', '서울시장은', '한·중', '5·18을', 'COVID-19로'],
    ],
    ['ko', '3억5천만, 1.2%', ['3억5천만', '1.2']],
    ['ko', '…!?', []],
  ] as const)('%s: %s', (lang, text, expected) => {
    const found = words(text, lang);
    expect(found.map((word) => word.text)).toEqual(expected);
    for (const { start, end, text: word } of found) expect(text.slice(start, end)).toBe(word);
  });
});
