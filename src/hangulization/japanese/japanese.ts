/** Japanese names and words in Hangul, from kana or Hepburn. */
import type { Step } from '../../romanization/rule.js';
import { kanaToHepburn, toHiragana } from './kana.js';
import { morae, plainHepburn } from './mora.js';
import { moraInHangul } from './table.js';

const KANA = /[\u3041-\u3096\u309d\u309e\u30a1-\u30fe\uff66-\uff9d]+/g;

/** Hangul of one word in plain Hepburn, or undefined when it is none. The word's head has plain k, t and ch. */
export function hepburnWord(word: string): string | undefined {
  return morae(plainHepburn(word).replace(/-/g, ''))
    ?.map((mora, i) => moraInHangul(mora, i === 0))
    .join('');
}

/** A text in kana or Hepburn in Hangul, word by word; words are kept apart, each with its own head. */
export function japanese(text: string, steps: Step[]): string {
  const romanized = toHiragana(text).replace(KANA, (run) => {
    const letters = kanaToHepburn(run);
    steps.push({ rule: 'kana to Hepburn, long vowels short', before: run, after: letters });
    return letters;
  });
  const after = romanized
    .split(/(\s+)/)
    .map((word) => hepburnWord(word) ?? word)
    .join('');
  steps.push({ rule: 'loanword rules, Japanese table', before: romanized, after });
  return after;
}
