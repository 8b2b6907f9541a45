import type { Rule } from '../rule.js';
import { eachPair } from '../rule.js';

const NASAL: Record<string, string> = { ㄱ: 'ㅇ', ㄷ: 'ㄴ', ㅂ: 'ㅁ' };

/** Notice 3-1-1, the nasals: a stop before ㄴ or ㅁ becomes the nasal of its place (백마 Baengma). */
export const nasalAssimilation: Rule = {
  id: '3-1-1 nasalAssimilation',
  says: 'ㄱ, ㄷ, ㅂ before ㄴ or ㅁ sound ㅇ, ㄴ, ㅁ',
  examples: [
    ['백마', '뱅마'],
    ['독닙문', '동님문'],
    ['왕십니', '왕심니'],
  ],
  apply(word) {
    eachPair(word, (left, right) => {
      if (right.onset === 'ㄴ' || right.onset === 'ㅁ') left.coda = NASAL[left.coda] ?? left.coda;
    });
  },
};
