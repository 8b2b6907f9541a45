import { hangulize } from '../hangulization/index.js';
import { eachPair, type Check, type Draft } from './core/check.js';
import { targetOf, type CheckContext } from './core/context.js';
import { counterpart } from './core/evidence.js';
import type { PairView } from './core/pairView.js';
import { replaceTerm } from './core/replacement.js';
import { glossaryBook, latinKey } from './names/book.js';
import { wrongGlosses } from './names/glosses.js';
import { wrongKoreanNames, type WrongKoreanName } from './names/koreanNames.js';
import { nameSuspects, type Suspect } from './names/suspects.js';

function koreanName(
  pair: PairView,
  { latin, hangul, judgement }: WrongKoreanName,
  context: CheckContext,
): Draft {
  const lang = targetOf(context);
  const [here, there] = lang === 'en' ? [latin, hangul] : [hangul, latin];
  const { closest } = judgement;
  return {
    pair,
    lang,
    severity: 'error',
    span: here,
    message: {
      en: `${latin.text} is no spelling of ${hangul.text}.`,
      ko: `로마자 표기가 이름과 맞지 않습니다: ${hangul.text} – ${latin.text}`,
    },
    suggestions: lang === 'en' && closest !== undefined ? [closest] : [],
    evidence: [counterpart(pair, lang === 'en' ? 'ko' : 'en', there)],
  };
}

function foreignName(
  pair: PairView,
  latin: string,
  { start, end, text }: Suspect['hangul'],
): Omit<Draft, 'severity'> {
  const written = hangulize(latin, { origin: 'en' }).text;
  const isName = /^[가-힣]{2,14}$/u.test(written) && written !== text;
  const { span, suggestion } = replaceTerm(
    pair.ko,
    'ko',
    { start, end, matched: text },
    isName ? written : text,
  );
  return {
    pair,
    lang: 'ko',
    span,
    message: {
      en: `${text} does not sound like ${latin}.`,
      ko: `한글 표기가 원래 이름과 맞지 않습니다: ${latin} – ${text}`,
    },
    suggestions: isName ? [suggestion] : [],
  };
}

function* foreignNames(pair: PairView, { names }: CheckContext): Iterable<Draft> {
  const seen = new Set<number>();
  for (const { latin, hangul } of wrongGlosses(pair)) {
    seen.add(hangul.start);
    yield { ...foreignName(pair, latin, hangul), severity: 'warning' };
  }
  for (const { latin, hangul, ground } of nameSuspects(pair)) {
    const isKnown = names !== undefined && glossaryBook(names).byLatin.has(latinKey(latin.text));
    if (seen.has(hangul.start) || isKnown) continue;
    seen.add(hangul.start);
    yield {
      ...foreignName(pair, latin.text, hangul),
      severity: 'warning',
      evidence: [
        {
          ...counterpart(pair, 'en', latin),
          detail:
            ground === 'neighbour'
              ? { en: 'the other half of the name fits', ko: '이름의 다른 부분은 맞음' }
              : { en: 'it nearly sounds so, and no other word does', ko: '소리가 비슷한 다른 말이 없음' },
        },
      ],
    };
  }
}

/** Names whose spelling in one script does not fit the other, judged by syllables and by sound. */
export const nameSpelling: Check = {
  id: 'name-spelling',
  title: { en: 'Spelling of names', ko: '이름 표기' },
  examples: {
    flags: [
      {
        pairs: [['Kim Min-hee spoke.', '김민수 씨가 말했다.']],
        marks: 'Kim Min-hee',
        suggests: 'Kim Min-soo',
      },
      { pairs: [['Emily Johnson spoke.', '에밀차 존슨이 말했다.']], marks: '에밀차', suggests: '에밀리' },
      {
        pairs: [['He met the president.', '도수드 트럼프(Donald Trump) 대통령을 만났다.']],
        marks: '도수드',
        suggests: '도널드',
      },
      { pairs: [['It was Crenshaw who spoke.', '크렌포가 말했다.']], marks: '크렌포' },
    ],
    passes: [
      { pairs: [['Kim Min-su and Kim Min-soo spoke.', '김민수 씨가 말했다.']] },
      { pairs: [['Lee Ji-eun met Park Seo-yeon.', '이지은 씨가 박서연 씨를 만났다.']] },
      { pairs: [['Emily Johnson spoke.', '에밀리 존슨이 말했다.']] },
      { pairs: [['He sent a pull request.', '끌어오기 요청(Pull Request)을 보냈다.']] },
      { pairs: [['Professor Smith spoke.', '스미스 교수가 말했다.']] },
    ],
  },
  find: eachPair(function* (pair, context) {
    if (pair.isHalf) return;
    for (const wrong of wrongKoreanNames(pair)) yield koreanName(pair, wrong, context);
    yield* foreignNames(pair, context);
  }),
};
