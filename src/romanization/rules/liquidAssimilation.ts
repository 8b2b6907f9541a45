import type { Rule } from '../rule.js';
import { eachPair } from '../rule.js';

/** Notice 3-1-1, the liquid: ㄴ beside ㄹ sounds ㄹ; ㄹ after any other consonant sounds ㄴ. */
export const liquidAssimilation: Rule = {
  id: '3-1-1 liquidAssimilation',
  says: 'ㄴ beside ㄹ sounds ㄹ; ㄹ after another consonant sounds ㄴ',
  examples: [
    ['신라', '실라'],
    ['별내', '별래'],
    ['대관령', '대괄령'],
    ['종로', '종노'],
    ['독립문', '독닙문'],
  ],
  apply(word) {
    eachPair(word, (left, right) => {
      if (right.onset === 'ㄹ' && left.coda === 'ㄴ') left.coda = 'ㄹ';
      else if (right.onset === 'ㄴ' && left.coda === 'ㄹ') right.onset = 'ㄹ';
      else if (right.onset === 'ㄹ' && left.coda !== '' && left.coda !== 'ㄹ') right.onset = 'ㄴ';
    });
  },
};
