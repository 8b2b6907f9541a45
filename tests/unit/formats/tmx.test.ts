import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { tmx } from '../../../src/formats/tmx.js';
import { readAll, readUnits, unitOf, writeAll } from './support.js';

const tu = (en: string, ko: string, attributes = '', inner = ''): string =>
  `<tu ${attributes}>${inner}<tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="ko"><seg>${ko}</seg></tuv></tu>`;
const file = (body: string): string =>
  `<?xml version="1.0"?><tmx version="1.4"><header srclang="en" creationtool="T" creationtoolversion="2"/><body>${body}</body></tmx>`;

describe('reading TMX', () => {
  it('tells tool, version and source language', async () => {
    const [header] = await readAll(tmx, file(''));
    expect(header).toEqual({ type: 'header', languages: ['en'], tool: 'T 2', version: '1.4' });
  });

  it.each([
    ['en', 'ko'],
    ['EN-US', 'KO'],
    ['en_gb', 'ko-KR'],
    ['eng', 'KOR'],
  ])('meets %s with %s', async (en, ko) => {
    const body = `<tu><tuv lang="${ko}"><seg>서울</seg></tuv><tuv xml:lang="${en}"><seg>Seoul</seg></tuv></tu>`;
    expect(await readUnits(tmx, file(body))).toEqual([unitOf('Seoul', '서울')]);
  });

  it.each([
    ['otherLanguages', '<tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="de"><seg>b</seg></tuv>'],
    ['missingTranslation', '<tuv xml:lang="en"><seg>a</seg></tuv>'],
    ['emptyText', '<tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="ko"><seg> </seg></tuv>'],
  ])('skips with %s', async (code, tuvs) => {
    const skipped = (await readAll(tmx, file(`\n<tu>${tuvs}</tu>`)))[1];
    expect(skipped).toMatchObject({ type: 'skipped', line: 2, unit: 1, reason: { code } });
  });

  it('keeps who, when, how often, notes and properties', async () => {
    const attributes = `tuid="7" creationdate="20190306T152318Z" creationid="kim" changedate="20200101T000000Z" changeid="lee" usagecount="3"`;
    const inner = `<note>first</note><note>second</note><prop type="file">a.txt</prop><prop type="prev">before</prop><prop type="x-house">yes</prop><prop type="x-status">confirmed</prop>`;
    expect(await readUnits(tmx, file(tu('a', '가', attributes, inner)))).toEqual([
      unitOf('a', '가', {
        id: '7',
        createdAt: '2019-03-06T15:23:18.000Z',
        createdBy: 'kim',
        updatedAt: '2020-01-01T00:00:00.000Z',
        updatedBy: 'lee',
        usageCount: 3,
        note: 'first\nsecond',
        document: 'a.txt',
        previous: 'before',
        status: 'confirmed',
        properties: { 'x-house': 'yes' },
      }),
    ]);
  });

  it('makes a unit of each pair of variants', async () => {
    const body = `<tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="ko"><seg>가</seg></tuv><tuv xml:lang="ko-KR"><seg>나</seg></tuv></tu>`;
    expect((await readUnits(tmx, file(body))).map(({ ko }) => ko.text)).toEqual(['가', '나']);
  });

  it('keeps code as tags, and the text of sub and hi as text', async () => {
    const seg = `A<bpt i="1" x="5" type="bold">&lt;b></bpt>B<ept i="1">&lt;/b></ept><ph>[<sub>note</sub>]</ph><hi type="t">C</hi><it pos="end" x="9">}</it>`;
    const [unit] = await readUnits(tmx, file(tu(seg, '가')));
    expect(unit?.en).toEqual({
      text: 'ABnoteC',
      tags: [
        { at: 1, kind: 'open', id: '5', type: 'bold', data: '<b>' },
        { at: 2, kind: 'close', id: '5', data: '</b>' },
        { at: 2, kind: 'standalone', id: '1', data: '[' },
        { at: 6, kind: 'standalone', id: '1', data: ']' },
        { at: 6, kind: 'open', id: '2', type: 't', data: '' },
        { at: 7, kind: 'close', id: '2', data: '' },
        { at: 7, kind: 'close', id: '9', data: '}' },
      ],
    });
  });

  it('puts text into NFC and moves tags along', async () => {
    const nfd = '각'.normalize('NFD');
    const [unit] = await readUnits(tmx, file(tu('a', `${nfd}<ph x="1">c</ph>${nfd}`)));
    expect(unit?.ko).toEqual({ text: '각각', tags: [{ at: 1, kind: 'standalone', id: '1', data: 'c' }] });
  });

  it.each(['utf-16le', 'utf-16be', 'cp949', 'windows-949', 'utf-8'])('reads %s', async (encoding) => {
    const text = file(tu('Seoul', '서울')).replace('?>', ` encoding="${encoding}"?>`);
    const bytes = iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf') });
    expect(await readUnits(tmx, bytes)).toEqual([unitOf('Seoul', '서울')]);
  });

  it('reads the same whatever the size of the chunks', async () => {
    const bytes = Buffer.from(file(tu('a😀', '가😀나<ph x="1">&lt;x/></ph>')));
    const whole = await readAll(tmx, bytes);
    for (const size of [1, 2, 3, 7]) expect(await readAll(tmx, bytes, {}, size)).toEqual(whole);
  });
});

describe('writing TMX', () => {
  it('writes a document that says everything back', async () => {
    const unit = unitOf('Tom & "Jerry" <b>', '서울\r\n😀', {
      id: '1',
      status: 'rejected',
      note: 'n',
      createdAt: '2019-03-06T15:23:18.000Z',
      updatedBy: 'A"B',
      usageCount: 0,
      document: 'd.txt',
      position: 4,
      previous: 'p',
      next: 'q',
      tool: 'x',
      properties: { 'x-a': 'b\tc' },
    });
    const bytes = await writeAll(tmx, [{ type: 'unit', unit }]);
    expect(await readUnits(tmx, bytes)).toEqual([unit]);
  });

  it('puts the source language first', async () => {
    const text = (
      await writeAll(tmx, [{ type: 'unit', unit: unitOf('a', '가') }], { from: 'ko', title: 'News' })
    ).toString();
    expect(text).toContain('srclang="ko"');
    expect(text.indexOf('xml:lang="ko"')).toBeLessThan(text.indexOf('xml:lang="en"'));
  });

  it('removes and reports what XML cannot hold', async () => {
    const notices: unknown[] = [];
    const options = { report: (notice: unknown): unknown => notices.push(notice) };
    const bytes = await writeAll(
      tmx,
      [{ type: 'unit', unit: unitOf('a\u0000b\uFFFE', '가\uD800') }],
      options,
    );
    expect(await readUnits(tmx, bytes)).toEqual([unitOf('ab', '가')]);
    expect(notices).toEqual([
      { record: 1, reason: { code: 'charactersRemoved', params: { count: 3, record: 1 } } },
    ]);
  });

  it('reports a concept as not held', async () => {
    const notices: unknown[] = [];
    await writeAll(tmx, [{ type: 'concept', concept: { terms: [] } }], {
      report: (notice) => notices.push(notice),
    });
    expect(notices).toMatchObject([{ record: 1, reason: { code: 'notHeld' } }]);
  });
});
