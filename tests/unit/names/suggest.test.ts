import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Lang } from '../../../src/concepts/concept.js';
import { parseShipped, COLUMNS } from '../../../src/concepts/shipped.js';
import { buildNameIndex, suggest, type MemoryEvidence, type SuggestQuery } from '../../../src/names/index.js';
import { cases, shippedIndex } from './support.js';

const other = (lang: Lang): Lang => (lang === 'en' ? 'ko' : 'en');
const ask = (text: string, to: Lang, more: Partial<SuggestQuery> = {}) =>
  suggest({ text, from: other(to), to, ...more }, shippedIndex());

describe('suggest', () => {
  it.each(cases('suggest.tsv'))('%s', (text, row) => {
    const date = row.date === '' ? {} : { date: row.date! };
    expect(ask(text, row.to as Lang, date)[0]?.text).toBe(row.expected);
  });

  it('names the parts of a byline', () => {
    const [first] = ask('베이징=전혜진 기자', 'en');
    expect(first).toMatchObject({ kind: 'byline', text: 'By Jeon Hye-jin, Beijing reporter' });
    expect(first?.parts.map(({ role, target }) => `${role} ${target}`).sort()).toEqual([
      'person Jeon Hye-jin',
      'place Beijing',
      'title reporter',
    ]);
  });

  it('gives the concept as evidence of what the glossary knows', () => {
    const [first] = ask('오세훈 서울시장', 'en');
    expect(first?.basis).toBe('glossary');
    expect(first?.evidence).toHaveLength(3);
    for (const { conceptId, detail } of first?.evidence ?? []) {
      expect(conceptId).toMatch(/^[0-9a-f-]{36}$/);
      expect(detail).toContain('in the glossary');
    }
  });

  it('ranks candidates for an unknown person and never calls a guess certain', () => {
    const suggestions = ask('한빛전자 김민수 대표', 'en', { limit: 10 });
    const texts = suggestions.map(({ text }) => text);
    expect(texts).toContain('Kim Min-su, CEO of Hanbit Electronics');
    expect(suggestions[0]?.basis).toBe('rule');
    expect(suggestions[0]?.confidence).toBeLessThan(0.6);
    const confidences = suggestions.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
  });

  it('reads an unknown name by the country of the office', () => {
    expect(ask('Shanghai Mayor Zhang Wei', 'ko')[0]?.text).toBe('장웨이 상하이 시장');
    expect(ask('Zhang Wei', 'ko', { origin: 'zh' })[0]?.text).toBe('장웨이');
  });

  it('answers with one kind when asked for it', () => {
    for (const { kind } of ask('김민수', 'en', { kind: 'person' })) expect(kind).toBe('person');
    expect(ask('서울시장', 'en', { kind: 'person' }).every(({ kind }) => kind === 'person')).toBe(true);
  });

  it('adds the admitted terms of a name that stands alone, below the preferred one', () => {
    const texts = ask('Jeju', 'ko').map(({ text }) => text);
    expect(texts[0]).toBe('제주도');
    expect(texts).toContain('제주');
  });

  it('keeps to the limit', () => {
    expect(ask('김민수', 'en', { limit: 2 })).toHaveLength(2);
  });
});

describe('evidence of the memory', () => {
  const rendered: Record<string, { text: string; count: number; segmentIds: string[] }[]> = {
    김민수: [{ text: 'Kim Minsoo', count: 9, segmentIds: ['s1', 's2'] }],
    오세훈: [{ text: 'Oh Sehoon', count: 3, segmentIds: ['s3'] }],
  };
  const memory: MemoryEvidence = { renderings: (name) => rendered[name] ?? [] };
  const withMemory = (text: string) => suggest({ text, from: 'ko', to: 'en' }, shippedIndex(), memory);

  it('stands before the rule, with count and segments', () => {
    const [first] = withMemory('김민수 시장');
    expect(first).toMatchObject({ text: 'Mayor Kim Minsoo', basis: 'memory' });
    expect(first?.evidence).toContainEqual({
      segmentId: 's1',
      detail: 'The memory has 김민수 as Kim Minsoo 9 of 9 times.',
    });
  });

  it('never overrules the glossary silently', () => {
    const suggestions = withMemory('오세훈 시장');
    expect(suggestions[0]?.text).toBe('Mayor Oh Se-hoon');
    const differing = suggestions.find(({ text }) => text === 'Mayor Oh Sehoon');
    expect(differing?.evidence.map(({ detail }) => detail).join()).toContain('The glossary says Oh Se-hoon.');
  });
});

describe('a glossary of its own', () => {
  const row = (cells: Record<string, string>): string => {
    const whole: Record<string, string> = { status: 'unverified', kind: 'person', ...cells };
    return COLUMNS.map((column) => whole[column] ?? '').join('\t');
  };
  const index = buildNameIndex(
    parseShipped(
      [
        COLUMNS.join('\t'),
        row({ key: 'person.kim-a', en: 'Kim Min-soo', ko: '김민수', attributes: '{"origin":"ko"}' }),
        row({ key: 'person.kim-b', en: 'Kim Min-su', ko: '김민수', attributes: '{"origin":"ko"}' }),
      ].join('\n'),
    ),
  );

  it('shows both of two persons of one name, sharing the confidence', () => {
    const suggestions = suggest({ text: '김민수', from: 'ko', to: 'en' }, index);
    expect(
      suggestions
        .slice(0, 2)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['Kim Min-soo', 'Kim Min-su']);
    expect(suggestions[0]?.confidence).toBeLessThan(0.6);
  });

  it('needs no titles, no places, nothing', () => {
    expect(suggest({ text: '오세훈 서울시장', from: 'ko', to: 'en' }, buildNameIndex([]))).toBeInstanceOf(
      Array,
    );
  });
});

describe('any text', () => {
  const hostile = [
    '',
    ' ',
    '시장',
    'ㅅㅣㅈㅏㅇ',
    '\ud800',
    '오세훈 서울시장'.normalize('NFD'),
    '겸겸겸',
    '=',
    '()',
    'Mayor',
    '전',
    'ａｂｃ시장',
    '가'.repeat(10_000),
  ];
  it.each(hostile)('%#: an answer and no error', (text) => {
    expect(ask(text, 'en')).toBeInstanceOf(Array);
    expect(ask(text, 'ko')).toBeInstanceOf(Array);
  });

  it('reads decomposed Hangul', () => {
    expect(ask('오세훈 서울시장'.normalize('NFD'), 'en')[0]?.text).toBe('Seoul Mayor Oh Se-hoon');
  });

  it('has confidences between 0 and 1 in falling order', () => {
    const word = fc.constantFrom(
      '서울',
      '시장',
      '전',
      '겸',
      '김민수',
      '오',
      '·',
      ',',
      'Mayor',
      'former',
      'Kim',
      'of',
      '(',
      ')',
      '=',
      '의원',
      '갑',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), fc.constantFrom<Lang>('en', 'ko'), (words, to) => {
        const confidences = ask(words.join(' '), to).map(({ confidence }) => confidence);
        expect(confidences.every((value) => value >= 0 && value <= 1)).toBe(true);
        expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
      }),
      { numRuns: 60 },
    );
  });
});
