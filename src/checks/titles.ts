import type { Lang } from '../concepts/concept.js';
import type { TermHit } from '../terms/index.js';
import { eachPair, type Check, type Draft } from './core/check.js';
import { preferredTerm } from './core/concepts.js';
import { otherLang, targetOf, type CheckContext } from './core/context.js';
import { counterpart } from './core/evidence.js';
import type { PairView } from './core/pairView.js';

/** A title with what stands between it and the name: places, spaces, a comma. */
const FARTHEST = 24;

/** What the text at this place may mean: all hits of kind title that share the span of the first. */
function titleBeside(pair: PairView, lang: Lang, person: TermHit): TermHit[] {
  const hits = pair.terms(lang);
  const titles = hits.filter(({ concept }) => concept.kind === 'title');
  const near = titles.find((title) => isBeside(pair, lang, person, title));
  return near === undefined
    ? []
    : titles.filter(({ start, end }) => start === near.start && end === near.end);
}

/** Nothing but spaces, a comma, and other terms of the glossary lies between. */
function isBeside(pair: PairView, lang: Lang, a: TermHit, b: TermHit): boolean {
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  if (right.start - left.end > FARTHEST || right.start < left.end) return false;
  const between = pair
    .terms(lang)
    .filter(({ concept, start, end }) => concept.kind === 'place' && start >= left.end && end <= right.start);
  let rest = pair.text(lang).slice(left.end, right.start);
  for (const { text } of between) rest = rest.replace(text, '');
  return /^[\s,]*$/u.test(rest);
}

/** Concepts of the titles, by all that the words may mean. */
const meanings = (hits: readonly TermHit[]): Set<string> => new Set(hits.map(({ concept }) => concept.id));

function otherTitle(
  pair: PairView,
  here: readonly TermHit[],
  there: readonly TermHit[],
  context: CheckContext,
): Draft {
  const lang = targetOf(context);
  const [marked, meant] = [here[0]!, there[0]!];
  const right = preferredTerm(meant.concept, lang)?.text;
  return {
    pair,
    lang,
    severity: 'warning',
    span: marked,
    message: {
      en: `The title is another one on the other side: ${meant.text}`,
      ko: `상대 문장과 직함이 다릅니다: ${meant.text}`,
    },
    suggestions: right === undefined ? [] : [right],
    evidence: [{ ...counterpart(pair, otherLang(lang), meant), conceptId: meant.concept.id }],
  };
}

/** A person with one title in Korean and another in English. */
export const titles: Check = {
  id: 'titles',
  title: { en: 'Titles of persons', ko: '직함' },
  examples: {
    flags: [
      {
        pairs: [['Governor Oh Se-hoon met reporters.', '오세훈 서울시장이 기자들을 만났다.']],
        marks: 'Governor',
        suggests: 'Mayor',
      },
    ],
    passes: [
      { pairs: [['Seoul Mayor Oh Se-hoon met reporters.', '오세훈 서울시장이 기자들을 만났다.']] },
      { pairs: [['Oh Se-hoon met the governor.', '오세훈 서울시장이 도지사를 만났다.']] },
      { pairs: [['Mayor Oh Se-hoon met reporters.', '오세훈이 기자들을 만났다.']] },
    ],
  },
  find: eachPair(function* (pair, context) {
    const lang = targetOf(context);
    const there = otherLang(lang);
    for (const person of pair.terms(lang).filter(({ concept }) => concept.kind === 'person')) {
      const same = pair.terms(there).find(({ concept }) => concept.id === person.concept.id);
      if (same === undefined) continue;
      const [here, meant] = [titleBeside(pair, lang, person), titleBeside(pair, there, same)];
      if (here.length === 0 || meant.length === 0) continue;
      const shared = meanings(meant);
      if (![...meanings(here)].some((id) => shared.has(id))) yield otherTitle(pair, here, meant, context);
    }
  }),
};
