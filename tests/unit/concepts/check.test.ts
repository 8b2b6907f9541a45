import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkGlossary, describeCheckProblem } from '../../../src/concepts/check/index.js';
import { COLUMNS } from '../../../src/concepts/shipped.js';

type Cells = Partial<Record<(typeof COLUMNS)[number], string>>;

const HEADER = COLUMNS.join('\t');
const MAYOR: Cells = { key: 'title.mayor', kind: 'title', en: 'mayor', ko: '시장' };
const SEOUL: Cells = { key: 'place.seoul', kind: 'place', en: 'Seoul', ko: '서울' };

/** A line with every cell right unless told otherwise. */
function line(cells: Cells): string {
  const right: Cells = {
    key: 'term.truce',
    kind: 'term',
    en: 'truce',
    ko: '휴전',
    source: 'Usage',
    status: 'unverified',
  };
  return COLUMNS.map((column) => cells[column] ?? right[column] ?? '').join('\t');
}

function tableIn(file: string, ...rows: Cells[]): { file: string; tsv: string } {
  return { file, tsv: `${[HEADER, ...rows.map(line)].join('\n')}\n` };
}

function table(...rows: Cells[]): { file: string; tsv: string } {
  return tableIn('a.tsv', ...rows);
}

const OFFICES = tableIn('offices.tsv', SEOUL, MAYOR);

function holder(key: string, offices: unknown): Cells {
  return { key, kind: 'person', en: key, ko: '홍길동', attributes: JSON.stringify({ offices }) };
}

function office(from: string | null, to: string | null): object {
  return { title: 'title.mayor', of: 'place.seoul', from, to };
}

/** `column line severity` of each finding. */
function findings(...tables: { file: string; tsv: string }[]): string[] {
  return checkGlossary(tables).problems.map(
    ({ column, line: at, severity }) => `${column ?? '-'} ${String(at)} ${severity}`,
  );
}

describe('checkGlossary', () => {
  const wrong: [string, Cells[], string[]][] = [
    ['a right line', [{}], []],
    ['a missing English term', [{ en: '' }], ['en 2 error']],
    ['a missing Korean term', [{ ko: '' }], ['ko 2 error']],
    ['an unknown kind', [{ kind: 'thing' }], ['kind 2 error', 'key 2 error']],
    ['an unknown status', [{ status: 'sure' }], ['status 2 error']],
    ['a verified line without a source', [{ status: 'verified', source: '' }], ['source 2 error']],
    ['an unverified line without a source', [{ source: '' }], ['source 2 warning']],
    ['a term with white space at its edge', [{ en: 'truce ' }], ['en 2 error']],
    ['two spaces', [{ en: 'a  truce' }], ['en 2 error']],
    ['a decomposed Korean term', [{ ko: '휴전'.normalize('NFD') }], ['ko 2 error']],
    ['a zero-width space', [{ ko: '휴\u200B전' }], ['ko 2 error']],
    ['Hangul in English', [{ en: '휴전' }], ['en 2 error']],
    ['Hangul in another English term', [{ enOther: 'admitted:휴전' }], ['enOther 2 error']],
    ['a Korean term in Hanja alone', [{ ko: '休戰' }], ['ko 2 error']],
    ['a Korean term that is a brand', [{ en: 'KT&G', ko: 'KT&G' }], []],
    ['a second preferred term', [{ enOther: 'preferred:armistice' }], ['enOther 2 error']],
    ['a term that stands twice', [{ koOther: 'admitted:휴전' }], ['koOther 2 error']],
    ['attributes that are no JSON', [{ attributes: '{level}' }], ['attributes 2 error']],
    ['attributes that are a list', [{ attributes: '[]' }], ['attributes 2 error']],
    ['a whole that does not exist', [{ attributes: '{"within":"place.nowhere"}' }], ['attributes 2 error']],
    [
      'a country of a title that does not exist',
      [{ attributes: '{"koIn":{"place.x":"왕","*":"왕"}}' }],
      ['attributes 2 error'],
    ],
    [
      'validity that ends before it begins',
      [{ attributes: '{"validFrom":"2026-01-02","validTo":"2026-01-01"}' }],
      ['attributes 2 error'],
    ],
    ['offices that are no list', [{ attributes: '{"offices":{}}' }], ['attributes 2 error']],
    ['keys out of order', [{}, { key: 'term.armistice', en: 'armistice', ko: '정전' }], ['key 3 error']],
    ['a key of another kind', [{ key: 'place.truce' }], ['key 2 error']],
    ['a key twice', [{}, { en: 'armistice', ko: '정전' }], ['key 3 error']],
    ['a concept twice', [{}, { key: 'term.truce-again' }], ['en 3 error']],
  ];
  it.each(wrong)('reports %s', (_, rows, expected) => {
    expect(findings(table(...rows))).toEqual(expected);
  });

  it('takes two places of one name for two if they lie in different places', () => {
    const gu = { kind: 'place', en: 'Jung-gu', ko: '중구' };
    const within = (place: string) => JSON.stringify({ within: place });
    const rows: Cells[] = [
      { ...SEOUL, key: 'place.busan', en: 'Busan', ko: '부산' },
      { ...gu, key: 'place.jung-gu-busan', attributes: within('place.busan') },
      { ...gu, key: 'place.jung-gu-seoul', attributes: within('place.seoul') },
      SEOUL,
    ];
    expect(findings(table(...rows))).toEqual([]);
    rows[1] = { ...rows[1], attributes: within('place.seoul') };
    expect(findings(table(...rows))).toEqual(['en 4 error']);
  });

  const offices: [string, unknown, string[]][] = [
    ['a whole term', office('2021-04-08', null), []],
    ['one day', office('2021-04-08', '2021-04-08'), []],
    ['unknown dates', office(null, null), []],
    ['an end before the beginning', office('2021-04-08', '2021-04-07'), ['attributes 2 error']],
    ['30 February', office('2021-02-30', null), ['attributes 2 error']],
    ['a year', office('2021', null), ['attributes 2 error']],
    ['an unknown title', { ...office(null, null), title: 'title.tsar' }, ['attributes 2 error']],
    ['a place as title', { ...office(null, null), title: 'place.seoul' }, ['attributes 2 error']],
    ['a title as place', { ...office(null, null), of: 'title.mayor' }, ['attributes 2 error']],
    ['no place', { ...office(null, null), of: null }, []],
    ['a missing field', { title: 'title.mayor', of: null, from: null }, ['attributes 2 error']],
    ['a text', 'mayor', ['attributes 2 error']],
  ];
  it.each(offices)('judges an office with %s', (_, value, expected) => {
    expect(findings(table(holder('person.a', [value])), OFFICES)).toEqual(expected);
  });

  const tenures: [string, object, object, number][] = [
    ['one after the other', office('2010-07-01', '2014-06-30'), office('2014-07-01', null), 0],
    ['a handover on one day', office('2010-07-01', '2014-07-01'), office('2014-07-01', null), 0],
    ['an office without an end', office('2010-07-01', null), office('2014-07-01', null), 1],
    ['a day too many', office('2010-07-01', '2014-07-02'), office('2014-07-01', null), 1],
    ['an unknown beginning', office(null, null), office('2014-07-01', null), 0],
  ];
  it.each(tenures)('warns of two holders at a time: %s', (_, first, second, warnings) => {
    const rows = [holder('person.a', [first]), holder('person.b', [second])];
    const { problems } = checkGlossary([table(...rows), OFFICES]);
    expect(problems.map((problem) => problem.severity)).toEqual(Array(warnings).fill('warning'));
  });

  it('reports a header with a slip and passes over tables of other sorts', () => {
    const slip = { file: 'a.tsv', tsv: table({}).tsv.replace('enOther', 'enothers') };
    expect(findings(slip)[0]).toBe('- 1 error');
    expect(checkGlossary([{ file: 'b.tsv', tsv: 'syllable\tspelling\n김\tkim\n' }]).summary.concepts).toBe(0);
  });

  it('finds keys and concepts twice over several files', () => {
    expect(findings(table({}), tableIn('b.tsv', {}))).toEqual(['key 2 error', 'en 2 error']);
  });

  it('counts by file, kind and status', () => {
    expect(checkGlossary([table({}), OFFICES]).summary).toEqual({
      concepts: 3,
      files: { 'a.tsv': 1, 'offices.tsv': 2 },
      kinds: { place: 1, term: 1, title: 1 },
      statuses: { unverified: 3 },
    });
  });

  it('names file, line, column and remedy in one line', () => {
    const [problem] = checkGlossary([table({ kind: '' })]).problems;
    expect(describeCheckProblem(problem!)).toMatch(/^a\.tsv line 2, column \w+: error: .+\. Remedy: .+\.$/);
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.boolean(), (rows, withHeader) => {
        const tsv = [...(withHeader ? [HEADER] : []), ...rows].join('\n');
        expect(() => checkGlossary([{ file: 'x.tsv', tsv }])).not.toThrow();
      }),
    );
  });
});
