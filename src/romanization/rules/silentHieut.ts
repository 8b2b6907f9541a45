import type { Rule } from '../rule.js';
import { eachPair } from '../rule.js';

const WITHOUT_HIEUT: Record<string, string> = { ㅎ: '', ㄶ: 'ㄴ', ㅀ: 'ㄹ' };

/** Standard Pronunciation art. 12-4: the coda ㅎ is silent before a vowel, and before ㅅ it only tenses it. */
export const silentHieut: Rule = {
  id: '3-1 silentHieut',
  says: 'the coda ㅎ is silent before a vowel and before ㅅ',
  examples: [
    ['좋아', '조아'],
    ['많이', '만이'],
    ['싫소', '실소'],
  ],
  apply(word) {
    eachPair(word, (left, right) => {
      if (right.onset === 'ㅇ' || right.onset === 'ㅅ') left.coda = WITHOUT_HIEUT[left.coda] ?? left.coda;
    });
  },
};
