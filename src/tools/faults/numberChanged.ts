/** One digit of a number becomes another. */
import type { Lang } from '../../concepts/concept.js';
import type { Pair } from '../../checks/index.js';
import { other, spoil, type FaultKind } from './fault.js';
import type { Random } from './random.js';

/** Numbers in digits that stand alone: no date, clock time, version, part of a word, code or address. */
const NUMBER =
  /(?<![\p{L}\d.,:/_'"`<>{}()[\]=#&~^*+-])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\d:/_~-]|\.\d|[A-Za-z])/gu;
const DATED = /^(?:년|월|일|시|분|세기)|^(?:st|nd|rd|th)\b/u;
const MONTH_BEFORE = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? $/u;

interface Place {
  lang: Lang;
  start: number;
  was: string;
}

function places(pair: Pair, lang: Lang): Place[] {
  const text = pair[lang];
  return [...text.matchAll(NUMBER)]
    .filter(({ index, 0: found }) => {
      const after = text.slice(index + found.length);
      return !DATED.test(after) && !MONTH_BEFORE.test(text.slice(Math.max(0, index - 11), index));
    })
    .map(({ index, 0: was }) => ({ lang, start: index, was }));
}

function otherDigit(was: string, random: Random): string {
  const at = random.pick(Array.from(was).flatMap((character, i) => (/\d/u.test(character) ? [i] : [])))!;
  const digits = '123456789'.replace(was[at]!, '');
  return was.slice(0, at) + random.pick(Array.from(digits))! + was.slice(at + 1);
}

const digitsOf = (text: string): string[] => text.match(/\d+/gu) ?? [];

/** The other side has the same digits, so that a reader can see the fault without knowing number words. */
function isOnBothSides(pair: Pair, { lang, was }: Place): boolean {
  const first = digitsOf(was.replaceAll(',', ''))[0]!;
  return digitsOf(pair[other(lang)].replaceAll(',', '')).includes(first);
}

export const numberChanged: FaultKind = {
  id: 'number changed',
  inject(pair, random) {
    const place = random.pick([...places(pair, 'en'), ...places(pair, 'ko')]);
    if (place === undefined) return undefined;
    return {
      ...spoil(pair, { ...place, is: otherDigit(place.was, random) }),
      detectable: isOnBothSides(pair, place),
    };
  },
};
