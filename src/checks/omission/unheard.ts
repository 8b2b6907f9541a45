/** How many words of one side nothing on the other side translates, as far as the shipped word pairs know. */
import { englishWords, koreanWords, type Word } from '../../alignment/words.js';
import type { Lang } from '../../concepts/concept.js';
import { perPair } from '../core/perPair.js';
import { renderingsOf } from '../names/renderings.js';
import { translationsOf } from './dictionary.js';

/** Longer texts are no segments; what comes after is not looked at. */
const LONGEST = 4000;
const SHORTEST_ENGLISH = 3;

/** For each side the expected number of words that are translated elsewhere and are not here. */
export const unheardWords = perPair((pair): Record<Lang, number> => {
  const en = englishWords(pair.prose('en').slice(0, LONGEST)).filter(
    ({ written }) => written.length >= SHORTEST_ENGLISH,
  );
  const ko = koreanWords(pair.prose('ko').slice(0, LONGEST));
  const names = renderingsOf(pair);
  const latins = new Set(names.map(({ latin }) => latin.text));
  const hanguls = names.map(({ hangul }) => hangul.text);
  return {
    en: unheard(
      en.filter(({ written }) => !latins.has(written)),
      keysOf(ko),
      'en',
    ),
    ko: unheard(
      ko.filter(({ written }) => !hanguls.some((name) => written.startsWith(name))),
      keysOf(en),
      'ko',
    ),
  };
});

const keysOf = (words: readonly Word[]): ReadonlySet<string> => new Set(words.map(({ key }) => key));

/** Latin words in Korean carry a `~` and are heard in themselves. */
function unheard(words: readonly Word[], there: ReadonlySet<string>, lang: Lang): number {
  let sum = 0;
  for (const { key } of words) {
    const isLatin = key.startsWith('~');
    if (there.has(isLatin ? key.slice(1) : `~${key}`)) continue;
    const known = translationsOf(lang, key) ?? { words: [], probability: Number(isLatin) };
    if (!known.words.some((translation) => there.has(translation))) sum += known.probability;
  }
  return sum;
}
