import { eachPair, type Check, type Draft } from './core/check.js';
import type { Span } from './core/finding.js';
import { quoteMarks } from './core/quoteMarks.js';
import type { PairView } from './core/pairView.js';

const HANGUL = /[가-힣]{1,200}(?: [가-힣]{1,200}){0,200}/gu;
/** Four or more lower-case English words in a row; one of them longer than three letters, so no code or formula. */
const ENGLISH_RUN = /(?<![A-Za-z])[A-Za-z][a-z]{0,20}(?: [a-z]{1,20}){3,200}(?![A-Za-z])/gu;
const BRACKETED = /[([（［][^()[\]（）［］]{0,300}[)\]）］]/gu;

/** Where a foreign word is explained or quoted and may stand as it is. */
function excused(pair: PairView, lang: 'en' | 'ko'): Span[] {
  const text = pair.text(lang);
  const bracketed = [...text.matchAll(BRACKETED)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return [...bracketed, ...quoteMarks(text).pairs];
}

const inside = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start <= span.start && span.end <= end);

function* hangulInEnglish(pair: PairView): Iterable<Draft> {
  const allowed = excused(pair, 'en');
  for (const { index, 0: found } of pair.prose('en').matchAll(HANGUL)) {
    const span = { start: index, end: index + found.length };
    if (inside(span, allowed)) continue;
    yield {
      pair,
      lang: 'en',
      severity: 'error',
      span,
      message: {
        en: `Korean is left in the English: ${found}`,
        ko: `영어 문장에 한글이 남아 있습니다: ${found}`,
      },
    };
  }
}

function* englishInKorean(pair: PairView): Iterable<Draft> {
  const allowed = excused(pair, 'ko');
  for (const { index, 0: found } of pair.prose('ko').matchAll(ENGLISH_RUN)) {
    const span = { start: index, end: index + found.length };
    if (inside(span, allowed) || !pair.prose('en').includes(found)) continue;
    yield {
      pair,
      lang: 'ko',
      severity: 'warning',
      span,
      message: {
        en: `English is left in the Korean: ${found}`,
        ko: `한국어 문장에 영어가 남아 있습니다: ${found}`,
      },
    };
  }
}

/** Words of the other language that were left standing. */
export const untranslated: Check = {
  id: 'untranslated',
  title: { en: 'Untranslated words', ko: '번역되지 않은 말' },
  examples: {
    flags: [
      { pairs: [['The 통합위원회 met in Seoul.', '통합위원회가 서울에서 열렸다.']], marks: '통합위원회' },
      {
        pairs: [['He said it will rain in the evening.', '그는 it will rain in the evening이라고 했다.']],
        marks: 'it will rain in the evening',
      },
    ],
    passes: [
      {
        pairs: [
          ['The integration committee (통합위원회) met.', '통합위원회(integration committee)가 열렸다.'],
        ],
      },
      { pairs: [['The word “정” has no equal in English.', '‘정’은 영어에 없는 말이다.']] },
      { pairs: [['Ed Sheeran sang Shape of You.', '에드 시런이 Shape of You를 불렀다.']] },
    ],
  },
  find: eachPair(function* (pair) {
    if (pair.isHalf) return;
    yield* hangulInEnglish(pair);
    yield* englishInKorean(pair);
  }),
};
