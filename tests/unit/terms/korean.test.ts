import { describe, expect, it } from '@jest/globals';
import { buildTermIndex, findTerms } from '../../../src/terms/index.js';
import { glossary } from './glossary.js';

const index = buildTermIndex(
  glossary(`
    person | Oh Se-hoon | 오세훈
    person | Lee Myung | 이명
    title | mayor | 시장
    title | Seoul mayor | 서울시장
    title | minister | 장관
    title | superintendent of education | 교육감
    title | vice mayor | 부시장
    place | Seoul | 서울
    place | Seoul | 서울시
    place | Daegu | 대구
    place | Korea | 한국
    place | United States | 미국, 미
    place | Goyang | 고양
    place | Iran | 이란
    organization | Ministry of Foreign Affairs | 외교부
    organization | Office of Education | 교육청
    organization | National Assembly | 국회
    organization | Bank of Korea | 한국은행
    organization | NATO | NATO, 나토
    term | meeting | 회의
    term | round | 회
    term | ceasefire | 휴전, forbidden:정전
    term | announcement | 발표
    term | Korea-U.S. summit | 한미 정상회담
    term | artificial intelligence | AI, 인공지능
    term | market economy | 시장경제
    term | market | 시장
    term | development | 개발
    term | resumption | 재개
    term | politics | 정치
    term | May 18 movement | 5·18민주화운동
    term | a | 만만
  `),
);

/** Hits as `text+follows`. */
function hits(text: string): string[] {
  return findTerms(index, text, 'ko').map((hit) => {
    expect(text.slice(hit.start, hit.end)).toBe(hit.text);
    return hit.follows === '' ? hit.text : `${hit.text}+${hit.follows}`;
  });
}

describe('Korean terms', () => {
  it.each([
    // whatever particle follows
    ['오세훈은', ['오세훈+은']],
    ['서울시장이', ['서울시장+이']],
    ['서울에서는 회의를', ['서울+에서는', '회의+를']],
    ['대구에서', ['대구+에서']],
    ['한국은', ['한국+은']],
    ['외교부였다고', ['외교부+였다고']],
    ['오세훈이라며', ['오세훈+이라며']],
    ['오세훈 측은', ['오세훈']],
    ['오세훈측은', ['오세훈+측은']],
    ['서울발 부산행', ['서울+발']],
    ['“서울시장”이라는', ['서울시장']],
    ['서울(대구)', ['서울', '대구']],
    ['NATO는 나토와', ['NATO+는', '나토+와']],
    ['AI는', ['AI+는']],
    // names and titles join without space
    ['오세훈시장은', ['오세훈', '시장+은']],
    ['외교부장관이', ['외교부', '장관+이']],
    ['서울시교육청은', ['서울시', '교육청+은']],
    ['서울시교육감', ['서울시', '교육감']],
    ['대구시장', ['대구', '시장']],
    ['美국회', ['국회']],
    // spacing
    ['서울 시장은', ['서울 시장+은']],
    ['서울\n시장은', ['서울\n시장+은']],
    ['한미정상회담', ['한미정상회담']],
    ['한·미 정상회담에', ['한·미 정상회담+에']],
    ['한미  정상회담', ['한미  정상회담']],
    ['인공 지능', ['인공 지능']],
    ['5·18 민주화운동', ['5·18 민주화운동']],
    // verbs of a term
    ['발표했다', ['발표+했다']],
    ['휴전하기로 합의', ['휴전+하기로']],
    ['발표되는', ['발표+되는']],
    ['재개한다고', ['재개+한다고']],
  ])('%s', (text, expected) => {
    expect(hits(text).sort()).toEqual([...expected].sort());
  });

  it.each([
    '대구탕',
    '이명박',
    '이명박은',
    '한국인은',
    '고양이가',
    '재개발',
    '정치인',
    '정치적',
    '미국인',
    '시장가',
    '한국어',
    '회담',
    '회는',
    '미의',
    '부서울',
    '강서울',
    '서울대',
    '국회의사당',
    '발표자',
    '휴전선',
    '정치학',
    '오세훈은행',
    'AI은',
    'AI시대',
    'NATOx',
    '서\n\n울',
    '서 울',
    '대 구',
    '재개하락',
    '발표한국',
  ])('%s holds none', (text) => {
    expect(hits(text)).toEqual([]);
  });

  it('takes the longest', () => {
    expect(hits('한국은행은 시장경제를')).toEqual(['한국은행+은', '시장경제+를']);
    expect(hits('서울시장')).toEqual(['서울시장']);
  });

  it('gives every concept of a span', () => {
    const found = findTerms(index, '시장은', 'ko').map(({ concept }) => concept.kind);
    expect(found.sort()).toEqual(['term', 'title']);
  });

  it('tells forbidden terms by their status', () => {
    expect(findTerms(index, '정전은', 'ko')[0]).toMatchObject({
      matched: '정전',
      term: { status: 'forbidden' },
      concept: { kind: 'term' },
    });
  });

  it('finds a one-syllable term only where it stands alone or a clear particle follows', () => {
    expect(hits('미, 한국')).toEqual(['미', '한국']);
    expect(hits('회에서')).toEqual(['회+에서']);
    expect(hits('미는')).toEqual([]);
  });

  it('counts offsets into the NFC text', () => {
    const [hit] = findTerms(index, '그 서울은'.normalize('NFD'), 'ko');
    expect(hit).toMatchObject({ start: 2, end: 4, text: '서울', follows: '은' });
  });

  it('gives the glossary form beside the text', () => {
    expect(findTerms(index, '서울 시장은', 'ko')[0]).toMatchObject({
      text: '서울 시장',
      matched: '서울시장',
    });
  });

  it('reads a sentence', () => {
    expect(hits('오세훈 서울시장은 30일 한국은행에서 외교부장관을 만나 휴전을 발표했다.')).toEqual([
      '오세훈',
      '서울시장+은',
      '한국은행+에서',
      '외교부',
      '장관+을',
      '휴전+을',
      '발표+했다',
    ]);
  });
});
