/** What can be wrong with a file, in English and Korean (i18next templates), and the error that carries it. */

export type FormatErrorParams = Record<string, string | number>;

interface Sentences {
  en: string;
  ko: string;
}

/** Codes of fatal errors, of reasons to skip a unit and of notices while writing. */
export const FORMAT_ERRORS = {
  emptyFile: { en: 'The file is empty.', ko: '파일이 비어 있습니다.' },
  unknownFormat: {
    en: 'The format of the file is not known. Known: {{formats}}.',
    ko: '알 수 없는 파일 형식입니다. 사용할 수 있는 형식: {{formats}}.',
  },
  wrongRoot: {
    en: 'The file begins with <{{found}}> where <{{expected}}> is expected.',
    ko: '파일이 <{{expected}}>(으)로 시작해야 하는데 <{{found}}>(으)로 시작합니다.',
  },
  unsupportedVersion: {
    en: 'Version {{version}} of {{format}} is not read.',
    ko: '{{format}} {{version}} 버전은 읽을 수 없습니다.',
  },
  xmlNotWellFormed: {
    en: 'Line {{line}}, column {{column}} (unit {{unit}}): the XML is not well-formed: {{detail}}',
    ko: '{{line}}행 {{column}}열(단위 {{unit}}): XML 문법에 맞지 않습니다: {{detail}}',
  },
  xmlTruncated: {
    en: 'Line {{line}} (unit {{unit}}): the file ends before it is complete: {{detail}}',
    ko: '{{line}}행(단위 {{unit}}): 파일이 중간에 끊겼습니다: {{detail}}',
  },
  entityDeclared: {
    en: 'Line {{line}}: the file declares entities (<!ENTITY), which are refused for safety. Replace them by their text.',
    ko: '{{line}}행: 파일에 엔터티 선언(<!ENTITY)이 있어 안전을 위해 거부했습니다. 엔터티를 본문 텍스트로 바꾸십시오.',
  },
  tooDeep: {
    en: 'Line {{line}}: elements are nested more than {{limit}} deep.',
    ko: '{{line}}행: 요소가 {{limit}}단계보다 깊게 겹쳐 있습니다.',
  },
  tooManyAttributes: {
    en: 'Line {{line}}: an element has more than {{limit}} attributes.',
    ko: '{{line}}행: 한 요소의 속성이 {{limit}}개를 넘습니다.',
  },
  elementTooLarge: {
    en: 'Line {{line}} (unit {{unit}}): one piece of text or markup is longer than {{limit}} characters.',
    ko: '{{line}}행(단위 {{unit}}): 텍스트나 태그 하나가 {{limit}}자를 넘습니다.',
  },
  unitTooLarge: {
    en: 'Line {{line}}: unit {{unit}} is longer than {{limit}} characters.',
    ko: '{{line}}행: 단위 {{unit}}이(가) {{limit}}자를 넘습니다.',
  },
  tooManyUnits: {
    en: 'The file has more than {{limit}} units.',
    ko: '파일의 단위가 {{limit}}개를 넘습니다.',
  },
  fileTooLarge: {
    en: 'The file is larger than {{limit}} bytes, the most for this format.',
    ko: '파일이 이 형식의 최대 크기인 {{limit}}바이트를 넘습니다.',
  },
  unpacksTooLarge: {
    en: 'The file unpacks to more than {{limit}} bytes and was refused.',
    ko: '압축을 풀면 {{limit}}바이트를 넘어 거부했습니다.',
  },
  unknownEncoding: {
    en: 'The encoding “{{encoding}}” that the file declares is not known.',
    ko: '파일에 선언된 인코딩 “{{encoding}}”을(를) 알 수 없습니다.',
  },
  badBytes: {
    en: 'Near byte {{byte}}: bytes that are not {{encoding}}. Save the file in UTF-8 or declare its encoding.',
    ko: '{{byte}}번째 바이트 부근: {{encoding}} 인코딩에 맞지 않는 바이트가 있습니다. UTF-8로 저장하거나 인코딩을 선언하십시오.',
  },
  encodingNotReversible: {
    en: 'The file in {{encoding}} cannot be written back unchanged. Save it in UTF-8 first.',
    ko: '{{encoding}} 인코딩 파일은 그대로 되돌려 쓸 수 없습니다. 먼저 UTF-8로 저장하십시오.',
  },
  notAWorkbook: {
    en: 'The file is not a readable Excel workbook: {{detail}}',
    ko: '읽을 수 있는 엑셀 파일이 아닙니다: {{detail}}',
  },
  notPo: {
    en: 'Line {{line}}: not a line of a PO file: {{detail}}',
    ko: '{{line}}행: PO 파일의 줄이 아닙니다: {{detail}}',
  },
  unclosedQuote: {
    en: 'Line {{line}}: a quotation mark is opened and never closed.',
    ko: '{{line}}행: 여는 따옴표를 닫지 않았습니다.',
  },
  badCell: {
    en: 'The cell “{{column}}” cannot be read.',
    ko: '“{{column}}” 칸을 읽을 수 없습니다.',
  },
  noColumns: {
    en: 'No English and Korean columns were found. Name them in the first row: en, ko.',
    ko: '영어 열과 한국어 열을 찾지 못했습니다. 첫 행에 en, ko라고 적으십시오.',
  },
  otherLanguages: {
    en: 'Not English and Korean but {{languages}}.',
    ko: '영어·한국어가 아닌 언어입니다: {{languages}}.',
  },
  missingTranslation: {
    en: 'Only {{languages}}; the translation is missing.',
    ko: '{{languages}}만 있고 번역이 없습니다.',
  },
  emptyText: { en: 'The English or the Korean text is empty.', ko: '영어나 한국어 텍스트가 비어 있습니다.' },
  notTranslatable: { en: 'Marked as not to be translated.', ko: '번역하지 않도록 표시된 단위입니다.' },
  tooManyVariants: {
    en: 'More than {{limit}} combinations of English and Korean variants.',
    ko: '영어·한국어 변형의 조합이 {{limit}}개를 넘습니다.',
  },
  invalidTags: {
    en: 'Inline tags do not pair: {{detail}}.',
    ko: '인라인 태그의 짝이 맞지 않습니다: {{detail}}.',
  },
  duplicateId: { en: 'The id “{{id}}” occurs twice.', ko: 'ID “{{id}}”이(가) 두 번 나옵니다.' },
  missingCells: {
    en: 'The row has fewer cells than needed.',
    ko: '행에 필요한 칸이 모자랍니다.',
  },
  noTerms: { en: 'No English or Korean term.', ko: '영어나 한국어 용어가 없습니다.' },
  charactersRemoved: {
    en: '{{count}} characters that XML cannot hold were removed from record {{record}}.',
    ko: 'XML에 쓸 수 없는 문자 {{count}}개를 레코드 {{record}}에서 뺐습니다.',
  },
  cellTooLong: {
    en: 'A text of record {{record}} was cut at {{limit}} characters, the most for a cell.',
    ko: '레코드 {{record}}의 텍스트를 셀의 최대 길이인 {{limit}}자에서 잘랐습니다.',
  },
  tagsDropped: {
    en: 'The inline tags of record {{record}} were left out: this format does not hold them.',
    ko: '레코드 {{record}}의 인라인 태그는 이 형식에 담을 수 없어 뺐습니다.',
  },
  notHeld: {
    en: 'Record {{record}} was left out: this format does not hold it.',
    ko: '레코드 {{record}}은(는) 이 형식에 담을 수 없어 뺐습니다.',
  },
} as const satisfies Record<string, Sentences>;

export type FormatErrorCode = keyof typeof FORMAT_ERRORS;

/** The sentence of a code with its parameters filled in; a parameter that is missing shows as `?`. */
export function describeReason(
  code: FormatErrorCode,
  params: FormatErrorParams,
  lang: 'en' | 'ko' = 'en',
): string {
  return FORMAT_ERRORS[code][lang].replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    String(params[name] ?? '?'),
  );
}

export interface Place {
  /** From 1. */
  line?: number;
  /** From 1. */
  column?: number;
  /** Number of the unit that was being read, from 1; 0 before the first. */
  unit?: number;
}

/** Ends the reading of a file. What was read before it stands. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly unit: number | undefined;
  readonly params: FormatErrorParams;

  constructor(
    readonly code: FormatErrorCode,
    params: FormatErrorParams = {},
    place: Place = {},
  ) {
    const all = { ...place, ...params };
    super(describeReason(code, all));
    this.params = all;
    this.line = place.line;
    this.column = place.column;
    this.unit = place.unit;
  }
}
