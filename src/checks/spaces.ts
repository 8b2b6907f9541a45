import type { Lang } from '../concepts/concept.js';
import { eachSide, type Check } from './core/check.js';
import type { Message } from './core/finding.js';

interface SpaceRule {
  langs: readonly Lang[];
  pattern: RegExp;
  /** What takes the place of the whole match. */
  mend: string;
  message: Message;
}

const BOTH: readonly Lang[] = ['en', 'ko'];

/** Each pattern looks at a few characters only. */
const RULES: readonly SpaceRule[] = [
  {
    langs: BOTH,
    pattern: /(?<=\S)[ \u00A0]{2,}(?=\S)/gu,
    mend: ' ',
    message: { en: 'More than one space.', ko: '빈칸이 둘 이상입니다.' },
  },
  {
    langs: BOTH,
    pattern: /^[ \u00A0\t]+(?=\S)|(?<=\S)[ \u00A0\t]+$/gu,
    mend: '',
    message: { en: 'Space at the edge of the text.', ko: '문장 앞이나 뒤에 빈칸이 있습니다.' },
  },
  {
    langs: BOTH,
    pattern: /(?<=[\p{L}\p{N}]) +(?=[,;!?](?:\s|$)|\.(?:\s|$))/gu,
    mend: '',
    message: { en: 'Space before a punctuation mark.', ko: '문장부호 앞에 빈칸이 있습니다.' },
  },
  {
    langs: ['en'],
    pattern: /(?<=[a-z]{2}[,;])(?=[A-Za-z]{2})/gu,
    mend: ' ',
    message: { en: 'No space after the punctuation mark.', ko: '문장부호 뒤에 빈칸이 없습니다.' },
  },
  {
    langs: ['ko'],
    pattern: /(?<=[가-힣]{2}[.,])(?=[가-힣]{2})/gu,
    mend: ' ',
    message: { en: 'No space after the punctuation mark.', ko: '문장부호 뒤에 빈칸이 없습니다.' },
  },
  {
    langs: BOTH,
    pattern: /(?<=[(（[]) +(?=\S)|(?<=\S) +(?=[)）\]])/gu,
    mend: '',
    message: { en: 'Space inside a bracket.', ko: '괄호 안쪽에 빈칸이 있습니다.' },
  },
];

/** White space where none belongs, and none where some does. */
export const spaces: Check = {
  id: 'spaces',
  title: { en: 'Spaces', ko: '빈칸' },
  examples: {
    flags: [
      { pairs: [['The mayor  spoke.', '시장이 말했다.']], marks: '  ', suggests: ' ' },
      { pairs: [['The mayor spoke.', '시장이 말했다 .']], marks: ' ', suggests: '' },
      { pairs: [['The mayor spoke,but left.', '시장이 말했지만 떠났다.']], marks: '', suggests: ' ' },
      { pairs: [['The mayor spoke.', '시장이 말했다.그리고 떠났다.']], marks: '', suggests: ' ' },
      { pairs: [['Beijing (China )', '베이징(중국)']], marks: ' ', suggests: '' },
      { pairs: [['The mayor spoke. ', '시장이 말했다.']], marks: ' ', suggests: '' },
    ],
    passes: [
      { pairs: [['The mayor spoke at 1:30 p.m., then left.', '시장이 오후 1시 30분에 말한 뒤 떠났다.']] },
      { pairs: [['Prices rose 1,200 won (9.5 percent).', '가격은 1200원(9.5%) 올랐다.']] },
      { pairs: [['See www.city.example.', 'www.city.example 참조.']] },
    ],
  },
  find: eachSide(function* (pair, lang) {
    if (pair.text(lang).trim() === '') return;
    for (const rule of RULES.filter(({ langs }) => langs.includes(lang))) {
      for (const match of pair.text(lang).matchAll(rule.pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (pair.inline(lang).some((inline) => inline.start < span.end && span.start < inline.end)) continue;
        yield { pair, lang, severity: 'info', span, message: rule.message, suggestions: [rule.mend] };
      }
    }
  }),
};
