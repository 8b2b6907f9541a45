/** Which column of a table holds what. */
import type { Lang } from '../../concepts/concept.js';
import { otherLanguage } from '../language.js';

/** Our name of each column, and what else it is called in the files of others (compared without case and spaces). */
const NAMES = {
  en: ['english', 'eng', 'en-us', 'en-gb', '영어', '영문', '영어명', '영문명'],
  ko: ['korean', 'kor', 'ko-kr', '한국어', '한글', '국문', '한국어명', '한글명', '국문명', '우리말'],
  enOther: ['englishother', 'englishsynonyms'],
  koOther: ['koreanother', 'koreansynonyms'],
  id: ['key', 'tuid'],
  kind: ['종류', '구분'],
  definition: ['정의', '뜻풀이', '설명'],
  domain: ['subject', 'subjectfield', '분야', '전문분야'],
  note: ['notes', 'comment', 'comments', 'remark', 'remarks', '비고', '메모', '참고'],
  source: ['출처'],
  status: ['state', '상태'],
  attributes: [],
  termDetails: [],
  document: ['file', 'filename', '문서', '파일'],
  position: [],
  previous: [],
  next: [],
  createdAt: ['created'],
  createdBy: ['author'],
  updatedAt: ['updated', 'changed'],
  updatedBy: [],
  usageCount: [],
  tool: [],
  properties: [],
  tags: [],
} as const;

export type Column = keyof typeof NAMES;
/** Index of each column that the table has. */
export type Columns = Partial<Record<Column, number>>;

const key = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '');

const COLUMN_OF: ReadonlyMap<string, Column> = new Map(
  Object.entries(NAMES).flatMap(([column, names]) =>
    [column, ...names].map((name) => [key(name), column as Column] as const),
  ),
);

const SOURCE_NAMES = new Set(['source', 'sourcetext', 'src', '원문']);
const TARGET_NAMES = new Set(['target', 'targettext', 'translation', 'tgt', '번역', '번역문', '역문']);

/** The columns that a first row names; undefined when it is no heading with both languages. */
export function columnsNamed(cells: readonly string[], from: Lang): Columns | undefined {
  const columns: Columns = {};
  const names = cells.map(key);
  const target = names.findIndex((name) => TARGET_NAMES.has(name));
  const source = target < 0 ? -1 : names.findIndex((name) => SOURCE_NAMES.has(name));
  if (source >= 0) {
    columns[from] = source;
    columns[otherLanguage(from)] = target;
  }
  names.forEach((name, index) => {
    const column = index === source ? undefined : COLUMN_OF.get(name);
    if (column !== undefined) columns[column] ??= index;
  });
  return columns.en === undefined || columns.ko === undefined ? undefined : columns;
}

const HANGUL = /\p{Script=Hangul}/u;

/** Without a heading: the one of the first two columns with Hangul is Korean; undefined when neither or both have. */
export function columnsGuessed(cells: readonly string[]): Columns | undefined {
  const [first, second] = cells;
  if (first === undefined || second === undefined) return undefined;
  const korean = [HANGUL.test(first), HANGUL.test(second)];
  if (korean[0] === korean[1]) return undefined;
  return korean[0] === true ? { ko: 0, en: 1, note: 2 } : { en: 0, ko: 1, note: 2 };
}

const OF_CONCEPTS: readonly Column[] = [
  'kind',
  'enOther',
  'koOther',
  'definition',
  'domain',
  'source',
  'attributes',
];

/** Whether a table with these columns lists concepts rather than segments. */
export function listsConcepts(columns: Columns): boolean {
  return OF_CONCEPTS.some((column) => columns[column] !== undefined);
}
