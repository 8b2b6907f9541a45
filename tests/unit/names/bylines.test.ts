import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseBylines } from '../../../src/names/index.js';
import { cases, shippedIndex } from './support.js';

const parse = (text: string) => parseBylines(text, shippedIndex());

describe('bylines of Korean papers', () => {
  it.each(cases('bylines.tsv'))('%s', (text, row) => {
    const [byline, ...more] = parse(text);
    expect(more).toEqual([]);
    expect(byline?.raw).toBe(row.raw);
    expect(text.slice(byline?.start, byline?.end)).toBe(row.raw);
    expect(byline?.place ?? '').toBe(row.place);
    expect(byline?.persons.map(({ name, title }) => `${name}/${title ?? ''}`).join(' ')).toBe(row.persons);
    expect(byline?.email ?? '').toBe(row.email);
    if (row.english !== '') expect(byline?.suggestion.text).toContain(row.english);
    expect(byline?.suggestion.kind).toBe('byline');
  });

  it.each([
    '우한=AP뉴시스',
    '워싱턴=로이터 뉴스1',
    '뉴욕=신화/뉴시스',
    '사진제공=한빛전자',
    '(사진=한빛전자 제공)',
    '[속보] 서울시장 회담',
    '◀ 앵커 ▶◀ 리포트 ▶',
    '이날 임하늘 기자 등이 모였다.',
    '임하늘 기자는 그렇게 말했다.',
    '기자회견이 열렸다.',
    '서울시청 출입 기자',
    '',
  ])('%s is none', (text) => {
    expect(parse(text)).toEqual([]);
  });

  it('takes the address from the next line', () => {
    const text = '첫 줄이다.\n워싱턴/임하늘 특파원\nhaneul@example.com';
    const [byline] = parse(text);
    expect(byline).toMatchObject({ place: '워싱턴', email: 'haneul@example.com' });
    expect(text.slice(byline?.start, byline?.end)).toBe('워싱턴/임하늘 특파원\nhaneul@example.com');
  });

  it('reads a sign-off and the camera line after it as two', () => {
    const found = parse('MBN뉴스 임하늘입니다.[ haneul@example.com ]영상취재 : 오지훈 기자');
    expect(found.map(({ persons, email }) => [persons[0]?.name, email])).toEqual([
      ['임하늘', 'haneul@example.com'],
      ['오지훈', null],
    ]);
  });

  it('finds head and tail of one article, with offsets', () => {
    const text = '[머니투데이 임하늘 기자]\r\n서울시장이 베이징 시장을 만났다.\r\n임하늘 기자 haneul@';
    expect(parse(text).map(({ start, end, raw }) => text.slice(start, end) === raw)).toEqual([true, true]);
  });

  it('gives parts with their roles', () => {
    const [byline] = parse('베이징=전혜진 기자 hyejin@example.com');
    const parts = byline?.suggestion.parts.map(({ role, source, target }) => [role, source, target]);
    expect(parts).toEqual(
      expect.arrayContaining([
        ['place', '베이징', 'Beijing'],
        ['title', '기자', 'reporter'],
        ['person', '전혜진', 'Jeon Hye-jin'],
        ['email', 'hyejin@example.com', 'hyejin@example.com'],
      ]),
    );
  });
});

describe('English bylines', () => {
  it.each([
    ['By Jeon Hye-jin, Beijing correspondent', '베이징=전혜진 특파원'],
    ['By Jeon Hye-jin in Beijing', '베이징=전혜진 기자'],
    ['By Hong Gil-dong, intern reporter (hong@example.com)', '홍길동 인턴기자 hong@example.com'],
    ['By Hong Gil-dong and Kim Chul-su', '홍길동·김철수 기자'],
  ])('%s', (text, korean) => {
    expect(parse(text)[0]?.suggestion.text).toBe(korean);
  });

  it('is no sentence that begins with By', () => {
    expect(parse('By Friday the mayors had agreed on a new date for the meeting in Beijing.')).toEqual([]);
  });
});

describe('any text', () => {
  it('gives bylines that lie in the text, in order, without overlap', () => {
    const piece = fc.constantFrom(
      '임하늘',
      ' ',
      '기자',
      '=',
      '베이징',
      '·',
      'a@b.kr',
      'a@',
      '[',
      ']',
      '(',
      ')',
      '/',
      '\n',
      ',',
      '특파원',
      '글·사진',
      'By ',
      '뉴스1',
      'ㅣ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, raw } of parse(text)) {
          expect(text.slice(start, end)).toBe(raw);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each(['임하늘 기자, ', '가·', 'a@', '[', '기자', '임하늘·', 'ㅣ', '=기자 '])(
    '%s ten thousand times',
    (piece) => {
      expect(parse(piece.repeat(10_000))).toBeInstanceOf(Array);
    },
  );
});
