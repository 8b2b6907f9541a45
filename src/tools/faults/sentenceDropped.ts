/** One of several sentences is left out on one side. */
import type { Lang } from '../../concepts/concept.js';
import { spoil, type FaultKind } from './fault.js';

/**
 * A full stop, question or exclamation mark, closing quotes and brackets, then white space and a new sentence; no title or
 * abbreviation before (St. Martin, Sen. Feinstein, the U.N. General Assembly).
 */
const END =
  /(?<!\b(?:St|Sen|Rep|Gov|Gen|Mr|Mrs|Ms|Dr|Lt|Col|Sgt|Jr|Sr|No|vs|[A-Z])\.)(?<=[^.\s][.!?][)”’"'\]]{0,2}) +(?=[A-Z가-힣“"'(])/gu;
/** Shorter sentences (`Why?`) may well be said by others. */
const SHORTEST: Record<Lang, number> = { en: 25, ko: 12 };
/** Less than this part of a text is hardly missed. */
const LEAST_PART = 0.2;

function sentencesOf(text: string): { start: number; was: string }[] {
  const starts = [0, ...[...text.matchAll(END)].map(({ index, 0: gap }) => index + gap.length)];
  return starts.map((start, i) => ({ start, was: text.slice(start, starts[i + 1] ?? text.length) }));
}

export const sentenceDropped: FaultKind = {
  id: 'sentence dropped',
  inject(pair, random) {
    const lang: Lang = random.next() < 0.5 ? 'en' : 'ko';
    const sentences = sentencesOf(pair[lang]);
    if (sentences.length < 2) return undefined;
    const dropped = random.pick(sentences.filter(({ was }) => was.length >= SHORTEST[lang]));
    if (dropped === undefined) return undefined;
    const detectable = dropped.was.length >= LEAST_PART * pair[lang].length;
    const fault = spoil(pair, { lang, ...dropped, is: '' });
    return { ...fault, pair: { ...fault.pair, [lang]: fault.pair[lang].trim() }, detectable };
  },
};
