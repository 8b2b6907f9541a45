import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Concept, ConceptKind } from '../../../src/concepts/concept.js';
import { repair } from '../../../src/matching/repair/repair.js';
import { buildTermIndex } from '../../../src/terms/index.js';
import { text } from './texts.js';

const concept = (id: string, kind: ConceptKind, en: string, ko: string): Concept => ({
  id,
  glossary: 'test',
  kind,
  definition: null,
  domain: null,
  note: null,
  source: null,
  status: 'verified',
  attributes: {},
  version: 1,
  terms: (['en', 'ko'] as const).map((lang) => ({
    id: `${id}.${lang}`,
    lang,
    text: lang === 'en' ? en : ko,
    status: 'preferred',
    partOfSpeech: null,
    note: null,
  })),
});

const terms = buildTermIndex([
  concept('seoul', 'place', 'Seoul', '서울'),
  concept('busan', 'place', 'Busan', '부산'),
  concept('jeju', 'place', 'Jeju', '제주'),
  concept('oh', 'person', 'Oh Se-hoon', '오세훈'),
  concept('park', 'person', 'Park Heong-joon', '박형준'),
  concept('mayor', 'title', 'Mayor', '시장'),
]);

const fromEnglish = (query: string, source: string, target: string): string | null =>
  repair({ query, match: { source, target }, from: 'en', to: 'ko', terms })?.target ?? null;
const fromKorean = (query: string, source: string, target: string): string | null =>
  repair({ query, match: { source, target }, from: 'ko', to: 'en', terms })?.target ?? null;

describe('repair from English', () => {
  it.each([
    ['a grouped number', 'It sold 1,234 cars.', 'It sold 987 cars.', '987대를 팔았다.', '1,234대를 팔았다.'],
    [
      'magnitudes',
      'It costs 350 million won.',
      'It costs 210 million won.',
      '2억 1천만 원이 든다.',
      '3억 5천만 원이 든다.',
    ],
    [
      'money with a sign',
      'It paid $20 million.',
      'It paid $30 million.',
      '3000만 달러를 냈다.',
      '2000만 달러를 냈다.',
    ],
    ['a percentage', 'Sales rose 7%.', 'Sales rose 5%.', '매출이 5% 늘었다.', '매출이 7% 늘었다.'],
    [
      'a date',
      'He left on Nov. 24.',
      'He left on Oct. 3.',
      '그는 10월 3일 떠났다.',
      '그는 11월 24일 떠났다.',
    ],
    [
      'a time',
      'Doors open at 7:30 p.m.',
      'Doors open at 6:00 p.m.',
      '문은 오후 6시 연다.',
      '문은 오후 7시 30분 연다.',
    ],
    ['a unit', 'It is 3 miles long.', 'It is 3 kilometers long.', '길이가 3킬로미터다.', '길이가 3마일이다.'],
    ['a place with its particle', 'Jeju is big.', 'Seoul is big.', '서울은 크다.', '제주는 크다.'],
    ['the same number twice', 'Page 5 of 5', 'Page 4 of 4', '4쪽 중 4쪽', '5쪽 중 5쪽'],
  ])('%s', (_, query, source, target, repaired) => {
    expect(fromEnglish(query, source, target)).toBe(repaired);
  });

  it.each([
    ['nothing differs', 'It sold 5.', 'It sold 5.', '5개를 팔았다.'],
    ['words differ', 'It sold cars.', 'It sold ships.', '배를 팔았다.'],
    ['two places could be meant', 'From 3 to 5 days', 'From 4 to 4 days', '4일에서 4일'],
    ['the target has another number', 'It sold 6.', 'It sold 5.', '반 다스를 팔았다.'],
    ['the target has the number twice', 'It sold 6.', 'It sold 5.', '5개, 바로 5개를 팔았다.'],
    ['the name is in no glossary', 'Kim spoke.', 'Lee spoke.', '이가 말했다.'],
  ])('none where %s', (_, query, source, target) => {
    expect(fromEnglish(query, source, target)).toBeNull();
  });
});

describe('repair from Korean', () => {
  it.each([
    [
      'magnitudes',
      '3억 5천만 원이 든다.',
      '2억 원이 든다.',
      'It costs 200 million won.',
      'It costs 350 million won.',
    ],
    ['a date', '11월 24일 떠났다.', '10월 3일 떠났다.', 'He left on Oct. 3.', 'He left on Nov. 24.'],
    ['a person', '박형준은 떠났다.', '오세훈은 떠났다.', 'Oh Se-hoon left.', 'Park Heong-joon left.'],
    ['an ordinal', '제4회 대회', '제21회 대회', 'The 21st contest', 'The 4th contest'],
  ])('%s', (_, query, source, target, repaired) => {
    expect(fromKorean(query, source, target)).toBe(repaired);
  });

  it('none where the English words around would have to change (one, many)', () => {
    expect(fromKorean('도시 1곳', '도시 2곳', '2 cities')).toBeNull();
  });
});

describe('repair', () => {
  it('tells what was changed, the particle with its word', () => {
    const { target, changes } = repair({
      query: 'Jeju has 35 parks.',
      match: { source: 'Seoul has 21 parks.', target: '서울은 공원이 21개다.' },
      from: 'en',
      to: 'ko',
      terms,
    })!;
    expect(target).toBe('제주는 공원이 35개다.');
    expect(changes.map(({ from, to, start, end }) => [from, to, target.slice(start, end)])).toEqual([
      ['서울은', '제주는', '제주는'],
      ['21', '35', '35'],
    ]);
  });

  it('gives ranges that hold what it says, on any text', () => {
    fc.assert(
      fc.property(text(), text(), text(), (query, source, target) => {
        const repaired = repair({ query, match: { source, target }, from: 'ko', to: 'ko', terms });
        for (const { to, start, end } of repaired?.changes ?? []) {
          expect(repaired!.target.slice(start, end)).toBe(to);
        }
      }),
    );
  });
});
