import type { Check, Draft } from './core/check.js';
import { placeOf } from './core/evidence.js';
import type { Span } from './core/finding.js';
import type { PairView } from './core/pairView.js';

/** A Korean name as the house writes it; other names do not tell which word is the family name. */
const FULL_NAME = /(?<![\p{L}-])(\p{Lu}\p{Ll}{0,6}) \p{Lu}\p{Ll}{1,6}-\p{Ll}{1,7}(?![\p{L}-])/gu;
/** A family name after a title, with no given name behind it. */
const SURNAME_ONLY =
  /(?<=\p{Lu}\p{Ll}{2,20}\.? )(?<![\p{L}-])(\p{Lu}\p{Ll}{0,6})(?= \p{Ll}|[,.;:’']|$)(?!’s? \p{Lu})/gu;

interface Mention extends Span {
  pair: PairView;
  name: string;
}

/** Mentions of full names by their text, in order. */
function fullNames(document: readonly PairView[]): Map<string, Mention[]> {
  const names = new Map<string, Mention[]>();
  for (const mention of document.flatMap((pair) => mentionsIn(pair, FULL_NAME, 0))) {
    names.set(mention.name, [...(names.get(mention.name) ?? []), mention]);
  }
  return names;
}

function mentionsIn(pair: PairView, pattern: RegExp, group: number): Mention[] {
  return [...pair.prose('en').matchAll(pattern)].map((match) => {
    const start = match.index + match[0].indexOf(match[group]!);
    return { pair, name: match[group]!, start, end: start + match[group]!.length };
  });
}

function earlySurname(mention: Mention, full: Mention): Draft {
  return {
    pair: mention.pair,
    lang: 'en',
    severity: 'warning',
    span: mention,
    message: {
      en: 'The first mention gives the full name.',
      ko: '처음 언급할 때는 성과 이름을 모두 씁니다.',
    },
    suggestions: [full.name],
    evidence: [
      placeOf(full.pair, 'en', full, { en: 'the full name comes only here', ko: '뒤에 나오는 전체 이름' }),
    ],
  };
}

function lateFullName(mention: Mention, first: Mention): Draft {
  const surname = mention.name.slice(0, mention.name.indexOf(' '));
  return {
    pair: mention.pair,
    lang: 'en',
    severity: 'info',
    span: mention,
    message: {
      en: 'After the first mention the family name is enough.',
      ko: '두 번째부터는 성만 써도 됩니다.',
    },
    suggestions: [surname],
    evidence: [placeOf(first.pair, 'en', first, { en: 'the first mention', ko: '첫 언급' })],
  };
}

/** Whether two persons of the document have the family name, so that the given name is needed. */
function isShared(name: string, names: ReadonlyMap<string, unknown>): boolean {
  const surname = name.slice(0, name.indexOf(' ') + 1);
  return [...names.keys()].filter((other) => other.startsWith(surname)).length > 1;
}

/** Full name at the first mention of a Korean person, family name afterwards. */
export const mentions: Check = {
  id: 'mentions',
  title: { en: 'First and later mentions', ko: '첫 언급과 이후 언급' },
  examples: {
    flags: [
      {
        pairs: [
          ['Mayor Oh left for Beijing.', '오 시장은 베이징으로 떠났다.'],
          ['Oh Se-hoon will return on Friday.', '오세훈 시장은 금요일 돌아온다.'],
        ],
        marks: 'Oh',
        suggests: 'Oh Se-hoon',
      },
      {
        pairs: [
          ['Seoul Mayor Oh Se-hoon left for Beijing.', '오세훈 서울시장은 베이징으로 떠났다.'],
          ['Oh Se-hoon will return on Friday.', '오 시장은 금요일 돌아온다.'],
        ],
        marks: 'Oh Se-hoon',
        suggests: 'Oh',
      },
    ],
    passes: [
      {
        pairs: [
          ['Seoul Mayor Oh Se-hoon left for Beijing.', '오세훈 서울시장은 베이징으로 떠났다.'],
          ['Oh Se-hoon will return on Friday.', '오 시장은 금요일 돌아온다.'],
        ],
        style: { laterMentions: 'full' },
      },
      {
        pairs: [
          ['Seoul Mayor Oh Se-hoon left for Beijing.', '오세훈 서울시장은 베이징으로 떠났다.'],
          ['Mayor Oh will return on Friday.', '오 시장은 금요일 돌아온다.'],
        ],
      },
      {
        pairs: [
          ['Kim Min-su met Kim Ji-eun.', '김민수 씨가 김지은 씨를 만났다.'],
          ['Kim Min-su left.', '김민수 씨가 떠났다.'],
        ],
      },
      { pairs: [['Mayor Oh left for Beijing.', '오 시장은 베이징으로 떠났다.']] },
    ],
  },
  *find(document, { profile }) {
    const later = profile?.style?.laterMentions ?? 'surname';
    const names = fullNames(document);
    const surnames = document.flatMap((pair) => mentionsIn(pair, SURNAME_ONLY, 1));
    for (const [name, [first, ...rest]] of names) {
      const isEarly = ({ name: surname, pair }: Mention): boolean =>
        name.startsWith(`${surname} `) && pair.index < first!.pair.index;
      const early = surnames.find(isEarly);
      if (early !== undefined) yield earlySurname(early, first!);
      if (isShared(name, names) || later !== 'surname') continue;
      const again = rest.filter(({ pair }) => pair !== first!.pair);
      for (const mention of again) yield lateFullName(mention, first!);
    }
  },
};
