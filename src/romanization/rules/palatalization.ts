import type { Rule } from '../rule.js';
import { eachPair } from '../rule.js';

/** What stays as coda and what moves on, for codas that turn before 이. */
const PALATALIZED: Record<string, readonly [coda: string, onset: string]> = {
  ㄷ: ['', 'ㅈ'],
  ㅌ: ['', 'ㅊ'],
  ㄾ: ['ㄹ', 'ㅊ'],
};
/** ㅕ: 붙여, 닫혀. */
const FRONT = new Set(['ㅣ', 'ㅕ']);

/** Notice 3-1-3. Only grammatical endings begin with a bare 이 or 히 after ㄷ and ㅌ, so spelling decides. */
export const palatalization: Rule = {
  id: '3-1-3 palatalization',
  says: 'ㄷ and ㅌ before 이 sound ㅈ and ㅊ; ㄷ before 히 sounds ㅊ',
  examples: [
    ['해돋이', '해도지'],
    ['같이', '가치'],
    ['굳히다', '구치다'],
    ['벼훑이', '벼훌치'],
  ],
  apply(word) {
    eachPair(word, (left, right) => {
      const change = PALATALIZED[left.coda];
      if (change === undefined || !FRONT.has(right.vowel) || (right.coda !== '' && right.coda !== 'ㅆ'))
        return;
      if (right.onset === 'ㅎ' ? left.coda !== 'ㄷ' : right.onset !== 'ㅇ') return;
      left.coda = change[0];
      right.onset = right.onset === 'ㅎ' ? 'ㅊ' : change[1];
    });
  },
};
