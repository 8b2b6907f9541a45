import type { Lang } from '../concepts/concept.js';
import { eachSide, type Check } from './core/check.js';
import type { Message } from './core/finding.js';
import type { HouseStyle } from './style.js';

interface Rule {
  langs: readonly Lang[];
  applies: (style: HouseStyle) => boolean;
  /** What is not the house's way, and how it is written instead. */
  pattern: RegExp;
  mend: (found: string, at: { text: string; index: number }) => string;
  message: Message;
}

/** A straight mark opens at the start, after white space or an opening bracket. */
const opens = ({ text, index }: { text: string; index: number }): boolean =>
  /^$|[\s([{“‘]/u.test(text[index - 1] ?? '');

const RULES: readonly Rule[] = [
  {
    langs: ['en', 'ko'],
    applies: ({ quotes }) => quotes === 'curly',
    pattern: /"/gu,
    mend: (_found, at) => (opens(at) ? '“' : '”'),
    message: { en: 'The house writes “ ” as quotation marks.', ko: '따옴표는 “ ”로 씁니다.' },
  },
  {
    langs: ['en', 'ko'],
    applies: ({ quotes }) => quotes === 'straight',
    pattern: /[“”]/gu,
    mend: () => '"',
    message: { en: 'The house writes " " as quotation marks.', ko: '따옴표는 " "로 씁니다.' },
  },
  {
    langs: ['en'],
    applies: ({ percent }) => percent === 'word',
    pattern: /(?<=\d)\s?%/gu,
    mend: () => ' percent',
    message: { en: 'The house writes percent as a word.', ko: '영어에서는 %를 percent로 씁니다.' },
  },
  {
    langs: ['en'],
    applies: ({ percent }) => percent === 'sign',
    pattern: /(?<=\d) per ?cent\b/gu,
    mend: () => '%',
    message: { en: 'The house writes percent as a sign.', ko: '영어에서 퍼센트는 %로 씁니다.' },
  },
];

/** What the profile says about style, where it is not kept. */
export const houseStyle: Check = {
  id: 'house-style',
  title: { en: 'House style', ko: '표기 방식' },
  examples: {
    flags: [
      {
        pairs: [['"We agreed,” he said.', '그는 “합의했다”고 말했다.']],
        style: { quotes: 'curly' },
        marks: '"',
        suggests: '“',
      },
      { pairs: [['They agreed.', '“합의"했다.']], style: { quotes: 'straight' }, marks: '“', suggests: '"' },
      {
        pairs: [['It rose 5%.', '5% 올랐다.']],
        style: { percent: 'word' },
        marks: '%',
        suggests: ' percent',
      },
      {
        pairs: [['It rose 5 percent.', '5% 올랐다.']],
        style: { percent: 'sign' },
        marks: ' percent',
        suggests: '%',
      },
    ],
    passes: [
      { pairs: [['"It rose 5%," he said.', '그는 “5% 올랐다”고 말했다.']] },
      { pairs: [['It rose 5%.', '5% 올랐다.']], style: { percent: 'any', quotes: 'any' } },
      { pairs: [['It rose 5 percent.', '5% 올랐다.']], style: { percent: 'word' } },
      {
        pairs: [['See <a href="/en">this</a>.', '<a href="/ko">여기</a> 참조.']],
        style: { quotes: 'curly' },
      },
    ],
  },
  find: eachSide(function* (pair, lang, { profile }) {
    const style = profile?.style ?? {};
    for (const { langs, applies, pattern, mend, message } of RULES) {
      if (!langs.includes(lang) || !applies(style)) continue;
      const text = pair.prose(lang);
      for (const { index, 0: found } of text.matchAll(pattern)) {
        const span = { start: index, end: index + found.length };
        const suggestions = [mend(found, { text, index })];
        yield { pair, lang, severity: 'info', span, message, suggestions };
      }
    }
  }),
};
