import type { Lang } from '../concepts/concept.js';
import { eachSide, type Check } from './core/check.js';

/** English words that may stand twice: "had had", "that that", names and sounds. */
const ENGLISH_DOUBLES = new Set([
  'had',
  'that',
  'bye',
  'so',
  'very',
  'no',
  'ha',
  'boo',
  'now',
  'well',
  'out',
  'on',
  'in',
]);
/** Korean words that are said twice for effect, or stand for each one (`하나 하나`). */
const KOREAN_DOUBLES = new Set([
  '아주',
  '매우',
  '더',
  '또',
  '점점',
  '하나',
  '서로',
  '자꾸',
  '오래',
  '정말',
  '너무',
  '조금',
  '천천히',
  '그',
  '빨리',
  '한',
  '두',
  '그런',
  '이런',
  '저런',
  '왜',
]);

/** The same word twice with only white space between: letters only, at least two in English. */
const DOUBLED: Record<Lang, RegExp> = {
  en: /(?<![\p{L}\p{N}'’-])([A-Za-z]{2,40})(\s{1,8})\1(?![\p{L}\p{N}'’-])/giu,
  ko: /(?<![\p{L}\p{N}])([가-힣]{1,40})(\s{1,8})\1(?![\p{L}\p{N}])/gu,
};

/** A name may be doubled (`Duran Duran`): only a lower-case repetition is an error of typing. */
function isAllowed(lang: Lang, word: string, second: string): boolean {
  if (lang === 'ko') return KOREAN_DOUBLES.has(word);
  return ENGLISH_DOUBLES.has(word.toLowerCase()) || second[0] !== second[0]!.toLowerCase();
}

/** A word that was typed twice. */
export const doubledWords: Check = {
  id: 'doubled-words',
  title: { en: 'Doubled words', ko: '겹친 낱말' },
  examples: {
    flags: [
      { pairs: [['He met the the mayor.', '그는 시장을 만났다.']], marks: 'the the', suggests: 'the' },
      {
        pairs: [['He met the mayor.', '그는 시장을 시장을 만났다.']],
        marks: '시장을 시장을',
        suggests: '시장을',
      },
    ],
    passes: [
      { pairs: [['He had had a plan.', '그는 계획이 있었다.']] },
      { pairs: [['Duran Duran played.', '듀란 듀란이 연주했다.']] },
      { pairs: [['It grew little by little.', '점점 점점 커졌다.']] },
      { pairs: [['Run `go go` now.', '이제 `go go`를 실행한다.']] },
    ],
  },
  find: eachSide(function* (pair, lang) {
    for (const match of pair.prose(lang).matchAll(DOUBLED[lang])) {
      const [whole, word = '', space = ''] = match;
      if (isAllowed(lang, word, whole.slice(word.length + space.length))) continue;
      yield {
        pair,
        lang,
        severity: 'warning',
        span: { start: match.index, end: match.index + whole.length },
        message: { en: `The word is there twice: ${word}`, ko: `같은 낱말이 겹쳤습니다: ${word}` },
        suggestions: [word],
      };
    }
  }),
};
