import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { csv } from '../../../src/formats/csv.js';
import type { ConceptRecord } from '../../../src/formats/index.js';
import { neutralise, restore } from '../../../src/formats/table/formula.js';
import { tsv } from '../../../src/formats/tsv.js';
import { readAll, readUnits, unitOf, writeAll } from './support.js';

describe('reading tables', () => {
  it.each([
    ['en,ko\nSeoul,서울\n', 'heading in our names'],
    ['\uFEFF"English";"Korean"\r\n"Seoul";"서울"\r\n', 'semicolons, quotes, byte order mark'],
    ['번역\t원문\nSeoul\t서울', 'Korean heading, tabs, no last line end', 'ko'],
    ['Seoul,서울\n', 'no heading'],
    ['서울|Seoul\n', 'no heading, other way round'],
    ['ko,en\n\n서울,Seoul\n,,\n', 'empty rows'],
  ] as const)('%j (%s)', async (text, _name, from: 'en' | 'ko' = 'en') => {
    expect(await readUnits(csv, text, { from })).toEqual([unitOf('Seoul', '서울')]);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'cp949'])('finds the encoding: %s', async (encoding) => {
    const korean = '서울시장은 오늘 기자회견을 열었다. '.repeat(200);
    const bytes = iconv.encode(`en,ko\n${'Seoul '.repeat(300)},${korean}\n`, encoding);
    for (const size of [3, 1000, 1 << 20]) {
      const units = (await readAll(csv, bytes, {}, size)).flatMap((e) => (e.type === 'unit' ? [e.unit] : []));
      expect(units.map(({ ko }) => ko.text)).toEqual([korean]);
    }
  });

  it('takes a text that begins with a quotation mark for text', async () => {
    expect(await readUnits(tsv, 'en\tko\n"Yes," he said.\t"네," 그는 말했다.\n')).toEqual([
      unitOf('"Yes," he said.', '"네," 그는 말했다.'),
    ]);
  });

  it('counts lines across cells with line ends', async () => {
    const events = await readAll(csv, 'en,ko\n"a\nb",가\n,나\n');
    expect(events.at(-1)).toEqual({
      type: 'skipped',
      line: 4,
      unit: 2,
      reason: { code: 'emptyText', params: {} },
    });
  });

  it.each([
    ['', 'emptyFile'],
    ['\n\n', 'emptyFile'],
    ['a,b\nc,d\n', 'noColumns'],
    ['en,ko\n"a,b\n', 'unclosedQuote'],
  ])('refuses %j: %s', async (text, code) => {
    await expect(readAll(csv, text)).rejects.toMatchObject({ code });
  });

  it('reads concepts where the heading tells of them', async () => {
    const text =
      'key\tkind\ten\tko\tenOther\nplace.korea\tplace\tSouth Korea\t한국\tadmitted:Republic of Korea | deprecated:Corea\n';
    const events = await readAll(tsv, text);
    expect(events[1]).toMatchObject({
      concept: {
        id: 'place.korea',
        kind: 'place',
        terms: [
          { lang: 'en', text: 'South Korea', status: 'preferred' },
          { lang: 'en', text: 'Republic of Korea', status: 'admitted' },
          { lang: 'en', text: 'Corea', status: 'deprecated' },
          { lang: 'ko', text: '한국', status: 'preferred' },
        ],
      },
    });
  });
});

describe('writing tables', () => {
  const concept: ConceptRecord = {
    id: 'c1',
    kind: 'organization',
    definition: 'a | b',
    status: 'verified',
    attributes: { hanja: '韓國', offices: [{ title: 'x' }] },
    terms: [
      { lang: 'en', text: 'A|B\\C', status: 'preferred', partOfSpeech: 'noun' },
      { lang: 'en', text: 'x: y | z', status: 'forbidden', note: 'never' },
      { lang: 'ko', text: '가', status: 'deprecated' },
    ],
  };

  it.each([csv, tsv])('gives back units and concepts: $name', async (format) => {
    const unit = unitOf('=1+1, "quoted"\nline\ttab', "'=가", {
      status: 'draft',
      position: 3,
      usageCount: 0,
      createdAt: '2020-01-02T03:04:05.000Z',
      properties: { a: 'b' },
      en: { text: '=1', tags: [{ at: 1, kind: 'standalone', id: '1', data: '<x>' }] },
    });
    expect(await readUnits(format, await writeAll(format, [{ type: 'unit', unit }]))).toEqual([unit]);
    const events = await readAll(format, await writeAll(format, [{ type: 'concept', concept }]));
    expect(events[1]).toMatchObject({ concept });
  });

  it('neutralises what a spreadsheet would run', async () => {
    const text = (await writeAll(csv, [{ type: 'unit', unit: unitOf('=cmd()', '@가') }])).toString();
    expect(text).toContain("'=cmd(),'@가,");
  });

  it('restores exactly what was neutralised', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", 'a', '＝', '\t') }), (text) => {
        expect(restore(neutralise(text))).toBe(text);
      }),
    );
  });
});
