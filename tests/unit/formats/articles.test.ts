import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeOf } from '../../../src/cli/articleFolder.js';
import { LONGEST_BODY, readArticles, type ArticleRow } from '../../../src/formats/articles.js';

async function rows(table: string): Promise<ArticleRow[]> {
  const found: ArticleRow[] = [];
  for await (const row of readArticles(chunks(table))) found.push(row);
  return found;
}

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 1000) yield await Promise.resolve(bytes.slice(at, at + 1000));
}

describe('a table of article pairs', () => {
  it('is read whatever its delimiter, the order and language of its columns', async () => {
    const expected = {
      ...{ line: 2, unit: 1 },
      pair: {
        ...{ name: null, url: 'https://a.example/1', publishedAt: new Date('2026-05-01') },
        en: { title: 'Rain', body: 'It rained.\n\nA lot.' },
        ko: { title: '비', body: '비가 왔다.' },
      },
    };
    const row = ['비가 왔다.', '"It rained.\n\nA lot."', '비', 'Rain', 'https://a.example/1', '2026-05-01'];
    for (const delimiter of [',', '\t', ';']) {
      for (const heading of [
        ['ko', 'en', 'koTitle', 'enTitle', 'url', 'publishedAt'],
        ['한국어', '영어', '한글 제목', '영문 제목', '주소', '게시일'],
        ['KO.Body', 'EN_body', 'ko.title', 'en.title', 'Link', 'date'],
      ])
        expect(await rows(`\uFEFF${heading.join(delimiter)}\r\n${row.join(delimiter)}\r\n`)).toEqual([
          expected,
        ]);
    }
  });

  it.each([
    ['a,,b,', 'emptyText'],
    ['a,가,javascript:x,', 'badCell'],
    ['a,가,,yesterday', 'badCell'],
    [`${'a'.repeat(LONGEST_BODY + 1)},가,,`, 'unitTooLarge'],
  ])('tells why a row is no pair: %#', async (row, code) => {
    const [bad, good] = await rows(`en,ko,url,date\n${row}\n\na,가,,\n`);
    expect(bad).toMatchObject({ line: 2, unit: 1, reason: { code } });
    expect(good).toMatchObject({ line: 4, unit: 2, pair: { en: { body: 'a' } } });
  });

  it('needs its columns named', async () => {
    await expect(rows('It rained.,비가 왔다.\n')).rejects.toMatchObject({ code: 'noColumns' });
    await expect(rows('')).rejects.toMatchObject({ code: 'emptyFile' });
  });

  it('gives back what was put in, and never fails on any text', async () => {
    const cell = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(cell, cell, async (en, ko) => {
        const quoted = [en, ko].map((text) => `"${text.replaceAll('"', '""')}"`);
        const [row] = await rows(`en,ko\n${quoted.join(',')}\n`);
        if (row && 'pair' in row && !/^['=+\-@\t\r＝＋－＠\0]/.test(en) && en === en.normalize('NFC'))
          expect(row.pair.en.body).toBe(en.replaceAll('\0', '').trim());
      }),
      { numRuns: 60 },
    );
  });
});

describe('the files of a folder', () => {
  it.each([
    ['a.en.txt', 'a', 'en'],
    ['2020/a_KO.md', '2020/a', 'ko'],
    ['a-kor', 'a', 'ko'],
    ['a.en', 'a', 'en'],
    ['en/x/a.txt', 'x/a', 'en'],
    ['2021/korean/a.txt', '2021/a', 'ko'],
  ])('%s is %s in %s', (path, name, lang) => expect(placeOf(path.split('/'))).toEqual({ name, lang }));

  it.each(['a.txt', 'en/a.jpg', 'a.de.txt', '.DS_Store'])('%s is left alone', (path) =>
    expect(placeOf(path.split('/'))).toBeUndefined(),
  );
});
