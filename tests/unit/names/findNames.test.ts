import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Lang } from '../../../src/concepts/concept.js';
import { findNames } from '../../../src/names/index.js';
import { cases, shippedIndex } from './support.js';

const find = (text: string, lang: Lang) => findNames(text, lang, shippedIndex());

describe('findNames', () => {
  it.each(cases('found.tsv'))('%s', (text, row) => {
    const found = find(text, row.lang as Lang);
    expect(found.map((mention) => `${mention.kind}:${mention.text}`).join(' | ')).toBe(row.found);
    for (const { start, end, text: own } of found) expect(text.slice(start, end)).toBe(own);
  });

  it.each(['은', '이', '을', '의', '에게', '께서', '과', '도', '만', '이라며', '이라고', '이었다', '들'])(
    'finds 서울시장 before %s',
    (particle) => {
      expect(find(`어제 오세훈 서울시장${particle} 왔다.`, 'ko')[0]?.text).toBe('오세훈 서울시장');
    },
  );

  it('believes an ambiguous family name once the person was named in full', () => {
    const names = find('이서연 시장이 왔다. 이 시장은 웃었다.', 'ko').map(({ text }) => text);
    expect(names).toEqual(['이서연 시장', '이 시장']);
  });

  it('does not reach over sentences or lines', () => {
    expect(find('그는 서울\n시장 상인', 'ko').map(({ text }) => text)).toEqual(['서울']);
    expect(find('He left Seoul. Mayor Oh stayed.', 'en').map(({ text }) => text)).toEqual([
      'Seoul',
      'Mayor Oh',
    ]);
  });

  it('gives offsets into the NFC text', () => {
    const text = '그는 오세훈 서울시장이다.';
    expect(find(text.normalize('NFD'), 'ko')).toEqual(find(text, 'ko'));
  });

  it('gives spans in order, without overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      '서울',
      '시장',
      ' ',
      '은',
      '김민수',
      '전 ',
      ' 겸 ',
      '·',
      '대표',
      '.',
      '\n',
      '\ud800',
      'ㅅ',
      'Mayor ',
      'Oh ',
      ', ',
      'of ',
      '(',
      '트럼프',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), fc.constantFrom<Lang>('en', 'ko'), (pieces, lang) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, text: own } of find(text, lang)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(own);
          last = end;
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each(['서울시장 ', '김', '가나다 ', 'Kim ', '겸 ', '·'])(
    'reads %s twenty thousand characters long',
    (piece) => {
      const text = piece.repeat(Math.ceil(20_000 / piece.length));
      expect(find(text, 'ko')).toBeInstanceOf(Array);
      expect(find(text, 'en')).toBeInstanceOf(Array);
    },
  );
});
