import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  hangulNameCandidates,
  isKoreanSurname,
  judgeSpelling,
  koreanNameCandidates,
  looksLikeKoreanName,
  splitKoreanName,
} from '../../../src/names/spelling/index.js';

describe('Hangul to letters', () => {
  it.each([
    ['전혜진', 'Jeon Hye-jin'],
    ['오세훈', 'Oh Se-hoon'],
    ['김민수', 'Kim Min-soo'],
    ['남궁민', 'Namgung Min'],
    ['허담', 'Heo Dam'],
  ])('%s is %s first', (hangul, first) => {
    expect(koreanNameCandidates(hangul)[0]!.text).toBe(first);
  });

  it.each([
    ['passport', 'JEON HYEJIN'],
    ['rr', 'Jeon Hyejin'],
    ['north', 'Jon Hye Jin'],
  ] as const)('%s style is %s', (style, text) => {
    expect(koreanNameCandidates('전혜진', { style })[0]!.text).toBe(text);
  });

  it.each([
    ['김정은', 'Kim Jong Un'],
    ['리선권', 'Ri Son Gwon'],
    ['박봉주', 'Pak Pong Ju'],
    ['최룡해', 'Choe Ryong Hae'],
    ['김여정', 'Kim Yo Jong'],
  ])('%s in the North is %s', (hangul, text) => {
    expect(koreanNameCandidates(hangul, { style: 'north' })[0]!.text).toBe(text);
  });

  it('offers both splits of an ambiguous name', () => {
    const splits = new Set(
      koreanNameCandidates('선우용').map(({ surnameKo, givenKo }) => `${surnameKo} ${givenKo}`),
    );
    expect([...splits].sort()).toEqual(['선 우용', '선우 용']);
  });

  it('has no candidates for what is no name', () => {
    expect(['', '가', '대한민국정부', 'Kim', '김ㄱ', '1234'].map((text) => koreanNameCandidates(text))).toEqual([
      [], [], [], [], [], [],
    ]); // prettier-ignore
  });
});

describe('letters to Hangul', () => {
  it.each([
    ['Jeon Hye-jin', '전혜진'],
    ['Hye-jin Jeon', '전혜진'],
    ['JEON Hye Jin', '전혜진'],
    ['Jeon Hyejin', '전혜진'],
    ['Chung Mong-joon', '정몽준'],
    ['Oh Se-hoon', '오세훈'],
    ['Lee, Jae-myung', '이재명'],
    ['KIM JONG UN', '김정은'],
    ['Namgung Min', '남궁민'],
  ])('%s is %s first', (latin, first) => {
    expect(hangulNameCandidates(latin)[0]!.text).toBe(first);
  });

  it.each([
    ['Rhee Myung-bak', '이'],
    ['Roh Moo-hyun', '노'],
    ['Sunwoo Yong', '선우'],
  ])('%s has the surname %s', (latin, surname) => {
    expect(hangulNameCandidates(latin)[0]!.surname).toBe(surname);
  });

  it('has no candidates for names that have no Korean reading', () => {
    expect(hangulNameCandidates('Emmanuel Macron')).toEqual([]);
    expect(hangulNameCandidates('x'.repeat(10_000))).toEqual([]);
  });

  it('tells Korean names from others', () => {
    expect(looksLikeKoreanName('Lee Jae-myung')).toBeGreaterThan(0.9);
    expect(looksLikeKoreanName('Lai Ching-te')).toBeLessThan(0.1);
    expect(looksLikeKoreanName('Boris Johnson')).toBe(0);
  });
});

describe('surnames', () => {
  it('knows those of one and two syllables', () => {
    expect(['김', '남궁', '황보', '선우', '제갈'].every(isKoreanSurname)).toBe(true);
    expect(['각', '김이', ''].some(isKoreanSurname)).toBe(false);
  });

  it.each([
    ['남궁민', '남궁', '민'],
    ['황보승희', '황보', '승희'],
    ['선우정아', '선우', '정아'],
    ['김민수', '김', '민수'],
    ['오 세훈', '오', '세훈'],
  ])('%s is %s and %s', (name, surname, given) => {
    expect(splitKoreanName(name)[0]).toMatchObject({ surname, given });
  });
});

describe('judge', () => {
  it.each([
    ['전혜진', 'Jeon Hye-jin'],
    ['전혜진', 'Chun Hae-jin'],
    ['오세훈', 'Se-hoon Oh'],
    ['이승만', 'Rhee Seung-man'],
    ['김연아', 'Kim Yeon-a'],
  ])('%s may be %s', (hangul, latin) => {
    expect(judgeSpelling(hangul, latin).plausible).toBe(true);
  });

  it.each([
    ['전혜진', 'Jeon Hye-min', 'Hye-min does not fit 혜진'],
    ['오세훈', 'Ahn Se-hoon', 'Ahn does not fit 오'],
    ['김민수', 'Kim Min', 'Min does not fit 민수'],
  ])('%s cannot be %s', (hangul, latin, reason) => {
    expect(judgeSpelling(hangul, latin)).toMatchObject({ plausible: false, reason });
  });

  it('gives the closest spelling', () => {
    expect(judgeSpelling('전혜진', 'Jeon Hye-min').closest).toBe('Jeon Hye-jin');
  });

  it('does not judge what is no Korean name', () => {
    expect(judgeSpelling('도널드트럼프', 'Donald Trump')).toMatchObject({ plausible: true, confidence: 0 });
  });
});

describe('properties', () => {
  const surname = fc.constantFrom('김', '이', '박', '오', '남궁', '선우');
  const given = fc.constantFrom('혜진', '세훈', '민', '정은', '우용', '지연');

  it('every candidate of a name is judged plausible, and confidences fall', () => {
    fc.assert(
      fc.property(surname, given, (first, second) => {
        const candidates = koreanNameCandidates(first + second);
        const confidences = candidates.map(({ confidence }) => confidence);
        expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
        expect(candidates.every(({ text }) => judgeSpelling(first + second, text).plausible)).toBe(true);
      }),
    );
  });

  it('the first candidate leads back to the name', () => {
    fc.assert(
      fc.property(surname, given, (first, second) => {
        const latin = koreanNameCandidates(first + second)[0]!.text;
        expect(hangulNameCandidates(latin).map(({ text }) => text)).toContain(first + second);
      }),
    );
  });

  it('any text at all is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        koreanNameCandidates(text);
        hangulNameCandidates(text);
        judgeSpelling(text, text);
        judgeSpelling('김철수', text);
      }),
    );
  });
});
