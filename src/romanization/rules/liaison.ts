import type { Rule } from '../rule.js';
import { eachPair } from '../rule.js';

/** Clusters: what stays and what moves. */
const SPLIT: Record<string, readonly [coda: string, onset: string]> = {
  ㄳ: ['ㄱ', 'ㅅ'],
  ㄵ: ['ㄴ', 'ㅈ'],
  ㄺ: ['ㄹ', 'ㄱ'],
  ㄻ: ['ㄹ', 'ㅁ'],
  ㄼ: ['ㄹ', 'ㅂ'],
  ㄽ: ['ㄹ', 'ㅅ'],
  ㄾ: ['ㄹ', 'ㅌ'],
  ㄿ: ['ㄹ', 'ㅍ'],
  ㅄ: ['ㅂ', 'ㅅ'],
};

/** Notice ch. 2, consonants, note 1: ㄱ, ㄷ, ㅂ are g, d, b before a vowel (백암 Baegam), for the coda moves over. */
export const liaison: Rule = {
  id: '2-2 liaison',
  says: 'a coda before a vowel becomes the onset of the next syllable; ㅇ stays',
  examples: [
    ['백암', '배감'],
    ['호법읍', '호버븝'],
    ['값이', '갑시'],
    ['중앙', '중앙'],
  ],
  apply(word) {
    eachPair(word, (left, right) => {
      if (right.onset !== 'ㅇ' || left.coda === '' || left.coda === 'ㅇ') return;
      [left.coda, right.onset] = SPLIT[left.coda] ?? ['', left.coda];
    });
  },
};
