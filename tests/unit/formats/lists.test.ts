import { describe, expect, it } from '@jest/globals';
import { deepl } from '../../../src/formats/deepl.js';
import type { ConceptRecord } from '../../../src/formats/index.js';
import { omegat } from '../../../src/formats/omegat.js';
import { po } from '../../../src/formats/po.js';
import { wordfast } from '../../../src/formats/wordfast.js';
import { readAll, readUnits, unitOf, writeAll } from './support.js';

const korea: ConceptRecord = {
  definition: 'the\tcountry',
  terms: [
    { lang: 'en', text: 'Republic of Korea', status: 'admitted' },
    { lang: 'en', text: 'South Korea', status: 'preferred' },
    { lang: 'en', text: 'Corea', status: 'forbidden' },
    { lang: 'ko', text: '한국', status: 'preferred' },
    { lang: 'ko', text: '남조선', status: 'forbidden' },
  ],
};

describe('OmegaT glossary', () => {
  it('is source, target, comment without a heading', async () => {
    const text = (await writeAll(omegat, [{ type: 'concept', concept: korea }])).toString();
    expect(text).toBe(
      'South Korea\t한국\tthe country; ✗ 남조선\nRepublic of Korea\t한국\tthe country; ✗ 남조선\n',
    );
  });

  it.each([
    ['mayor\t시장\n', 'en', 'mayor', '시장', undefined],
    ['시장\tmayor\t 직책 \n', 'ko', '시장', 'mayor', '직책'],
    ['KBS\tKBS\n', 'en', 'KBS', 'KBS', undefined],
  ] as const)('reads %j', async (text, lang, source, target, note) => {
    const [, event] = await readAll(omegat, `# remark\n\n${text}`);
    const other = lang === 'en' ? 'ko' : 'en';
    expect(event).toMatchObject({
      line: 3,
      concept: {
        terms: [
          { lang, text: source },
          { lang: other, text: target },
        ],
        ...(note !== undefined && { note }),
      },
    });
  });

  it.each([
    ['alone\n', 'missingCells'],
    ['日本のもの\tthing of Japan\n', 'otherLanguages'],
  ])('skips %j: %s', async (text, code) => {
    expect((await readAll(omegat, text))[1]).toMatchObject({ type: 'skipped', line: 1, reason: { code } });
  });
});

it('DeepL: preferred terms only, each source once', async () => {
  const records = [
    korea,
    korea,
    { terms: [{ lang: 'en', text: 'x', status: 'preferred' }] } satisfies ConceptRecord,
  ];
  const text = await writeAll(
    deepl,
    records.map((concept) => ({ type: 'concept', concept })),
    { from: 'ko' },
  );
  expect(text.toString()).toBe('한국\tSouth Korea\n');
});

describe('PO', () => {
  const header = 'msgid ""\nmsgstr ""\n"Language: ko_KR\\n"\n\n';

  it('reads entries with comments, context, flags and plural', async () => {
    const text = `${header}# kim\n#. extracted\n#: a.c:1\n#, fuzzy\nmsgctxt "menu"\nmsgid "%d "\n"file\\n"\nmsgid_plural "%d files"\nmsgstr[0] "파일 \\"%d\\""\n#~ msgid "old"\n`;
    expect(await readUnits(po, text)).toEqual([
      unitOf('%d file\n', '파일 "%d"', {
        note: 'kim\nextracted',
        document: 'a.c:1',
        status: 'draft',
        properties: { msgctxt: 'menu', msgid_plural: '%d files' },
      }),
    ]);
  });

  it.each([
    ['msgid "a"\nmsgstr ""\n', 'missingTranslation'],
    [`msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "a"\nmsgstr "b"\n`, 'otherLanguages'],
  ])('skips in %j: %s', async (text, code) => {
    expect((await readAll(po, text)).at(-1)).toMatchObject({ type: 'skipped', reason: { code } });
  });

  it('refuses what is no PO with its line', async () => {
    await expect(readAll(po, `${header}msgid "a"\nrubbish\n`)).rejects.toMatchObject({
      code: 'notPo',
      line: 6,
    });
  });

  it('gives back what it wrote', async () => {
    const unit = unitOf('a\\"b\n\tc', '가', { status: 'draft', note: 'x\ny', properties: { msgctxt: 'm' } });
    expect(await readUnits(po, await writeAll(po, [{ type: 'unit', unit }]))).toEqual([unit]);
  });
});

it('Wordfast: reads what it writes', async () => {
  const unit = unitOf('a\tb', "가\n&'나", {
    createdAt: '2007-08-01T10:32:12.000Z',
    createdBy: 'MW',
    usageCount: 2,
  });
  for (const from of ['en', 'ko'] as const) {
    const bytes = await writeAll(wordfast, [{ type: 'unit', unit }], { from });
    expect(wordfast.sniff(bytes)).toBe(true);
    expect(await readUnits(wordfast, bytes)).toEqual([unit]);
  }
});
