import { eachPair, type Check, type Draft } from './core/check.js';
import { otherLang, targetOf, type CheckContext } from './core/context.js';
import { counterpart } from './core/evidence.js';
import type { Message } from './core/finding.js';
import type { PairView } from './core/pairView.js';
import { compareFigures } from './figures/compare.js';
import { differences, type Difference } from './figures/differences.js';
import type { FigureKind } from './figures/figure.js';

const PARTS: readonly { kind: FigureKind; message: Message }[] = [
  { kind: 'year', message: { en: 'The year differs', ko: '연도가 다릅니다' } },
  { kind: 'month', message: { en: 'The month differs', ko: '달이 다릅니다' } },
  { kind: 'day', message: { en: 'The day differs', ko: '날짜가 다릅니다' } },
  { kind: 'weekday', message: { en: 'The weekday differs', ko: '요일이 다릅니다' } },
];

function draftOf(pair: PairView, difference: Difference, message: Message, context: CheckContext): Draft {
  const lang = targetOf(context);
  const [here, there] = [difference[lang], difference[otherLang(lang)]];
  return {
    pair,
    lang,
    severity: 'error',
    span: here,
    message: {
      en: `${message.en} on the other side: ${there.text}`,
      ko: `상대 문장과 ${message.ko}: ${there.text}`,
    },
    evidence: [counterpart(pair, otherLang(lang), there)],
  };
}

/** Dates whose year, month, day or weekday is another one on the other side; what one side leaves out is no fault. */
export const dates: Check = {
  id: 'dates',
  title: { en: 'Dates and weekdays', ko: '날짜와 요일' },
  examples: {
    flags: [
      { pairs: [['They met on April 29.', '이들은 4월 30일 만났다.']], marks: 'April 29' },
      { pairs: [['They met on May 30.', '이들은 4월 30일 만났다.']], marks: 'May 30' },
      { pairs: [['They met on Monday.', '이들은 화요일에 만났다.']], marks: 'Monday' },
    ],
    passes: [
      { pairs: [['They met on April 30.', '이들은 30일 만났다.']] },
      { pairs: [['They met on Tuesday.', '이들은 30일 만났다.']] },
      { pairs: [['They met on Tuesday, April 30, 2024.', '이들은 2024년 4월 30일(화) 만났다.']] },
      { pairs: [['It takes 30 days from May 1.', '5월 1일부터 30일이 걸린다.']] },
    ],
  },
  find: eachPair(function* (pair, context) {
    const left = compareFigures(pair);
    for (const { kind, message } of PARTS) {
      for (const difference of differences(left, (figure) => figure.kind === kind)) {
        yield draftOf(pair, difference, message, context);
      }
    }
  }),
};
