import type { Rule } from '../rule.js';
import { toChar } from '../syllable.js';

/** Sino-Korean suffixes that keep ㄴ apart from their ㄹ. Standard Pronunciation art. 20 names 란, 량, 력, 로, 론, 료, 례. */
const SUFFIXES = new Set(['란', '량', '력', '로', '론', '료', '례']);

/** Art. 20, proviso: ㄴ + ㄹ sounds ㄴㄴ where a suffix was added to a word of two or more syllables (신문로 Sinmunno). */
export const separateNieun: Rule = {
  id: '3-1-1 separateNieun',
  says: 'ㄹ of a suffix added to a word of two or more syllables sounds ㄴ after ㄴ',
  examples: [
    ['신문로', '신문노'],
    ['생산량', '생산냥'],
    ['대관령', '대관령'],
  ],
  apply(word) {
    const left = word.at(-2);
    const right = word.at(-1);
    if (word.length < 3 || left?.coda !== 'ㄴ' || right?.onset !== 'ㄹ') return;
    if (SUFFIXES.has(toChar(right))) right.onset = 'ㄴ';
  },
};
