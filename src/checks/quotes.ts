import type { Lang } from '../concepts/concept.js';
import { eachPair, type Check, type Draft } from './core/check.js';
import { otherLang, targetOf } from './core/context.js';
import { atEnd, counterpart } from './core/evidence.js';
import { quoteMarks } from './core/quoteMarks.js';
import type { PairView } from './core/pairView.js';

/** A mark without a partner counts only where the other side is in order: a quotation may go on in the next pair. */
function* unpaired(pair: PairView, lang: Lang): Iterable<Draft> {
  if (quoteMarks(pair.prose(otherLang(lang))).alone.length > 0) return;
  for (const span of quoteMarks(pair.prose(lang)).alone) {
    const mark = pair.text(lang).slice(span.start, span.end);
    yield {
      pair,
      lang,
      severity: 'warning',
      span,
      message: {
        en: `The quotation mark ${mark} has no partner.`,
        ko: `짝이 없는 따옴표입니다: ${mark}`,
      },
    };
  }
}

/** A quotation of several words on the other side, and no quotation mark at all on this one. */
function* lost(pair: PairView, lang: Lang): Iterable<Draft> {
  const there = otherLang(lang);
  const here = quoteMarks(pair.prose(lang));
  if (here.pairs.length > 0 || here.alone.length > 0 || /["'‘’“”<《]/u.test(pair.text(lang))) return;
  const quotation = quoteMarks(pair.prose(there)).pairs.find(
    ({ start, end }) => pair.text(there).slice(start, end).trim().split(/\s+/u).length >= 4,
  );
  if (quotation === undefined) return;
  yield {
    pair,
    lang,
    severity: 'warning',
    span: atEnd(pair, lang),
    message: {
      en: 'The other side quotes someone; here are no quotation marks.',
      ko: '상대 문장에는 인용문이 있지만 이 문장에는 따옴표가 없습니다.',
    },
    evidence: [counterpart(pair, there, quotation)],
  };
}

/** Quotation marks without a partner, and a quotation that is none on the other side. */
export const quotes: Check = {
  id: 'quotes',
  title: { en: 'Quotation marks', ko: '따옴표' },
  examples: {
    flags: [
      { pairs: [['“We agreed, he said.', '그는 “합의했다”고 말했다.']], marks: '“' },
      { pairs: [['"We agreed," he said.', '그는 합의했다”고 말했다.']], marks: '”' },
      {
        pairs: [['He said they will agree soon.', '그는 “우리는 이제 곧 합의할 것”이라고 말했다.']],
        marks: '',
      },
    ],
    passes: [
      { pairs: [['"We agreed," he said.', '그는 “합의했다”고 말했다.']] },
      { pairs: [["The players' union didn't agree.", '선수들의 노조는 동의하지 않았다.']] },
      { pairs: [['“It goes on in the next paragraph.', '“다음 문단으로 이어진다.']] },
      { pairs: [['The class of ’92 met.', '92학번이 모였다.']] },
    ],
  },
  find: eachPair(function* (pair, context) {
    if (pair.isHalf) return;
    yield* unpaired(pair, 'en');
    yield* unpaired(pair, 'ko');
    yield* lost(pair, targetOf(context));
  }),
};
