import { describe, expect, it } from '@jest/globals';
import {
  COLUMNS,
  conceptFiles,
  inspectShipped,
  isConceptTable,
  parseShipped,
  readShippedGlossary,
  ShippedGlossaryError,
} from '../../../src/concepts/shipped.js';

const HEADER = COLUMNS.join('\t');
const row = (cells: Partial<Record<(typeof COLUMNS)[number], string>> = {}): string => {
  const whole = {
    key: 'place.seoul',
    kind: 'place',
    en: 'Seoul',
    ko: '서울',
    status: 'unverified',
    ...cells,
  };
  return COLUMNS.map((column) => (whole as Record<string, string>)[column] ?? '').join('\t');
};
const table = (...rows: string[]): string => [HEADER, ...rows, ''].join('\n');

describe('parseShipped', () => {
  it('reads preferred and further terms, attributes and key', () => {
    const [seoul] = parseShipped(
      table(
        row({
          koOther: 'admitted:서울특별시 | deprecated:한양',
          attributes: '{"level":"city","within":"place.south-korea"}',
          source: 'CLDR 48',
          status: 'verified',
        }),
      ),
    );
    expect(seoul).toMatchObject({
      kind: 'place',
      status: 'verified',
      source: 'CLDR 48',
      attributes: { key: 'place.seoul', level: 'city', within: 'place.south-korea' },
    });
    expect(seoul?.terms.map(({ lang, text, status }) => [lang, text, status])).toEqual([
      ['en', 'Seoul', 'preferred'],
      ['ko', '서울', 'preferred'],
      ['ko', '서울특별시', 'admitted'],
      ['ko', '한양', 'deprecated'],
    ]);
  });

  it('gives the same ids each time, different ones to different keys and terms', () => {
    const text = table(row(), row({ key: 'place.busan', en: 'Busan', ko: '부산' }));
    const first = parseShipped(text);
    expect(parseShipped(text)).toEqual(first);
    const ids = first.flatMap((concept) => [concept.id, ...concept.terms.map((term) => term.id)]);
    expect(new Set(ids).size).toBe(6);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('reads CRLF and decomposed Hangul', () => {
    const [seoul] = parseShipped(table(row({ ko: '서울'.normalize('NFD') })).replaceAll('\n', '\r\n'));
    expect(seoul?.terms[1]?.text).toBe('서울');
  });

  it.each([
    ['key', row({ key: 'Seoul' })],
    ['kind', row({ kind: 'city' })],
    ['en', row({ en: '' })],
    ['ko', row({ ko: '' })],
    ['enOther', row({ enOther: 'Hanyang' })],
    ['koOther', row({ koOther: 'admitted:서울' })],
    ['attributes', row({ attributes: '{level:city}' })],
    ['attributes', row({ attributes: '[1]' })],
    ['source', row({ status: 'verified' })],
    ['status', row({ status: 'checked' })],
    ['note', row({ note: ' left' })],
  ])('names line and column of a wrong %s', (column, wrong) => {
    const { concepts, problems } = inspectShipped(table(row({ key: 'place.busan' }), wrong), 'places.tsv');
    expect(concepts).toHaveLength(1);
    expect(problems).toEqual([{ file: 'places.tsv', line: 3, column, message: expect.any(String) }]);
  });

  it('names a row with too few cells, and a wrong header', () => {
    expect(inspectShipped(table('place.seoul\tplace')).problems).toMatchObject([{ line: 2, column: null }]);
    expect(inspectShipped('key\ten\tko\n').problems).toMatchObject([{ line: 1, column: null }]);
    expect(inspectShipped('').problems).toHaveLength(1);
  });

  it('throws all problems at once', () => {
    const text = table(row({ kind: 'x' }), row({ en: '' }));
    expect(() => parseShipped(text, 'p.tsv')).toThrow(ShippedGlossaryError);
    expect(() => parseShipped(text, 'p.tsv')).toThrow(
      /p\.tsv line 2, column kind: .*\np\.tsv line 3, column en/,
    );
  });
});

describe('the shipped glossary', () => {
  it('reads without a problem', () => {
    expect(readShippedGlossary().length).toBeGreaterThan(250);
  });

  it('leaves out tables that hold no concepts', () => {
    expect(isConceptTable('syllable\tspelling\tcount\n')).toBe(false);
    expect(conceptFiles().map(({ file }) => file)).not.toContain('templates.tsv');
  });
});
