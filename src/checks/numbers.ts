import { formatNumber } from '../text/numbers.js';
import { eachPair, type Check, type Draft } from './core/check.js';
import { otherLang, targetOf, type CheckContext } from './core/context.js';
import { atEnd, counterpart } from './core/evidence.js';
import type { PairView } from './core/pairView.js';
import { compareFigures } from './figures/compare.js';
import { differences, mixedDifferences, type Difference } from './figures/differences.js';
import type { Figure } from './figures/figure.js';

const isNumber = ({ kind }: Figure): boolean => kind === 'number';

/** Two numbers in digits, and as many left over on the one side as on the other: then no other reading is left. */
function isCertain({ en, ko }: Difference, pair: PairView): boolean {
  if (!isNumber(en) || !isNumber(ko)) return false;
  const left = compareFigures(pair);
  return en.digits && ko.digits && left.en.filter(isNumber).length === left.ko.filter(isNumber).length;
}

function differing(pair: PairView, difference: Difference, context: CheckContext): Draft {
  const lang = targetOf(context);
  const [here, there] = [difference[lang], difference[otherLang(lang)]];
  const suggestion =
    isNumber(here) && isNumber(there) ? formatNumber(there.value, lang, here.text) : here.text;
  return {
    pair,
    lang,
    severity: isCertain(difference, pair) ? 'error' : 'warning',
    span: here,
    message: {
      en: `The number is another one on the other side: ${there.text}`,
      ko: `상대 문장과 숫자가 다릅니다: ${there.text}`,
    },
    suggestions: suggestion === here.text ? [] : [suggestion],
    evidence: [counterpart(pair, otherLang(lang), there)],
  };
}

/** Numbers in digits that the other side does not have and that do not repeat one that it has. */
function* unmatched(pair: PairView, context: CheckContext): Iterable<Draft> {
  const lang = targetOf(context);
  const { matched, en, ko } = compareFigures(pair);
  const said = new Set(matched.flatMap(([left, right]) => [left.value, right.value]));
  const [here, there] = lang === 'en' ? [en, ko] : [ko, en];
  if (here.some(isNumber)) return;
  for (const figure of there.filter((left) => isNumber(left) && left.digits && !said.has(left.value))) {
    yield {
      pair,
      lang,
      severity: 'warning',
      span: atEnd(pair, lang),
      message: { en: `A number is missing: ${figure.text}`, ko: `숫자가 빠졌습니다: ${figure.text}` },
      evidence: [counterpart(pair, otherLang(lang), figure)],
    };
  }
}

/** Numbers compared by value, however each language writes them. */
export const numbers: Check = {
  id: 'numbers',
  title: { en: 'Numbers', ko: '숫자' },
  examples: {
    flags: [
      {
        pairs: [['It cost $120 million.', '1억1000만 달러가 들었다.']],
        marks: '$120 million',
        suggests: '$110 million',
      },
      { pairs: [['Three people came.', '두 명이 왔다.']], marks: 'Three', suggests: 'Two' },
      { pairs: [['Prices rose 2.5 percent.', '물가가 2.6% 올랐다.']], marks: '2.5', suggests: '2.6' },
      { pairs: [['It was the 3rd meeting.', '제4차 회의였다.']], marks: '3rd', suggests: '4th' },
      { pairs: [['Many people came.', '3500명이 왔다.']], marks: '' },
      { pairs: [['The limit is up to 69 meters.', '최대 65m까지다.']], marks: '69', suggests: '65' },
    ],
    passes: [
      { pairs: [['It cost $110 million.', '1억1000만 달러가 들었다.']] },
      { pairs: [['About 1,200 people came.', '1180여 명이 왔다.']] },
      { pairs: [['One third agreed, 50 percent did not.', '3분의 1이 찬성하고 절반은 반대했다.']] },
      { pairs: [['Two men walked 10 miles.', '남성 두 명이 16km를 걸었다.']] },
      { pairs: [['It was the second of 3 to 5 meetings.', '3∼5차례 회의 가운데 두 번째였다.']] },
      { pairs: [['Both cities agreed.', '두 도시가 합의했다.']] },
    ],
  },
  find: eachPair(function* (pair, context) {
    for (const difference of differences(compareFigures(pair), isNumber)) {
      if (difference.en.digits || difference.ko.digits || isCounted(difference))
        yield differing(pair, difference, context);
    }
    for (const difference of mixedDifferences(compareFigures(pair)))
      yield differing(pair, difference, context);
    yield* unmatched(pair, context);
  }),
};

/** Numbers in words are compared only where both count the same thing. */
function isCounted({ en, ko }: Difference): boolean {
  return en.mention?.unit !== undefined && en.mention.unit === ko.mention?.unit;
}
