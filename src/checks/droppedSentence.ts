import type { Lang } from '../concepts/concept.js';
import type { Check, Draft } from './core/check.js';
import { otherLang } from './core/context.js';
import { atEnd, counterpart } from './core/evidence.js';
import type { PairView } from './core/pairView.js';
import { omissionEvidence, type Omission } from './omission/evidence.js';
import { wordiness } from './omission/lengthDeviation.js';

/** Odds (as logarithm) from which it is shown, as a warning: 19 of 20 dropped sentences reach them, and some clean pairs. */
const SHOWN = -2.1;
/** Odds that one clean pair in two hundred reaches. */
const SURE = 2;
/** A text of a few letters (`Yes.`) may be left out or lie in another. */
const SHORTEST: Readonly<Record<Lang, number>> = { en: 30, ko: 15 };

function draftOf(pair: PairView, side: Lang, { odds, sentence }: Omission): Draft {
  const lang = otherLang(side);
  return {
    pair,
    lang,
    severity: odds >= SURE ? 'error' : 'warning',
    span: atEnd(pair, lang),
    message: {
      en: 'A part of the other side seems to be missing here.',
      ko: '상대 문장의 일부가 빠진 것으로 보입니다.',
    },
    evidence: [counterpart(pair, side, sentence ?? { start: 0, end: pair.text(side).length })],
  };
}

/** A sentence, or a good part of one, that nothing on the other side translates. */
export const droppedSentence: Check = {
  id: 'dropped-sentence',
  title: { en: 'Dropped sentences', ko: '빠진 문장' },
  examples: {
    flags: [
      {
        pairs: [
          [
            'The two mayors met in Beijing on Tuesday.',
            '두 시장은 화요일 베이징에서 만났다. 두 도시는 1992년 친선 협정을 맺고 2013년 통합위원회를 설치했다.',
          ],
        ],
        marks: '',
      },
      {
        pairs: [
          [
            'The two mayors met in Beijing on Tuesday. The next meeting will be held in Seoul in October.',
            '두 시장은 화요일 베이징에서 만났다.',
          ],
        ],
        marks: '',
      },
    ],
    passes: [
      {
        pairs: [
          [
            'The two mayors met in Beijing, and the next meeting will be held in Seoul.',
            '두 시장은 베이징에서 만났다. 다음 회의는 서울에서 열린다.',
          ],
        ],
      },
      { pairs: [['Yes. He left.', '네, 그는 떠났습니다.']] },
    ],
  },
  *find(document) {
    const usual = wordiness(document);
    for (const pair of document.filter(({ isHalf }) => !isHalf)) {
      for (const lang of ['en', 'ko'] as const) {
        if (pair.text(lang).length < SHORTEST[lang]) continue;
        const omission = omissionEvidence(pair, lang, usual);
        if (omission.odds >= SHOWN) yield draftOf(pair, lang, omission);
      }
    }
  },
};
