import { eachPair, type Check } from './core/check.js';
import { otherLang, targetOf } from './core/context.js';
import { counterpart } from './core/evidence.js';
import { compareFigures } from './figures/compare.js';
import { differences } from './figures/differences.js';
import type { Figure } from './figures/figure.js';

const isTime = ({ kind }: Figure): boolean => kind === 'hour' || kind === 'minute';

/** Times of day whose hour, half of the day or minute is another one on the other side. */
export const times: Check = {
  id: 'times',
  title: { en: 'Times of day', ko: '시각' },
  examples: {
    flags: [
      { pairs: [['It opens at 3 a.m.', '오후 3시에 문을 연다.']], marks: '3 a.m.' },
      { pairs: [['It opens at 2:40 p.m.', '오후 2시 30분에 문을 연다.']], marks: '2:40 p.m.' },
    ],
    passes: [
      { pairs: [['It opens at 3 p.m.', '오후 3시에 문을 연다.']] },
      { pairs: [['It opens at noon.', '낮 12시에 문을 연다.']] },
      { pairs: [['It opens in the afternoon.', '오후 3시에 문을 연다.']] },
    ],
  },
  find: eachPair(function* (pair, context) {
    const lang = targetOf(context);
    for (const difference of differences(compareFigures(pair), isTime)) {
      const [here, there] = [difference[lang], difference[otherLang(lang)]];
      yield {
        pair,
        lang,
        severity: 'error',
        span: here,
        message: {
          en: `The time is another one on the other side: ${there.text}`,
          ko: `상대 문장과 시각이 다릅니다: ${there.text}`,
        },
        evidence: [counterpart(pair, otherLang(lang), there)],
      };
    }
  }),
};
