import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { romanize, romanizePlace } from '../../../src/romanization/index.js';
import { toChar, toHangul, toLetters, toSyllables } from '../../../src/romanization/syllable.js';

const hangul = fc.string({
  unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
  maxLength: 12,
});

it('syllables and letters are each other’s inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), (code) => {
      const char = String.fromCharCode(code);
      expect(toChar(toLetters(char))).toBe(char);
    }),
  );
  fc.assert(fc.property(hangul, (text) => expect(toHangul(toSyllables(text))).toBe(text)));
});

it('romanized Hangul holds Latin letters and hyphens only', () => {
  fc.assert(
    fc.property(hangul, fc.constantFrom('rr', 'rr-letter', 'yale'), (text, scheme) => {
      expect(romanize(text, { scheme }).text).toMatch(/^[A-Za-z -]*$/);
    }),
  );
});

it('different spellings stay different letter by letter, without regard to hyphens between words', () => {
  fc.assert(
    fc.property(hangul, hangul, (a, b) => {
      const letters = (text: string): string => romanize(text, { scheme: 'rr-letter' }).text;
      fc.pre(
        a !== b &&
          !/[ㄲㅆㄸㅃㅉ]/.test(
            toSyllables(a + b)
              .map(({ onset, coda }) => onset + coda)
              .join(''),
          ),
      );
      expect(letters(a) === letters(b)).toBe(false);
    }),
  );
});

it('any text at all is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const scheme of ['rr', 'rr-letter', 'mr', 'yale', 'name'] as const) romanize(text, { scheme });
      romanizePlace(text);
    }),
  );
});
