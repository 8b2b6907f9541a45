/** Everything that pretranslation does not fill stays byte for byte: files made up by chance, and other tools' files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { FormatError, pretranslate, type Lookup } from '../../../src/formats/index.js';
import { describeWithShared, sharedPath } from '../../support/shared.js';

const memory: Lookup = ({ source }) => {
  if (source === 'Seoul') return [{ target: '서울 & <부산>', score: 100, kind: 'exact' }];
  if (source === 'Seoul 2') return [{ target: '서울 1', source: 'Seoul 1', score: 96, kind: 'fuzzy' }];
  return [];
};

/** A piece of a file, and what it must be afterwards. */
interface Piece {
  before: string;
  after: string;
}

const same = (text: string): Piece => ({ before: text, after: text });
const joined = (pieces: readonly Piece[]): Piece => ({
  before: pieces.map(({ before }) => before).join(''),
  after: pieces.map(({ after }) => after).join(''),
});

/** What may stand between elements. */
const noise = fc
  .array(
    fc.constantFrom(
      ' ',
      '\r\n\t',
      '\n',
      '<!-- a > b -->',
      '<!--<target>Seoul</target>-->',
      '<?pi <target/> ?>',
      '<x:meta xmlns:x=\'urn:x\' a = "1" >&amp;&#x41; <x:source>Seoul</x:source></x:meta>',
      '<x:empty xmlns:x="urn:x"/>',
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.join(''));
const attributes = fc.constantFrom('', ' xml:space="preserve"', "  x:y = '&lt;'", '\n', ' ');
const EXACT = ['Seoul', 'S&#101;oul', '<![CDATA[Seoul]]>', 'Seo<!-- -->ul'];
const FUZZY = ['Seoul 2', 'Seoul&#x20;2'];
const NONE = ['Low', '', '  ', '한글 &lt;b&gt;'];
const source = fc.constantFrom(
  ...EXACT.map((text) => ({ text, kind: 'exact' as const })),
  ...FUZZY.map((text) => ({ text, kind: 'fuzzy' as const })),
  ...NONE.map((text) => ({ text, kind: 'none' as const })),
);

const FILLED = {
  exact: {
    attributes: 'state="final" state-qualifier="exact-match"',
    content: '서울 &amp; &lt;부산&gt;',
    more: '',
  },
  fuzzy: {
    attributes: 'state="needs-review-translation" state-qualifier="fuzzy-match"',
    content: '서울 1',
    more: '<alt-trans match-quality="96" origin="Malmoi"><source>Seoul 1</source><target>서울 1</target></alt-trans>',
  },
};

const unit12 = fc
  .record({
    source,
    attributes,
    noise,
    between: noise,
    target: fc.constantFrom('none', 'empty', 'closed', 'full'),
  })
  .map(({ source: { text, kind }, attributes: given, noise: around, between, target }): Piece => {
    const opening = `<trans-unit id='1'${given}>${around}<source${given}>${text}</source>`;
    const written = {
      none: '',
      empty: '<target  a="b"></target >',
      closed: '<target  a="b" />',
      full: '<target>벌써 </target>',
    }[target];
    const before = `${opening}${between}${written}${around}</trans-unit>`;
    if (kind === 'none' || target === 'full') return same(before);
    const { attributes: state, content, more } = FILLED[kind];
    const after =
      target === 'none'
        ? `${opening}<target ${state}>${content}</target>${more}${between}${around}</trans-unit>`
        : `${opening}${between}<target  a="b" ${state}>${content}</target${target === 'empty' ? ' ' : ''}>${more}${around}</trans-unit>`;
    return { before, after };
  });

const segment20 = fc
  .record({ source, attributes, between: noise20(), target: fc.constantFrom('none', 'closed', 'full') })
  .map(({ source: { text, kind }, attributes: given, between, target }) => {
    const written = { none: '', closed: '<target/>', full: '<target>벌써</target>' }[target];
    // An attribute goes behind the last one, before white space.
    const [before, space] = [given.trimEnd(), given.slice(given.trimEnd().length)];
    const body = (state: string, filled: string): string =>
      `<segment id="s"${before}${state}${space}>${between}<source>${text}</source>${filled}${between}</segment>`;
    if (kind === 'none' || target === 'full') return { ...same(body('', written)), matches: '' };
    return {
      before: body('', written),
      after: body(
        ` state="${kind === 'exact' ? 'final' : 'translated'}"`,
        `<target>${FILLED[kind].content}</target>`,
      ),
      matches: kind === 'exact' ? '' : MATCH,
    };
  });

/** XLIFF 2 allows foreign elements in places of its own only. */
function noise20() {
  return fc.constantFrom('', ' ', '\r\n', '<!--<target/>-->', '<?pi?>');
}

const MATCH =
  '<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#s" matchQuality="96" origin="Malmoi"><source>Seoul 1</source><target>서울 1</target></mtc:match></mtc:matches>';

const unit20 = fc
  .record({ segment: segment20, around: noise20() })
  .map(({ segment: { before, after, matches }, around }): Piece => ({
    before: `<unit  id='u'>${around}${before}${around}</unit>`,
    after: `<unit  id='u'>${matches}${around}${after}${around}</unit>`,
  }));

const file12 = fc
  .array(unit12, { maxLength: 6 })
  .map((units) =>
    joined([
      same(
        `<?xml version='1.0'?>\r\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:x="urn:x"><file original='a'  source-language="en" target-language='ko'><body  >`,
      ),
      ...units,
      same('</body></file></xliff>\r\n<!-- end -->'),
    ]),
  );
const file20 = fc
  .array(unit20, { maxLength: 6 })
  .map((units) =>
    joined([
      same(
        `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:x="urn:x" version='2.1' srcLang="en" trgLang="ko"><file id="f">`,
      ),
      ...units,
      same('</file></xliff>'),
    ]),
  );

describe.each([
  ['XLIFF 1.2', file12],
  ['XLIFF 2', file20],
])('%s', (_name, files) => {
  it.each(['utf-8', 'utf-16le', 'utf-16be'])('is filled and nothing else, in %s', async (encoding) => {
    await fc.assert(
      fc.asyncProperty(files, async ({ before, after }) => {
        const encode = (text: string): Buffer => iconv.encode(text, encoding, { addBOM: true });
        const { bytes } = await pretranslate(encode(before), memory);
        expect(iconv.decode(bytes, encoding)).toBe(after);
        expect(bytes.equals(encode(after))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

/** What a fill may change: targets, proposals, the states of segments and the name of the target language. */
const MAY_CHANGE = [
  /<((?:[\w.-]+:)?)target\b[^>]*?(?:\/>|>[^]*?<\/\1target\s*>)/g,
  /<((?:[\w.-]+:)?)alt-trans\b[^>]*origin="Malmoi">[^]*?<\/\1alt-trans>/g,
  /<mtc:matches xmlns:mtc="[^"]*">[^]*?<\/mtc:matches>/g,
  / (?:trgLang|target-language)="ko"/g,
  /(?<=<(?:[\w.-]+:)?segment\b[^>]*?) (?:state="[^"]*"|id="malmoi-\d+")/g,
];
const untouched = (text: string): string =>
  MAY_CHANGE.reduce((rest, pattern) => rest.replace(pattern, ''), text);

/** The file as if it were to be put from English into Korean. */
const asOurs = (text: string): string =>
  text
    .replace(/(source-language|srcLang)=(["'])[^"']*\2/g, '$1="en"')
    .replace(/\s+(target-language|trgLang)=(["'])[^"']*\2/g, '');

describeWithShared('files of other tools', () => {
  const folder = sharedPath('formats/xliff') ?? '.';
  const all: Lookup = ({ source }) =>
    source.length % 2 === 0
      ? [{ target: `번역 <&> ${source.length}`, score: 101, kind: 'context' }]
      : [{ target: '비슷', source, score: 80, kind: 'fuzzy' }];

  it.each(readdirSync(folder))('%s', async (name) => {
    const original = readFileSync(join(folder, name));
    const text = asOurs(original.toString('utf8'));
    const filled = await pretranslate(Buffer.from(text), all).catch((error: unknown) => {
      expect(error).toBeInstanceOf(FormatError);
      return undefined;
    });
    if (!filled) return;
    const after = filled.bytes.toString('utf8');
    expect(untouched(after)).toBe(untouched(text));
    // A second run finds nothing more to do.
    expect((await pretranslate(filled.bytes, all)).bytes.equals(filled.bytes)).toBe(true);
  });
});
