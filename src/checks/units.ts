import type { Lang } from '../concepts/concept.js';
import { eachPair, type Check } from './core/check.js';
import { otherLang, targetOf } from './core/context.js';
import { counterpart } from './core/evidence.js';
import type { Message, Span } from './core/finding.js';
import { compareFigures } from './figures/compare.js';
import { isCurrency, measureSame } from './figures/conversion.js';
import type { Figure } from './figures/figure.js';

/** Small numbers of one side are easily matched to another thing of the same number. */
const SMALLEST = 5;

/** The same number of another money, of another size of unit, or percent against percentage points. */
function isOtherUnit(en: Figure, ko: Figure): boolean {
  const [a, b] = [en.mention?.unit, ko.mention?.unit];
  if (a === undefined || b === undefined || a === b || en.value < SMALLEST) return false;
  return (isCurrency(a) && isCurrency(b)) || measureSame(a, b);
}

/** One says percentage points and the other percent: said too loosely by many to be more than a hint. */
function isOtherShare(en: Figure, ko: Figure): boolean {
  const shares = [en.mention?.unit, ko.mention?.unit];
  return shares.includes('percent') && shares.includes('percent-point');
}

function spanWithUnit({ start, end, mention }: Figure): Span {
  return { start, end: mention?.unitEnd ?? end };
}

const MESSAGE: Message = {
  en: 'The same number, but another unit than on the other side.',
  ko: '숫자는 같지만 단위가 상대 문장과 다릅니다.',
};

/** Money and units of measure that differ where the numbers are the same. */
export const units: Check = {
  id: 'units',
  title: { en: 'Money and units', ko: '화폐와 단위' },
  examples: {
    flags: [
      { pairs: [['It cost 500 million dollars.', '5억 원이 들었다.']], marks: '500 million dollars' },
      { pairs: [['It weighs 30 kilograms.', '무게는 30t이다.']], marks: '30 kilograms' },
      { pairs: [['It fell 0.3 percent.', '0.3%포인트 내렸다.']], marks: '0.3 percent' },
    ],
    passes: [
      { pairs: [['It cost $500 million.', '5억 달러가 들었다.']] },
      { pairs: [['It weighs 30 tons.', '무게는 30t이다.']] },
      { pairs: [['It fell 0.3 percentage point.', '0.3%포인트 내렸다.']] },
    ],
  },
  find: eachPair(function* (pair, context) {
    const lang: Lang = targetOf(context);
    for (const [en, ko] of compareFigures(pair).matched) {
      const share = isOtherShare(en, ko);
      if (!share && !isOtherUnit(en, ko)) continue;
      const [here, there] = lang === 'en' ? [en, ko] : [ko, en];
      yield {
        pair,
        lang,
        severity: share ? 'warning' : 'error',
        span: spanWithUnit(here),
        message: MESSAGE,
        evidence: [counterpart(pair, otherLang(lang), spanWithUnit(there))],
      };
    }
  }),
};
