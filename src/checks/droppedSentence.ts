import { align } from '../alignment/index.js';
import type { Lang } from '../concepts/concept.js';
import { eachPair, type Check, type Draft } from './core/check.js';
import { otherLang } from './core/context.js';
import { atEnd, counterpart } from './core/evidence.js';
import type { Span } from './core/finding.js';
import type { PairView } from './core/pairView.js';
import { lengthDeviation } from './length.js';

/** Probability of the alignment from which a sentence without counterpart is shown. */
const SHOWN = 0.5;
/** Standard deviations of length that confirm it. */
const CONFIRMED = 1;
const SURE = 0.9;
/** More sentences than this are no segment, and aligning them takes long. */
const MOST_SENTENCES = 60;
/** A sentence of a few letters (`Yes.`) may be left out or lie in another. */
const SHORTEST = { en: 20, ko: 9 } as const;

interface Alone extends Span {
  lang: Lang;
  score: number;
}

/** Sentences of either side that the alignment leaves without counterpart. */
function sentencesAlone(pair: PairView): Alone[] {
  const en = pair.sentences('en');
  const ko = pair.sentences('ko');
  if (en.length === ko.length || Math.min(en.length, ko.length) === 0) return [];
  if (Math.max(en.length, ko.length) > MOST_SENTENCES) return [];
  const { beads } = align(
    en.map(({ text }) => text),
    ko.map(({ text }) => text),
  );
  return beads.flatMap((bead) => {
    if (bead.en.length > 0 && bead.ko.length > 0) return [];
    const [lang, sentences] = bead.en.length > 0 ? (['en', en] as const) : (['ko', ko] as const);
    return bead[lang].map((i) => ({
      start: sentences[i]!.start,
      end: sentences[i]!.end,
      lang,
      score: bead.score,
    }));
  });
}

function draftOf(pair: PairView, alone: Alone): Draft {
  const lang = otherLang(alone.lang);
  const shorter = lengthDeviation(pair) * (lang === 'ko' ? -1 : 1);
  return {
    pair,
    lang,
    severity: alone.score >= SURE && shorter >= CONFIRMED ? 'error' : 'warning',
    span: atEnd(pair, lang),
    message: {
      en: 'A sentence of the other side is missing here.',
      ko: '상대 문장 가운데 하나가 빠졌습니다.',
    },
    evidence: [counterpart(pair, alone.lang, alone)],
  };
}

/** A sentence of one side that nothing on the other side translates. */
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
  find: eachPair(function* (pair) {
    if (pair.isHalf) return;
    for (const alone of sentencesAlone(pair)) {
      if (alone.score >= SHOWN && alone.end - alone.start >= SHORTEST[alone.lang]) yield draftOf(pair, alone);
    }
  }),
};
