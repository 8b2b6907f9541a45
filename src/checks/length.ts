import type { Check, Draft } from './core/check.js';
import { targetOf, type CheckContext } from './core/context.js';
import type { PairView } from './core/pairView.js';
import { lengthDeviation, proseLength, wordiness } from './omission/lengthDeviation.js';

/** Standard deviations from which a pair is shown. */
const FAR = 4;
/** Less than this is a headline or a word, where length says nothing. */
const SHORTEST = 30;

function* farOff(pair: PairView, usual: number, context: CheckContext): Iterable<Draft> {
  if (pair.isHalf || Math.max(proseLength(pair, 'en'), proseLength(pair, 'ko') * 2) < SHORTEST) return;
  const deviation = lengthDeviation(pair, usual);
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
  *find(document, context) {
    const usual = wordiness(document);
    for (const pair of document) yield* farOff(pair, usual, context);
  },
};
