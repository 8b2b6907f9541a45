import { eachPair, type Check } from './core/check.js';
import { targetOf } from './core/context.js';
import type { PairView } from './core/pairView.js';

/**
 * Logarithm of Korean characters to English ones, white space left out: mean and standard deviation over the news,
 * documentation and everyday pairs of the development data (see `checksAccuracy`).
 */
const MEAN = Math.log(0.55);
const DEVIATION = 0.2;
/** Short texts vary more: a deviation grows by this many characters over the length. */
const SHORT_TEXT = 20;
/** Standard deviations from which a pair is shown. */
const FAR = 3.5;
/** Less than this is a headline or a word, where length says nothing. */
const SHORTEST = 30;

const visible = (text: string): number => text.replace(/\s+/gu, '').length;

/** How many standard deviations the Korean is longer (positive) or shorter than the English leads to expect. */
export function lengthDeviation(pair: PairView): number {
  const en = visible(pair.en);
  const ko = visible(pair.ko);
  if (en === 0 || ko === 0) return 0;
  return (Math.log(ko / en) - MEAN) / (DEVIATION * (1 + SHORT_TEXT / en));
}

/** A translation much longer or shorter than its source. */
export const length: Check = {
  id: 'length',
  title: { en: 'Length far off', ko: '길이 차이' },
  examples: {
    flags: [
      {
        pairs: [
          [
            'The two mayors met.',
            '두 시장은 이 자리에서 경제와 문화, 교육과 환경 분야의 협력을 넓히기로 하고 매년 한 차례씩 두 도시를 오가며 회의를 열기로 했다.',
          ],
        ],
        marks: 'The two mayors met.',
      },
    ],
    passes: [
      { pairs: [['The two mayors agreed to widen cooperation.', '두 시장은 협력을 넓히기로 했다.']] },
      { pairs: [['Yes.', '네, 그렇습니다.']] },
    ],
  },
  find: eachPair(function* (pair, context) {
    if (pair.isHalf || Math.max(visible(pair.en), visible(pair.ko) * 2) < SHORTEST) return;
    const deviation = lengthDeviation(pair);
    if (Math.abs(deviation) < FAR) return;
    const lang = targetOf(context);
    const longer = deviation > 0 === (lang === 'ko');
    yield {
      pair,
      lang,
      severity: 'warning',
      span: { start: 0, end: pair.text(lang).length },
      message: longer
        ? { en: 'Much longer than the other side.', ko: '상대 문장보다 지나치게 깁니다.' }
        : { en: 'Much shorter than the other side.', ko: '상대 문장보다 지나치게 짧습니다.' },
    };
  }),
};
