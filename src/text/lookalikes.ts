/**
 * Words that end like a noun with a particle or the copula but are one word: 고양이 is a cat, not 고양 as a subject.
 * Particles are not looked for inside them; after them (고양이가) they are found as usual.
 */
const WORDS =
  '하나님 고양이 원숭이 어린이 젊은이 늙은이 호랑이 달팽이 지팡이 구덩이 웅덩이 알맹이 글쓴이 지은이 옮긴이 ' +
  '정치인 경제인 기업인 언론인 외국인 한국인 미국인 중국인 일본인 북한인 조선인 법조인 연예인 장애인 방송인 체육인 ' +
  '종교인 문화인 지식인 유럽인 아랍인 동양인 서양인 현지인 내국인 일반인 민간인 직장인 상공인 소상공인 무역인 농업인 ' +
  '어업인 예술인 음악인 영화인 유대인 이방인 대리인 변호인 피고인 대변인 후견인 보증인 상속인 발기인 관리인 참고인 ' +
  '고소인 고발인 신청인 청구인 중개인 발행인 편집인 정치가 투자가 아시아나 재개발';

export const LOOKALIKES: ReadonlySet<string> = new Set(WORDS.split(' '));

/** Length of the longest entry in syllables. */
export const LONGEST_LOOKALIKE = Math.max(...WORDS.split(' ').map((word) => word.length));
