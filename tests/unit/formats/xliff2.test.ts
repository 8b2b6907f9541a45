import { describe, expect, it } from '@jest/globals';
import { xliff2 } from '../../../src/formats/xliff2.js';
import { readAll, readUnits, unitOf, writeAll } from './support.js';

const file = (body: string, attributes = 'srcLang="en-US" trgLang="ko-KR"', version = '2.0'): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" version="${version}" ${attributes}><file id="f" original="a.txt">${body}</file></xliff>`;
const segment = (source: string, target: string, attributes = ''): string =>
  `<segment ${attributes}><source>${source}</source>${target}</segment>`;
const unit = (inner: string, attributes = 'id="u"'): string => `<unit ${attributes}>${inner}</unit>`;
const seoul = segment('Seoul', '<target>서울</target>');

describe('reading XLIFF 2', () => {
  it.each(['2.0', '2.1', '2.2'])('reads version %s', async (version) => {
    expect(await readUnits(xliff2, file(unit(seoul), undefined, version))).toEqual([
      unitOf('Seoul', '서울', { id: 'u', document: 'a.txt', position: 0 }),
    ]);
  });

  it.each([
    ['', undefined],
    ['state="initial"', 'draft'],
    ['state="translated"', 'draft'],
    ['state="reviewed"', 'confirmed'],
    ['state="final"', 'confirmed'],
  ])('status of %s', async (state, status) => {
    const [read] = await readUnits(xliff2, file(unit(segment('Seoul', '<target>서울</target>', state))));
    expect(read?.status).toBe(status);
  });

  it('makes a unit of each segment; what is ignorable is none', async () => {
    const inner = `${segment('A.', '<target>가.</target>', 'id="s1"')}<ignorable><source> </source></ignorable>${segment('B.', '<target>나.</target>')}`;
    const units = await readUnits(
      xliff2,
      file(unit(`<notes><note>n</note></notes>${inner}`) + unit(seoul, 'id="v"')),
    );
    expect(units.map(({ id, en, ko, position, note }) => [id, en.text, ko.text, position, note])).toEqual([
      ['u:s1', 'A.', '가.', 0, 'n'],
      ['u:2', 'B.', '나.', 1, 'n'],
      ['v', 'Seoul', '서울', 2, undefined],
    ]);
  });

  it('never takes a proposal for a translation', async () => {
    const proposal =
      '<mtc:matches><mtc:match><source>Seoul</source><target>부산</target></mtc:match></mtc:matches>';
    expect((await readAll(xliff2, file(unit(`${proposal}${segment('Seoul', '')}`)))).at(-1)).toMatchObject({
      type: 'skipped',
      reason: { code: 'missingTranslation' },
    });
  });

  it.each([
    [
      '<pc id="1" dataRefStart="d1" dataRefEnd="d2">b</pc>',
      'b',
      [
        { at: 0, kind: 'open', id: '1', data: '<b>' },
        { at: 1, kind: 'close', id: '1', data: '</b>' },
      ],
    ],
    [
      'a<ph id="2" dataRef="d1" type="fmt"/>',
      'a',
      [{ at: 1, kind: 'standalone', id: '2', type: 'fmt', data: '<b>' }],
    ],
    [
      '<sc id="3" dataRef="d1"/>a<ec startRef="3"/>',
      'a',
      [
        { at: 0, kind: 'open', id: '3', data: '<b>' },
        { at: 1, kind: 'close', id: '3', data: '' },
      ],
    ],
    ['<mrk id="4" type="term">a</mrk>', 'a', []],
    ['a<cp hex="001A"/>', 'a\u001A', []],
    ['<cp hex="zz"/>a<cp hex="ffffff"/>', 'a', []],
  ])('inline %s', async (content, text, tags) => {
    const data = '<originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data></originalData>';
    const [read] = await readUnits(xliff2, file(unit(data + segment(content, '<target>가</target>'))));
    expect(read?.en).toEqual({ text, tags });
  });

  it('reads the glossary module as concepts', async () => {
    const glossary =
      '<gls:glossary><gls:glossEntry><gls:term>mayor</gls:term><gls:translation>시장</gls:translation><gls:translation>시의 장</gls:translation><gls:definition>d</gls:definition></gls:glossEntry></gls:glossary>';
    expect((await readAll(xliff2, file(unit(glossary + seoul)))).slice(1)).toMatchObject([
      {
        type: 'concept',
        concept: {
          definition: 'd',
          terms: [
            { lang: 'en', text: 'mayor', status: 'preferred' },
            { lang: 'ko', text: '시장', status: 'preferred' },
            { lang: 'ko', text: '시의 장', status: 'admitted' },
          ],
        },
      },
      { type: 'unit' },
    ]);
  });

  it.each([
    ['missingTranslation', file(unit(segment('a', '')))],
    ['emptyText', file(unit(segment(' ', '<target>가</target>')))],
    ['otherLanguages', file(unit(seoul), 'srcLang="en" trgLang="de"')],
    ['otherLanguages', file(unit(seoul), 'srcLang="en"')],
    ['notTranslatable', file(unit(seoul, 'id="u" translate="no"'))],
    ['notTranslatable', file(`<group id="g" translate="no">${unit(seoul)}</group>`)],
    ['invalidTags', file(unit(segment('<ec startRef="1"/>a<sc id="1"/>', '<target>가</target>')))],
    ['duplicateId', file(unit(seoul) + unit(segment('a', '')))],
  ])('skips with %s', async (code, text) => {
    expect((await readAll(xliff2, text)).at(-1)).toMatchObject({ type: 'skipped', reason: { code } });
  });

  it.each([
    ['wrongRoot', '<tmx/>'],
    ['unsupportedVersion', '<xliff version="1.2"/>'],
  ])('refuses with %s', async (code, text) => {
    await expect(readAll(xliff2, text)).rejects.toMatchObject({ code, line: 1 });
  });
});

it('writing XLIFF 2 says everything back', async () => {
  const units = [
    unitOf('a', '가', {
      id: 'x',
      document: 'd1',
      status: 'rejected',
      createdBy: 'k',
      properties: { p: 'q' },
    }),
    unitOf('b', '나', { document: 'd2', status: 'confirmed', position: 7, note: 'n' }),
  ];
  const bytes = await writeAll(
    xliff2,
    units.map((one) => ({ type: 'unit', unit: one })),
    { from: 'ko' },
  );
  expect(await readUnits(xliff2, bytes)).toMatchObject(units);
});
