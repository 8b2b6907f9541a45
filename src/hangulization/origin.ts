/** Which language a foreign name comes from, as far as its letters tell. */
import { pinyinWord } from './chinese/chinese.js';
import { hepburnWord } from './japanese/hepburn.js';

export type Origin = 'zh' | 'ja' | 'ko' | 'en';
export interface OriginGuess {
  origin: Origin;
  confidence: number;
}

/** Guesses, likeliest first; their confidences add up to 1. */
export function guessOrigin(text: string): OriginGuess[] {
  const weights = new Map<Origin, number>();
  const add = (origin: Origin, weight: number): void =>
    void weights.set(origin, (weights.get(origin) ?? 0) + weight);
  if (/[\u3041-\u30ff\uff66-\uff9d]/.test(text)) add('ja', 20);
  else if (/\p{Script=Han}/u.test(text)) {
    add('zh', 7);
    add('ja', 2);
  } else {
    const words = text
      .normalize('NFC')
      .split(/[\s,]+/)
      .filter((word) => /\p{L}/u.test(word))
      .slice(0, 8);
    add('en', 1);
    if (/[āēīōūĀĒĪŌŪ]/.test(text)) add('ja', 5);
    if (words.length > 0 && words.every((word) => pinyinWord(word) !== undefined))
      add('zh', words.length === 2 ? 4 : 1);
    if (words.length > 0 && words.every((word) => hepburnWord(word) !== undefined))
      add('ja', words.length === 2 ? 3 : 1);
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return [...weights]
    .map(([origin, weight]) => ({ origin, confidence: weight / total }))
    .sort((a, b) => b.confidence - a.confidence);
}
