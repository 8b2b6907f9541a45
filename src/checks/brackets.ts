import type { Lang } from '../concepts/concept.js';
import { eachPair, type Check, type Draft } from './core/check.js';
import { otherLang } from './core/context.js';
import { pairMarks, type MarkReading, type Marks } from './core/nesting.js';
import type { PairView } from './core/pairView.js';

/** Brackets of each shape; plain and full-width ones of a shape close each other. */
const SHAPES: Readonly<Record<string, { opening: string; closing: string }>> = {
  round: { opening: '(（', closing: ')）' },
  square: { opening: '[［', closing: ']］' },
  curly: { opening: '{｛', closing: '}｝' },
  lenticular: { opening: '【', closing: '】' },
  angle: { opening: '〈', closing: '〉' },
  'double angle': { opening: '《', closing: '》' },
};
const MARKS: ReadonlyMap<string, Pick<MarkReading, 'role' | 'family'>> = new Map(
  Object.entries(SHAPES).flatMap(([family, { opening, closing }]) => [
    ...reading(opening, { role: 'open', family }),
    ...reading(closing, { role: 'close', family }),
  ]),
);

type Reading = Pick<MarkReading, 'role' | 'family'>;

function reading(marks: string, as: Reading): [string, Reading][] {
  return Array.from(marks, (mark) => [mark, as]);
}

/** `a)` and `1)` at the head of a list item close nothing. */
const LIST_ITEM = /^\s*(?:\d{1,3}|[a-zA-Z가-힣])[)]/u;
/** :) and :( are faces. */
const FACES = /[:;]-?[()]/gu;

function readBrackets(text: string): Marks {
  const plain = text.replace(FACES, (face) => ' '.repeat(face.length));
  const from = LIST_ITEM.exec(plain)?.[0].length ?? 0;
  const readings: MarkReading[] = [];
  for (let index = from; index < plain.length; index += 1) {
    const mark = plain[index]!;
    const reading = MARKS.get(mark);
    if (reading !== undefined) readings.push({ index, mark, ...reading });
  }
  return pairMarks(readings);
}

/** A bracket without a partner counts only where the other side is in order. */
function* unpaired(pair: PairView, lang: Lang): Iterable<Draft> {
  if (readBrackets(pair.prose(otherLang(lang))).alone.length > 0) return;
  for (const span of readBrackets(pair.prose(lang)).alone) {
    const mark = pair.text(lang).slice(span.start, span.end);
    yield {
      pair,
      lang,
      severity: 'warning',
      span,
      message: { en: `The bracket ${mark} has no partner.`, ko: `짝이 없는 괄호입니다: ${mark}` },
    };
  }
}

/** Brackets that are not closed or not opened. */
export const brackets: Check = {
  id: 'brackets',
  title: { en: 'Brackets', ko: '괄호' },
  examples: {
    flags: [
      { pairs: [['The European Union (EU agreed.', '유럽연합(EU)이 합의했다.']], marks: '(' },
      { pairs: [['The European Union (EU) agreed.', '유럽연합EU)이 합의했다.']], marks: ')' },
    ],
    passes: [
      { pairs: [['The EU agreed.', '유럽연합(EU)이 합의했다.']] },
      { pairs: [['1) Open the door.', '1) 문을 연다.']] },
      { pairs: [['Well done :)', '잘했어요 :)']] },
      { pairs: [['He left (at noon.', '그는 (정오에 떠났다.']] },
    ],
  },
  find: eachPair(function* (pair) {
    if (pair.isHalf) return;
    yield* unpaired(pair, 'en');
    yield* unpaired(pair, 'ko');
  }),
};
