/** Tables of article pairs: a pair a row, whole articles in its cells (CSV, TSV; RFC 4180). */
import { decodeText } from './encoding/text.js';
import { FormatError } from './errors.js';
import type { Reason } from './format.js';
import { withLimits } from './limits.js';
import { restore } from './table/formula.js';
import { DELIMITERS, parseRow, readRows } from './table/rows.js';

export interface Article {
  title: string | null;
  body: string;
}

export interface ArticlePair {
  /** What the pair is called where it has no URL. */
  name: string | null;
  url: string | null;
  publishedAt: Date | null;
  en: Article;
  ko: Article;
}

/** A row, by its line and number from 1: a pair, or why it is none. */
export type ArticleRow = { line: number; unit: number } & ({ pair: ArticlePair } | { reason: Reason });

/** Longest text of an article, in UTF-16 units. */
export const LONGEST_BODY = 200_000;
const LONGEST_FIELD = 2_000;

/** Columns by the names that a heading may give them (compared without case, spaces, dots and underscores). */
const NAMES = {
  en: ['en', 'english', 'enbody', '영어', '영문', '영어본문', '영문본문'],
  ko: ['ko', 'korean', 'kobody', '한국어', '국문', '한글', '한국어본문', '국문본문'],
  enTitle: ['entitle', 'englishtitle', '영어제목', '영문제목'],
  koTitle: ['kotitle', 'koreantitle', '한국어제목', '국문제목', '한글제목'],
  name: ['name', 'document', 'id', '이름', '문서'],
  url: ['url', 'link', '주소', '링크'],
  publishedAt: ['publishedat', 'published', 'date', '게시일', '날짜', '일자'],
} as const;

type Column = keyof typeof NAMES;
type Columns = Partial<Record<Column, number>>;

export const ARTICLE_COLUMNS = Object.keys(NAMES) as Column[];

/** Rows in order; a bad one is told and reading goes on. Throws FormatError `noColumns` without a heading, `emptyFile`. */
export async function* readArticles(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ArticleRow> {
  let columns: Columns | undefined;
  let unit = 0;
  for await (const { cells, line } of readRows(decodeText(bytes), withLimits(undefined), delimiterOf)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (columns) yield { line, unit: ++unit, ...rowOf(cells, columns) };
    else columns = columnsOf(cells);
    if (columns.en === undefined || columns.ko === undefined)
      throw new FormatError('noColumns', {}, { line });
  }
  if (!columns) throw new FormatError('emptyFile');
}

function delimiterOf(beginning: string): string {
  const headings = DELIMITERS.map((delimiter) => {
    const cells = parseRow({ text: beginning, start: 0, delimiter, final: true })?.cells ?? [];
    return { delimiter, known: Object.keys(columnsOf(cells)).length };
  });
  return headings.reduce((best, each) => (each.known > best.known ? each : best)).delimiter;
}

function columnsOf(cells: readonly string[]): Columns {
  const keys = cells.map((cell) => cell.toLowerCase().replace(/[\s._\uFEFF]+/g, ''));
  const columns: Columns = {};
  for (const column of ARTICLE_COLUMNS) {
    const index = keys.findIndex((key) => (NAMES[column] as readonly string[]).includes(key));
    if (index >= 0) columns[column] = index;
  }
  return columns;
}

function rowOf(cells: readonly string[], columns: Columns): { pair: ArticlePair } | { reason: Reason } {
  const read = (column: Column): string | null => {
    const index = columns[column];
    // PostgreSQL holds no NUL.
    const text =
      index === undefined
        ? ''
        : restore(cells[index] ?? '')
            .replaceAll('\u0000', '')
            .trim();
    return text === '' ? null : text.normalize('NFC');
  };
  const [en, ko, date] = [read('en'), read('ko'), read('publishedAt')];
  const bad = (code: Reason['code'], params: Reason['params'] = {}) => ({ reason: { code, params } });
  if (en === null || ko === null) return bad('emptyText');
  if (Math.max(en.length, ko.length) > LONGEST_BODY) return bad('unitTooLarge', { limit: LONGEST_BODY });
  const long = ARTICLE_COLUMNS.slice(2).find((column) => (read(column)?.length ?? 0) > LONGEST_FIELD);
  if (long !== undefined) return bad('badCell', { column: long });
  const url = read('url');
  if (url !== null && !/^https?:$/.test(protocolOf(url))) return bad('badCell', { column: 'url' });
  const publishedAt = date === null ? null : new Date(date);
  if (publishedAt && Number.isNaN(publishedAt.getTime())) return bad('badCell', { column: 'publishedAt' });
  const article = (lang: 'en' | 'ko', body: string): Article => ({ title: read(`${lang}Title`), body });
  return { pair: { name: read('name'), url, publishedAt, en: article('en', en), ko: article('ko', ko) } };
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : '';
}
