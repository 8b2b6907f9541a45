import { eachPair, type Check, type Draft } from './core/check.js';
import { counterpart } from './core/evidence.js';
import { otherLang } from './core/context.js';
import type { PairView } from './core/pairView.js';
import type { NameIndex } from '../names/index.js';
import { replaceTerm } from './core/replacement.js';
import { glossaryBook, latinKey, type NameBook } from './names/book.js';
import { bookMisses, type BookMiss } from './names/bookMisses.js';
import { latinNamesOf } from './names/renderings.js';
import { severityOfMiss } from './names/severity.js';

function misspelt(pair: PairView, miss: BookMiss): Draft {
  const { entry, lang, span, there } = miss;
  const right = lang === 'ko' ? entry.hangul : entry.latin;
  const { span: marked, suggestion } = replaceTerm(pair.text(lang), lang, { ...span, matched: '' }, right);
  return {
    pair,
    lang,
    severity: severityOfMiss(miss, pair),
    span: marked,
    message: { en: `The glossary spells this name ${right}.`, ko: `용어집의 이름 표기: ${right}` },
    suggestions: [suggestion],
    evidence: [
      {
        ...counterpart(pair, otherLang(lang), there),
        ...(entry.concept === undefined ? {} : { conceptId: entry.concept.id }),
      },
    ],
  };
}

/** Endings of words for peoples (`Belgian`, `Argentine`, `Swede`). */
const ADJECTIVE = /(?:an|ans|ese|ish|ine|ines|ede|edes|ole|oles)$/u;

/** Right letters, but hyphen or capitals unlike the glossary: Oh Sehoon, Oh Se-Hoon. */
function* otherwiseWritten(pair: PairView, book: NameBook): Iterable<Draft> {
  for (const name of latinNamesOf(pair)) {
    const entries = book.byLatin.get(latinKey(name.text)) ?? [];
    const hyphenated = entries.filter(({ latin, hangul }) => latin.includes('-') && pair.ko.includes(hangul));
    if (hyphenated.length === 0 || entries.some(({ latin }) => latin === name.text)) continue;
    const [{ latin, concept }] = hyphenated as [(typeof hyphenated)[0]];
    yield {
      pair,
      lang: 'en',
      severity: 'info',
      span: name,
      message: { en: `The glossary writes ${latin}.`, ko: `용어집의 표기 방식: ${latin}` },
      suggestions: [latin],
      ...(concept === undefined
        ? {}
        : { evidence: [{ conceptId: concept.id, detail: { en: 'the glossary', ko: '용어집' } }] }),
    };
  }
}

/** Belgian and German are near Belgium and Germany, and no slips. */
function isAdjective({ entry, lang, span }: BookMiss, pair: PairView, names: NameIndex): boolean {
  if (lang === 'ko' || entry.concept?.kind !== 'place') return false;
  const found = pair.en.slice(span.start, span.end);
  return (
    ADJECTIVE.test(found) || [...names.adjectives.values()].some((adjective) => found.startsWith(adjective))
  );
}

/** Names that the glossary knows, spelled nearly but not quite so. */
export const nameGlossary: Check = {
  id: 'name-glossary',
  title: { en: 'Names unlike the glossary', ko: '용어집과 다른 이름 표기' },
  examples: {
    flags: [
      {
        pairs: [['Oh Se-hun met reporters.', '오세훈 서울시장이 기자들을 만났다.']],
        marks: 'Oh Se-hun',
        suggests: 'Oh Se-hoon',
      },
      {
        pairs: [['Oh Se-hoon met reporters.', '오세홍이 기자들을 만났다.']],
        marks: '오세홍',
        suggests: '오세훈',
      },
      {
        pairs: [['Oh Se-hoon met reporters.', '오훈세가 기자들을 만났다.']],
        marks: '오훈세가',
        suggests: '오세훈이',
      },
      {
        pairs: [['Oh Sehoon met reporters.', '오세훈이 기자들을 만났다.']],
        marks: 'Oh Sehoon',
        suggests: 'Oh Se-hoon',
      },
      { pairs: [['He left Beijng.', '그는 베이징을 떠났다.']], marks: 'Beijng', suggests: 'Beijing' },
    ],
    passes: [
      { pairs: [['Oh Se-hoon met Yin Yong.', '오세훈이 인융을 만났다.']] },
      { pairs: [['Mayor Oh met reporters.', '오세훈 시장이 기자들을 만났다.']] },
      { pairs: [['He met reporters.', '오세훈이 기자들을 만났다.']] },
      { pairs: [['Oh Se-hyun, a student, met Oh Se-hoon.', '학생 오세현이 오세훈을 만났다.']] },
    ],
  },
  find: eachPair(function* (pair, { names }) {
    if (names === undefined || pair.isHalf) return;
    const book = glossaryBook(names);
    for (const miss of bookMisses(pair, book)) {
      if (!isAdjective(miss, pair, names)) yield misspelt(pair, miss);
    }
    yield* otherwiseWritten(pair, book);
  }),
};
