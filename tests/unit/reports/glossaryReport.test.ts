import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Concept, ConceptAttributes, ConceptKind, TermStatus } from '../../../src/concepts/concept.js';
import { glossaryReport } from '../../../src/reports/glossary/glossaryReport.js';

let made = 0;
type Terms = readonly [en: string | null, ko: string | null];

function concept(
  kind: ConceptKind,
  [en, ko]: Terms,
  more: { attributes?: ConceptAttributes; status?: TermStatus } = {},
): Concept {
  const { attributes = {}, status = 'preferred' } = more;
  const id = `c${(made += 1)}`;
  const term = (lang: 'en' | 'ko', text: string) => ({
    id: `${id}${lang}`,
    lang,
    text,
    status,
    partOfSpeech: null,
    note: null,
  });
  return {
    ...{
      id,
      glossary: 'test',
      kind,
      definition: null,
      domain: null,
      note: null,
      source: null,
      status: 'verified',
      version: 1,
    },
    terms: [...(en === null ? [] : [term('en', en)]), ...(ko === null ? [] : [term('ko', ko)])],
    attributes,
  };
}

const today = '2026-11-24';
const report = (...concepts: Concept[]) => glossaryReport(concepts, today);
const office = (title: string, of: string, from: string | null, to: string | null) => ({
  title,
  of,
  from,
  to,
});

describe('duplicates', () => {
  it('are concepts of one kind with the same terms', () => {
    const both = report(concept('term', ['ceasefire', '휴전']), concept('term', ['ceasefire', '휴전']));
    expect(both.duplicates.map((group) => group.length)).toEqual([2]);
    expect(both.nearDuplicates).toEqual([]);
  });

  it.each<[string, Concept, Concept]>([
    ['homonyms', concept('term', ['court', '법원']), concept('term', ['court', '코트'])],
    ['other kinds', concept('term', ['Blue House', '청와대']), concept('place', ['Blue House', '청와대'])],
    [
      'parts of other wholes',
      concept('place', ['Jung-gu', '중구'], { attributes: { within: 'place.seoul' } }),
      concept('place', ['Jung-gu', '중구'], { attributes: { within: 'place.busan' } }),
    ],
  ])('are not %s', (_name, a, b) => {
    expect(report(a, b).duplicates).toEqual([]);
  });
});

describe('near duplicates', () => {
  it.each<[Terms, Terms]>([
    [
      ['cease-fire', '휴전'],
      ['ceasefire', '휴전'],
    ],
    [
      ['Ministry of Education', '교육부'],
      ['ministry of education', '교육 부'],
    ],
    [
      ['Shaanxi Province', '산시성'],
      ['Shanxi Province', '산시성'],
    ],
    [
      ['climate change', '기후 변화'],
      ['climate change', '기후변화'],
    ],
    [
      ['European Commission', '유럽연합집행위원회'],
      ['European Commision', '유럽연합집행의원회'],
    ],
  ])('are %p and %p', (a, b) => {
    expect(report(concept('term', a), concept('term', b)).nearDuplicates).toHaveLength(1);
  });

  it.each<[Terms, Terms]>([
    [
      ['ceasefire', '휴전'],
      ['armistice', '정전'],
    ],
    [
      ['1st Corps of the Army', '육군제1군단'],
      ['2nd Corps of the Army', '육군제2군단'],
    ],
    [
      ['Kim Min-su', '김민수'],
      ['Kim Min-soo', '김민서'],
    ],
    [
      ['cap', '모자'],
      ['cup', '컵'],
    ],
  ])('are not %p and %p', (a, b) => {
    expect(report(concept('term', a), concept('term', b)).nearDuplicates).toEqual([]);
  });

  it('are found whichever letter is exchanged', () => {
    const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 8, maxLength: 16 }), fc.nat(), (letters, at) => {
        const other = letters.map((each, i) => (i === at % letters.length ? 'z' : each));
        const pair = [letters, other].map((each) => concept('term', [each.join(''), '휴전']));
        expect(report(...pair).nearDuplicates).toHaveLength(1);
      }),
    );
  });
});

describe('a missing language', () => {
  it('is one without a term to use', () => {
    const found = report(
      concept('term', ['ceasefire', null]),
      concept('term', [null, '휴전']),
      concept('term', ['Corea', '한국'], { status: 'forbidden' }),
      concept('term', ['truce', '휴전']),
    ).missingLanguage;
    expect(found.map(({ missing }) => missing)).toEqual([['ko'], ['en'], ['en', 'ko']]);
  });
});

describe('expired offices', () => {
  const mayor = concept('title', ['mayor', '시장'], { attributes: { key: 'title.mayor' } });
  const seoul = concept('place', ['Seoul', '서울'], { attributes: { key: 'place.seoul' } });
  const person = (name: string, ...offices: ReturnType<typeof office>[]) =>
    concept('person', [name, '홍길동'], { attributes: { offices } });
  const found = (...persons: Concept[]) =>
    report(mayor, seoul, ...persons).expiredOffices.map(({ person: { en }, to, successor }) => [
      en,
      to,
      successor?.en,
    ]);
  const of = (from: string | null, to: string | null) => office('title.mayor', 'place.seoul', from, to);

  it('names the office in words and who holds it now', () => {
    const [only] = report(
      mayor,
      seoul,
      person('A', of('2022-07-01', '2026-06-30')),
      person('B', of('2026-07-01', null)),
    ).expiredOffices;
    expect(only).toMatchObject({
      person: { en: 'A' },
      office: { titleText: '시장', ofText: '서울' },
      to: '2026-06-30',
      successor: { en: 'B' },
    });
  });

  it.each<[string, Concept[], unknown[]]>([
    ['a present holder', [person('A', of('2022-07-01', null))], []],
    ['the last day', [person('A', of('2022-07-01', today))], []],
    [
      'another office that lasts',
      [person('A', of(null, '2020-01-01'), office('title.governor', 'place.seoul', null, null))],
      [],
    ],
    [
      'the last of several',
      [person('A', of(null, '2020-01-01'), of(null, '2024-01-01'))],
      [['A', '2024-01-01', undefined]],
    ],
    [
      'no end, but a later holder',
      [person('A', of('2018-07-01', null)), person('B', of('2022-07-01', null))],
      [['A', null, 'B']],
    ],
    ['a holder to come', [person('A', of('2018-07-01', null)), person('B', of('2027-07-01', null))], []],
    ['an unknown beginning', [person('A', of(null, null)), person('B', of('2022-07-01', null))], []],
  ])('%s', (_name, persons, expected) => {
    expect(found(...persons)).toEqual(expected);
  });
});
