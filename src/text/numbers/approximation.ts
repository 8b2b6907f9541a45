/** Words around a number that say how exact it is. */
import type { Lang } from '../../concepts/concept.js';
import type { Approximation } from './mention.js';

type Rules = readonly (readonly [RegExp, Approximation])[];

const BEFORE: Record<Lang, Rules> = {
  ko: [
    [/(?:^|[\s(])(?:약|대략|어림잡아|줄잡아)\s?$/, 'about'],
    [/거의\s$/, 'nearly'],
    [/(?:최소|최소한|적어도|못해도)\s$/, 'over'],
    [/(?:최대|많아야|기껏해야|최고)\s$/, 'under'],
  ],
  en: [
    [/\b(?:about|around|approximately|roughly|some|an estimated|circa)\s$/i, 'about'],
    [/\b(?:nearly|almost|close to|just under|just short of)\s$/i, 'nearly'],
    [
      /\b(?:more than|over|at least|above|upwards? of|no fewer than|no less than|exceeding|in excess of)\s$/i,
      'over',
    ],
    [/\b(?:less than|fewer than|under|below|up to|at most|no more than)\s$/i, 'under'],
  ],
};

const AFTER: Record<Lang, Rules> = {
  ko: [
    [/^\s?(?:가량|정도|쯤|안팎|내외|전후|남짓)/, 'about'],
    [/^(?:\s?(?:이상|초과)|[이을가를]?\s?(?:넘|웃도|웃돌))/, 'over'],
    [/^(?:\s?(?:미만|이하|이내)|[을를에]?\s?(?:밑도|밑돌|못 미|못미))/, 'under'],
    [/^\s?(?:가까이|가까운|에 육박|에 가까)/, 'nearly'],
  ],
  en: [
    [/^\s(?:or so|or thereabouts)\b/i, 'about'],
    [/^(?:\s(?:or more|or higher|and above|or above)\b|-plus\b|\+|-odd\b)/i, 'over'],
    [/^\s(?:or less|or fewer|or lower|or below)\b/i, 'under'],
  ],
};

/** Text that is looked at on either side, in UTF-16 units: the longest of the words above. */
const REACH = 18;

/** What is said of the number in `[start, end)`, its unit included; undefined when it stands as exact. */
export function approximationAround(
  text: string,
  span: { start: number; end: number },
  lang: Lang,
): Approximation | undefined {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const after = text.slice(span.end, span.end + REACH);
  return matching(AFTER[lang], after) ?? matching(BEFORE[lang], before);
}

function matching(rules: Rules, text: string): Approximation | undefined {
  return rules.find(([rule]) => rule.test(text))?.[1];
}
