import { judgeSpelling, splitKoreanName } from '../names/index.js';
import { eachPair, type Check, type Draft } from './core/check.js';
import { counterpart } from './core/evidence.js';
import type { PairView } from './core/pairView.js';
import { eojeolsOf, head } from './names/renderings.js';
import { soundLikeness } from './sound/likeness.js';

/** A given name with its hyphen, then a family name: `Se-hoon Oh`. */
const GIVEN_FIRST = /(?<![\p{L}-])(\p{Lu}\p{Ll}{1,6}-\p{L}{1,7}) (\p{Lu}\p{Ll}{0,6})(?![\p{L}-])/gu;
/** A capital after the hyphen: `Oh Se-Hoon`. */
const SECOND_CAPITAL =
  /(?<![\p{L}-])(\p{Lu}\p{Ll}{0,6}) (\p{Lu}\p{Ll}{1,6}-)(\p{Lu}\p{Ll}{1,6})(?![\p{L}-])/gu;
/** A given name with its hyphen, whatever follows it: `Oh Se-hoon`, `Oh Se-Hoon`. */
const HYPHENATED = /(?<![\p{L}-])(\p{Lu}\p{Ll}{0,6}) (\p{Lu}\p{Ll}{1,6}-)(\p{L}\p{Ll}{1,6})(?![\p{L}-])/gu;

/** @param first with its hyphen */
const joined = (first: string, second: string, form: 'hyphen' | 'solid'): string =>
  (form === 'hyphen' ? first : first.slice(0, -1)) + second;

const LENGTH = 3;
const SAME_NAME = 0.8;

/** The Korean name that a Latin one, family first, spells; undefined where none does. */
function koreanFor(pair: PairView, latin: string): { start: number; end: number } | undefined {
  return eojeolsOf(pair)
    .map((eojeol) => head(eojeol, LENGTH))
    .find(
      ({ text }) =>
        text.length === LENGTH &&
        splitKoreanName(text).length > 0 &&
        soundLikeness(latin, text) >= SAME_NAME &&
        judgeSpelling(text, latin).plausible,
    );
}

function* restyled(
  pair: PairView,
  pattern: RegExp,
  restyle: (match: RegExpExecArray) => string,
): Iterable<{ start: number; end: number; house: string; korean: { start: number; end: number } }> {
  for (const match of pair.prose('en').matchAll(pattern)) {
    const house = restyle(match);
    const korean = koreanFor(pair, house);
    if (korean !== undefined) yield { start: match.index, end: match.index + match[0].length, house, korean };
  }
}

function draftOf(
  pair: PairView,
  {
    start,
    end,
    house,
    korean,
  }: { start: number; end: number; house: string; korean: { start: number; end: number } },
  severity: Draft['severity'],
): Draft {
  return {
    pair,
    lang: 'en',
    severity,
    span: { start, end },
    message: { en: `The house writes ${house}.`, ko: `성을 앞에, 이름은 붙임표와 소문자로 씁니다: ${house}` },
    suggestions: [house],
    evidence: [counterpart(pair, 'ko', korean)],
  };
}

/** Korean names in English with the given name first, or with a capital after the hyphen. */
export const nameOrder: Check = {
  id: 'name-order',
  title: { en: 'Order and form of Korean names', ko: '영문 이름의 순서와 형식' },
  examples: {
    flags: [
      {
        pairs: [['Se-hoon Oh met reporters.', '오세훈이 기자들을 만났다.']],
        marks: 'Se-hoon Oh',
        suggests: 'Oh Se-hoon',
      },
      {
        pairs: [['Park Seo-Yeon met reporters.', '박서연 씨가 기자들을 만났다.']],
        marks: 'Park Seo-Yeon',
        suggests: 'Park Seo-yeon',
      },
      {
        pairs: [['Park Seo-yeon met reporters.', '박서연 씨가 기자들을 만났다.']],
        style: { koreanNames: 'solid' },
        marks: 'Park Seo-yeon',
        suggests: 'Park Seoyeon',
      },
    ],
    passes: [
      {
        pairs: [['Park Seo-Yeon met reporters.', '박서연 씨가 기자들을 만났다.']],
        style: { koreanNames: 'any' },
      },
      { pairs: [['Oh Se-hoon met reporters.', '오세훈이 기자들을 만났다.']] },
      { pairs: [['Jean-luc Picard met reporters.', '장뤼크 피카르가 기자들을 만났다.']] },
    ],
  },
  find: eachPair(function* (pair, { profile }) {
    if (pair.isHalf || !pair.en.includes('-')) return;
    const form = profile?.style?.koreanNames ?? 'hyphen';
    const familyFirst = restyled(pair, GIVEN_FIRST, ([, given = '', family = '']) => `${family} ${given}`);
    for (const name of familyFirst) yield draftOf(pair, name, 'warning');
    if (form === 'any') return;
    const lowered = restyled(
      pair,
      form === 'hyphen' ? SECOND_CAPITAL : HYPHENATED,
      ([, family = '', first = '', second = '']) => `${family} ${joined(first, second.toLowerCase(), form)}`,
    );
    for (const name of lowered) yield draftOf(pair, name, 'info');
  }),
};
