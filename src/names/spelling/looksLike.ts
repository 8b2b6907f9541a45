import { lettersOf } from './counts.js';
import { defaultModel } from './defaultModel.js';
import { hangulNameCandidates } from './hangulNames.js';
import { readSurname } from './readings.js';

/** 0–1: how much `latin` looks like the name of a Korean (surname with one or two syllables, in any order). */
export function looksLikeKoreanName(latin: string): number {
  const words = latin.trim().split(/\s+/);
  if (hangulNameCandidates(latin, { limit: 1 }).length === 0) return 0;
  const hyphenated = /^\p{Lu}\p{L}+-\p{L}+$/u.test(words.slice(1).join(' '));
  const surname = readSurname(lettersOf(words[0] ?? ''), defaultModel()).length > 0;
  return surname ? (hyphenated ? 0.97 : 0.7) : 0.4;
}
