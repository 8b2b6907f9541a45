import { describe, expect, it } from '@jest/globals';
import { xliff } from '../../../src/formats/xliff.js';
import { readAll, readUnits, unitOf, writeAll } from './support.js';

const file = (body: string, attributes = 'source-language="en-US" target-language="ko"'): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns:mq="MQXliff"><file original="a.txt" ${attributes}><body>${body}</body></file></xliff>`;
const unit = (target: string, more = '', attributes = ''): string =>
  `<trans-unit id="1" ${attributes}><source>Seoul</source>${target}${more}</trans-unit>`;

describe('reading XLIFF 1.2', () => {
  it('reads a unit with its file and place, and never a proposal', async () => {
    const alt = '<alt-trans><source>Seoul</source><target>부산</target></alt-trans>';
    expect(await readUnits(xliff, file(unit('<target>서울</target>', `${alt}<note>n</note>`)))).toEqual([
      unitOf('Seoul', '서울', { id: '1', document: 'a.txt', position: 0, note: 'n' }),
    ]);
  });

  it.each([
    ['state="final"', '', '', 'confirmed'],
    ['state="needs-review-translation"', '', '', 'draft'],
    ['', 'approved="yes"', '', 'confirmed'],
    ['', 'mq:status="ManuallyConfirmed"', '', 'confirmed'],
    ['', '', '', undefined],
  ])('status of %s %s', async (state, attributes, more, status) => {
    const [read] = await readUnits(xliff, file(unit(`<target ${state}>서울</target>`, more, attributes)));
    expect(read?.status).toBe(status);
  });

  it('makes a unit of each segment, with the state that Trados gives it', async () => {
    const body =
      '<trans-unit id="u"><source>A. B.</source>' +
      '<seg-source><g id="9"><mrk mtype="seg" mid="1">A.</mrk> <mrk mtype="seg" mid="2"><x id="3"/>B.</mrk></g></seg-source>' +
      '<target><g id="9"><mrk mtype="seg" mid="1">가.</mrk> <mrk mtype="seg" mid="2">나<mrk mtype="x-sdl-deleted">다</mrk>.</mrk></g></target>' +
      '<sdl:seg-defs><sdl:seg id="1" conf="ApprovedSignOff"/><sdl:seg id="2" conf="RejectedTranslation"/></sdl:seg-defs></trans-unit>';
    const units = await readUnits(xliff, file(body));
    expect(units.map(({ id, en, ko, status }) => [id, en.text, en.tags.length, ko.text, status])).toEqual([
      ['u:1', 'A.', 0, '가.', 'confirmed'],
      ['u:2', 'B.', 1, '나.', 'rejected'],
    ]);
  });

  it('keeps inline tags', async () => {
    const body =
      '<trans-unit id="1"><source>a<g id="1" ctype="bold">b</g><ph id="2">&lt;br/></ph><bpt id="3" rid="7">{</bpt>c<ept id="4" rid="7">}</ept></source><target>가</target></trans-unit>';
    expect((await readUnits(xliff, file(body)))[0]?.en).toEqual({
      text: 'abc',
      tags: [
        { at: 1, kind: 'open', id: '1', type: 'bold', data: '' },
        { at: 2, kind: 'close', id: '1', data: '' },
        { at: 2, kind: 'standalone', id: '2', data: '<br/>' },
        { at: 2, kind: 'open', id: '7', data: '{' },
        { at: 3, kind: 'close', id: '7', data: '}' },
      ],
    });
  });

  it.each([
    ['missingTranslation', file(unit(''))],
    ['missingTranslation', file(unit('<target/>'))],
    ['otherLanguages', file(unit('<target>x</target>'), 'source-language="en" target-language="de"')],
    ['notTranslatable', file(`<group translate="no">${unit('<target>가</target>')}</group>`)],
  ])('skips with %s', async (code, text) => {
    expect((await readAll(xliff, text)).at(-1)).toMatchObject({ type: 'skipped', unit: 1, reason: { code } });
  });
});

it('writing XLIFF 1.2 says everything back', async () => {
  const units = [
    unitOf('a', '가', {
      id: 'x',
      document: 'd1',
      status: 'confirmed',
      createdBy: 'k',
      properties: { p: 'q' },
    }),
    unitOf('b', '나', { status: 'rejected', position: 7, note: 'n', updatedAt: '2020-01-01T00:00:00.000Z' }),
  ];
  const bytes = await writeAll(
    xliff,
    units.map((one) => ({ type: 'unit', unit: one })),
    { from: 'ko' },
  );
  expect(await readUnits(xliff, bytes)).toMatchObject(units);
});
