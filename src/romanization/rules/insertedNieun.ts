import type { Rule } from '../rule.js';
import { toHangul } from '../syllable.js';

/**
 * Compounds that take ㄴ before 이, 야, 여, 요, 유; `+` marks where. The insertion is lexical (남양 and 밀양 have none),
 * so a word that is not listed has none. Sources: the notice's two examples; Standard Pronunciation art. 29.
 */
const COMPOUNDS = `
  학+여울 알+약 물+약 눈+약 가루+약 내복+약 물+엿 콩+엿 깻+잎 꽃+잎 나뭇+잎 댓+잎 솔+잎 풀+잎 떡+잎
  막+일 밭+일 들+일 솜+이불 홑+이불 담+요 색+연필 식용+유 휘발+유 한+여름 늦+여름 신+여성 직행+열차
  늑막+염 국민+윤리 밤+윷 불+여우 설+익다 맨+입 영업+용 눈+요기 남존+여비 서울+역 용산+역
`.trim().split(/\s+/); // prettier-ignore

/** Word without the mark → position of the syllable that gets ㄴ. */
const PLACE_OF_NIEUN = new Map(COMPOUNDS.map((word) => [word.replace('+', ''), word.indexOf('+')]));
const LENGTHS = [...new Set([...PLACE_OF_NIEUN.keys()].map((word) => word.length))].sort((a, b) => b - a);

/** Notice 3-1-2: ㄴ (after ㄹ: ㄹ) is added inside certain compounds. */
export const insertedNieun: Rule = {
  id: '3-1-2 insertedNieun',
  says: 'ㄴ is inserted in compounds that are listed; after ㄹ it sounds ㄹ',
  examples: [
    ['학여울', '학녀울'],
    ['알약', '알냑'],
    ['서울역', '서울녁'],
  ],
  apply(word) {
    const text = toHangul(word);
    for (const length of LENGTHS) {
      const index = PLACE_OF_NIEUN.get(text.slice(0, length));
      if (index === undefined) continue;
      word[index]!.onset = 'ㄴ';
      return;
    }
  },
};
