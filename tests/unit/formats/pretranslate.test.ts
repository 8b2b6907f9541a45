import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { pretranslate, type Lookup } from '../../../src/formats/index.js';
import { xliff } from '../../../src/formats/xliff.js';
import { xliff2 } from '../../../src/formats/xliff2.js';
import { readUnits } from './support.js';

const memory: Lookup = ({ source, previous }) => {
  if (source === 'Seoul')
    return [{ target: '서울 & <부산>', score: previous === 'Before' ? 101 : 100, kind: 'exact' }];
  if (source === 'Seoul 2')
    return [{ target: '서울 1', source: 'Seoul 1', score: 96, kind: 'fuzzy', repair: { target: '서울 2' } }];
  return source === 'Low' ? [{ target: '낮음', score: 50, kind: 'fuzzy' }] : [];
};

const run = async (text: string, options = {}): Promise<{ text: string; counts: number[] }> => {
  const { bytes, final, review, empty, kept } = await pretranslate(Buffer.from(text), memory, options);
  return { text: bytes.toString(), counts: [final, review, empty, kept] };
};

const v1 = (body: string): string =>
  `\uFEFF<?xml version='1.0'?>\r\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\r\n<file original='a' source-language="en" target-language="ko"><body  >${body}</body></file></xliff>\r\n`;
const v2 = (body: string): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ko"><file id="f"><unit id="u">${body}</unit></file></xliff>`;

describe('XLIFF 1.2', () => {
  it.each([
    [
      '<source>Seoul</source>',
      '<source>Seoul</source><target state="final" state-qualifier="exact-match">서울 &amp; &lt;부산&gt;</target>',
      [1, 0, 0, 0],
    ],
    [
      '<source>Seoul</source>\n <target  xml:lang="ko" state=\'new\' />',
      '<source>Seoul</source>\n <target  xml:lang="ko" state="final" state-qualifier="exact-match">서울 &amp; &lt;부산&gt;</target>',
      [1, 0, 0, 0],
    ],
    [
      '<source>Seoul</source><target>벌써</target>',
      '<source>Seoul</source><target>벌써</target>',
      [0, 0, 0, 1],
    ],
    ['<source>Low</source>', '<source>Low</source>', [0, 0, 1, 0]],
    [
      '<source><g id="1">Seoul</g></source>',
      '<source><g id="1">Seoul</g></source><target state="final" state-qualifier="exact-match"><g id="1">서울 &amp; &lt;부산&gt;</g></target>',
      [1, 0, 0, 0],
    ],
    [
      '<source>Seo<x id="1"/>ul</source>',
      '<source>Seo<x id="1"/>ul</source><target state="needs-review-translation" state-qualifier="fuzzy-match">서울 &amp; &lt;부산&gt;</target><alt-trans match-quality="100" origin="Malmoi"><target>서울 &amp; &lt;부산&gt;</target></alt-trans>',
      [0, 1, 0, 0],
    ],
    [
      '<source>Seoul 2</source>',
      '<source>Seoul 2</source><target state="needs-review-translation" state-qualifier="fuzzy-match">서울 1</target><alt-trans match-quality="96" origin="Malmoi"><source>Seoul 1</source><target>서울 1</target></alt-trans>',
      [0, 1, 0, 0],
    ],
  ])('%s', async (before, after, counts) => {
    expect(await run(v1(`<trans-unit id="1">${before}</trans-unit>`))).toEqual({
      text: v1(`<trans-unit id="1">${after}</trans-unit>`),
      counts,
    });
  });

  it('uses the repair where asked, and proposes what the memory has', async () => {
    const { text } = await run(v1('<trans-unit id="1"><source>Seoul 2</source></trans-unit>'), {
      repair: true,
    });
    expect(text).toContain('state-qualifier="fuzzy-match">서울 2</target>');
    expect(text).toContain('<source>Seoul 1</source><target>서울 1</target></alt-trans>');
  });

  it('leaves alone what is not to be translated, proposals and other languages', async () => {
    const body =
      '<group translate="no"><trans-unit id="1"><source>Seoul</source></trans-unit></group><trans-unit id="2"><source>x</source><alt-trans><source>Seoul</source><target/></alt-trans></trans-unit>';
    expect((await run(v1(body))).text).toBe(v1(body));
    const french = v1('<trans-unit id="1"><source>Seoul</source></trans-unit>').replace('"ko"', '"fr"');
    expect((await run(french)).text).toBe(french);
  });

  it('fills segments', async () => {
    const seg =
      '<source>Seoul Low</source><seg-source><mrk mtype="seg" mid="1">Seoul</mrk> <mrk mtype="seg" mid="2">Low</mrk></seg-source>';
    const { text } = await run(
      v1(
        `<trans-unit id="1">${seg}</trans-unit><trans-unit id="2">${seg}<target><mrk mtype="seg" mid="1"/> <mrk mtype="seg" mid="2"/></target></trans-unit>`,
      ),
    );
    const target =
      '<target state="needs-review-translation" state-qualifier="fuzzy-match"><mrk mtype="seg" mid="1">서울 &amp; &lt;부산&gt;</mrk> <mrk mtype="seg" mid="2"';
    expect(text.split(target)).toHaveLength(3);
  });

  it.each(['utf-16le', 'cp949'])('keeps %s', async (encoding) => {
    const text = v1('<trans-unit id="1"><source>Seoul</source><note>한글</note></trans-unit>')
      .replace('\uFEFF', encoding === 'cp949' ? '' : '\uFEFF')
      .replace("'1.0'", `'1.0' encoding='${encoding}'`);
    const { bytes, final } = await pretranslate(iconv.encode(text, encoding, { addBOM: false }), memory);
    expect(final).toBe(1);
    expect((await readUnits(xliff, bytes))[0]?.ko.text).toBe('서울 & <부산>');
  });

  it('names the target language where the file does not', async () => {
    const { text } = await run(
      v1('<trans-unit id="1"><source>Seoul</source></trans-unit>').replace(' target-language="ko"', ''),
    );
    expect(text).toContain(`<file original='a' source-language="en" target-language="ko">`);
  });
});

describe('XLIFF 2', () => {
  it.each([
    [
      '<segment><source>Seoul</source></segment>',
      '<segment state="final"><source>Seoul</source><target>서울 &amp; &lt;부산&gt;</target></segment>',
    ],
    [
      '<segment id="s" state="initial"><source>Seoul</source><target/></segment>',
      '<segment id="s" state="final"><source>Seoul</source><target>서울 &amp; &lt;부산&gt;</target></segment>',
    ],
    ['<segment><source>Low</source></segment>', '<segment><source>Low</source></segment>'],
  ])('%s', async (before, after) => {
    expect((await run(v2(before))).text).toBe(v2(after));
  });

  it('puts proposals into the matches of the unit', async () => {
    const { text } = await run(v2('<segment id="s"><source>Seoul 2</source></segment>'));
    expect(text).toContain(
      '<unit id="u"><mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#s" matchQuality="96" origin="Malmoi"><source>Seoul 1</source><target>서울 1</target></mtc:match></mtc:matches>',
    );
    expect(text).toContain('<segment id="s" state="translated">');
    expect((await readUnits(xliff2, text))[0]).toMatchObject({ status: 'draft', ko: { text: '서울 1' } });
  });
});

it('refuses a broken file', async () => {
  await expect(run('<xliff version="1.2"><file>')).rejects.toMatchObject({ code: 'xmlTruncated' });
});
