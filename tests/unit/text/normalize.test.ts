import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldForSearch, foldUnits, nfc } from '../../../src/text/normalize.js';

describe('nfc', () => {
  it('composes Hangul that a Mac has taken apart', () => {
    expect(nfc('서울'.normalize('NFD'))).toBe('서울');
  });

  it('keeps lone surrogates, the empty text and what is composed already', () => {
    expect(nfc('\uD83D 서울')).toBe('\uD83D 서울');
    expect(nfc('')).toBe('');
  });
});

describe('foldForSearch', () => {
  it.each([
    ['  Seoul\n\tMayor ', 'seoul mayor'],
    ['“서울” ‘시장’', '"서울" \'시장\''],
    ['Ｓｅｏｕｌ　１２３', 'seoul 123'],
    ['한ㆍ중, 한・중', '한·중, 한·중'],
    ['3∼4명—5～6명', '3~4명-5~6명'],
    ['ﾊﾞ', 'バ'],
    ['SÃO', 'são'],
    ['', ''],
  ])('%j is searched as %j', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it('is the same when done twice, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const once = foldForSearch(text);
        expect(foldForSearch(once)).toBe(once);
      }),
    );
  });

  it('folds unit by unit without changing the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldUnits(text)).toHaveLength(text.length);
      }),
    );
    expect(foldUnits('가'.repeat(100_000))).toHaveLength(100_000);
  });
});
