import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Lang } from '../../../src/concepts/concept.js';
import { splitParagraphs, splitSentences } from '../../../src/text/sentences.js';

/** Sentences of a text in which `|` stands where one should end. */
function expectSplit(marked: string, lang: Lang): void {
  const expected = marked.split('|').map((sentence) => sentence.trim());
  const text = marked.replaceAll('|', '');
  expect(splitSentences(text, lang).map((sentence) => sentence.text)).toEqual(expected);
}

describe('English sentences', () => {
  it.each([
    'Oh met Yin on Tuesday. |They shook hands.',
    // abbreviations before a name or number
    'Mr. Kim met Mrs. Lee and Dr. Park. |They talked.',
    'Gov. Lee and Sen. Choi met Rep. Han in S. Korea. |He left.',
    'See No. 3 and Vol. 2. |It is there.',
    'On Aug. 1 it began. |On Sept. 30 it ended.',
    'The case Roe v. Wade was cited. |It mattered.',
    'St. Martin and Mt. Halla are known.',
    // initials and dotted acronyms
    'George W. Bush met J. K. Rowling. |She smiled.',
    'U.S. President Joe Biden spoke. |He left the U.S. |The law passed.',
    'The U.N. Security Council met in Washington, D.C. on Monday.',
    'The firm Hanbit Co. Ltd. said so. |It left Hanbit Co. |The shares fell.',
    'It opens at 10 a.m. Monday and closes at 5 p.m. |Police came.',
    // numbers
    'It rose 3.5 percent to $1.2 billion. |It fell 2.4 percent.',
    // quotations
    '"Why?" he asked. |"Stop!" Kim said. |She left.',
    '“We have a deal,” he said. |“It is good.”',
    'He said, "It is over." |She agreed.',
    'Did he say "yes"? |Nobody knows.',
    // no space after the stop
    'The mayor said so.|The council agreed to it.',
    'Visit donga.com for more. |It is free.',
    'Well... maybe. |Or not!',
    // no as a word and as an abbreviation
    'No. |He refused. |The E.U. said no. |The U.K. said yes.',
    'It is No. 1. |No. 2 is Japan.',
    // ranks, the two Koreas
    'Lt. Gen. Park and Capt. Lee spoke. |They left.',
    'N. Korea fired a missile in Nov. 2022. |S. Korea responded.',
    // numbers on both sides of the stop, names that begin small
    'Korea beat Japan 2-1. |3,000 fans cheered. |It cost $5. |2024 was better.',
    'iPhone sales rose. |eBay fell.',
    'Jan. 6 was a Wednesday. |Version 2.0 came on Jan. 7.',
    'The ratio was 1.5 to 1. |Then it fell to 0.8.',
    // quotations
    'She wrote: “We did it!” |The crowd cheered.',
    'He got a Ph.D. from MIT. |J.P. Morgan and the U.S.-led coalition agreed.',
  ])('%s', (marked) => expectSplit(marked, 'en'));
});

describe('Korean sentences', () => {
  it.each([
    '오세훈 시장은 만났다. |둘은 악수했다.',
    '그는 갔다.|이날 회의는 끝났다.',
    // quotations that the sentence goes on after
    '그는 “만나서 반갑다. 협력하자.”라고 말했다. |회의는 끝났다.',
    '“좋다.” 고 했다. |그는 웃었다.',
    '“왜 왔나?”라는 물음에 ‘간다.’며 웃었다.',
    '그는 "간다."는 말을 남겼다. |그리고 떠났다.',
    '“누가 왔나?” 하고 물었다.',
    '“협력하겠다.”면서 손을 잡았다.',
    '"학문은 중요하다. 그렇다." 그가 말했다. |회의는 끝났다.',
    // mixed quotation marks
    '"간다.”라고 말했다. |"온다.”라고 답했다.',
    // quotations that are sentences
    '“간다.” |다음 날 그는 떠났다.',
    // numbers, dates, titles
    '3.5% 올랐다. |2.4% 내렸다.',
    '회의는 2024. 8. 1. 서울에서 열렸다.',
    '영화 〈왔다! 그가〉를 봤다. |재미있었다.',
    '그는 갔다(그는 오지 않았다. 정말이다). |끝났다.',
    // Latin letters
    'Mr. 김은 U.S. 스틸과 S. 코리아를 말했다. |끝났다.',
    '왜 왔을까? |모른다! |정말…. |그렇다.',
    // more of what goes on after a quotation
    '“그는 옳다.”는 평가다. |“사실이 아니다.”라는 입장이다. |“돈이 없다.”던 그가 왔다.',
    '그는 “간다”며 “다시 오겠다. 꼭 오겠다”고 했다. |끝났다.',
    '‘왜 그랬나.’는 질문에 그는 침묵했다. |회의는 끝났다.',
    // quotations one after the other, dots
    '“안녕하세요.”|“반갑습니다.” |둘은 앉았다.',
    '그랬다… |그는 말이 없었다. |그때… 비가 왔다.',
    // initials
    'J. D. 밴스 부통령과 A. 스미스 씨를 만났다. |둘은 친구다.',
  ])('%s', (marked) => expectSplit(marked, 'ko'));
});

describe('kinds', () => {
  it('sets headline, byline, list items and credit of an article apart', () => {
    const text = [
      '[속보] 오세훈 시장, 인융 시장 만나',
      '오세훈 서울시장은 30일 만났다. 둘은 악수했다.',
      '',
      '- 첫째 항목',
      '① 둘째 항목이다.',
      '베이징=전혜진 기자 sunrise@donga.com',
      'ⓒ 동아일보 & donga.com, 무단 전재 및 재배포 금지',
    ].join('\n');
    expect(splitSentences(text, 'ko').map(({ kind }) => kind)).toEqual([
      'headline',
      'sentence',
      'sentence',
      'list',
      'list',
      'byline',
      'credit',
    ]);
  });

  it.each([
    '베이징=홍길동 기자 hong@donga.com',
    '뉴욕=홍길동 특파원 hong@donga.com',
    '제네바=홍길동 동아닷컴 기자',
    '홍길동 기자 hong@donga.com',
    '동아닷컴 홍길동 기자 hong@donga.com',
    '[동아일보] 홍길동 기자 hong@donga.com',
    '옥천·영동=홍길동 기자',
    '(서울·베이징=뉴스1) 홍길동 기자 김철수 특파원 =',
    '뉴욕(미국)=홍길동 특파원',
    '도쿄=글·사진 홍길동 기자 hong@munhwa.com',
    '홍길동·김철수·이영희 기자 hong@munhwa.com',
    '홍길동 기자, 김철수 인턴기자',
    '세종=홍길동 기자, 김철수 기자 a@segye.com',
    '홍길동 기자 hong@',
    '/세종=홍길동기자 hong@sedaily.com',
    '/홍길동·김철수기자 hong@sedaily.com',
    '워싱턴/홍길동 특파원',
    '홍길동 기자(hong@sbs.co.kr)',
    '홍길동 기자 (hong@naver.com)',
    '[ 홍길동 기자 / hong@daum.net ]',
    '[머니투데이 홍길동 기자]',
    '[머니투데이 세종=홍길동 기자]',
    '［헤럴드경제=홍길동 기자］',
    '(서울=연합뉴스) 홍길동 기자 =',
    '[서울=뉴시스]홍길동 기자 =',
    '【서울=뉴시스】 홍길동 기자 =',
    '[디지털뉴스국 홍길동 인턴기자]',
    '홍길동 논설위원 hong@donga.com',
    '홍길동 선임기자',
    'hong@donga.com',
    'By Jeon Hye-jin',
    'By Jeon Hye-jin, Beijing correspondent',
  ])('%s is a byline', (line) => {
    expect(splitSentences(`그는 갔다.\n${line}`, 'ko')[1]).toMatchObject({ text: line, kind: 'byline' });
  });

  it.each([
    'ⓒ 동아일보 & donga.com, 무단 전재 및 재배포 금지',
    '저작권자 ⓒ 서울경제, 무단 전재 및 재배포 금지',
    '[ⓒ 매일경제 & mk.co.kr, 무단 전재]',
    '(사진=홍길동 기자)',
    '사진제공=한빛전자',
    '우한=AP뉴시스',
    '워싱턴=로이터 뉴스1',
    '뉴욕=신화/뉴시스',
    'Photo: Yonhap',
    'Copyright The Herald',
    '(끝)',
  ])('%s is a credit', (line) => {
    expect(splitSentences(`그는 갔다.\n${line}`, 'ko')[1]).toMatchObject({ text: line, kind: 'credit' });
  });

  it.each(['홍길동 기자는 이렇게 말했다.', '기자 회견이 열렸다.', '사진은 서울에서 찍었다.', '그는 기자다.'])(
    '%s is a sentence',
    (line) => {
      expect(splitSentences(`그는 갔다.\n${line}`, 'ko')[1]).toMatchObject({ text: line, kind: 'sentence' });
    },
  );

  it('finds an agency lead before the first sentence and a byline glued to the last', () => {
    const text = '(서울=연합뉴스) 홍길동 기자 = 서울시는 밝혔다. 끝났다.홍길동기자 hong@donga.com';
    expect(splitSentences(text, 'ko').map((sentence) => [sentence.kind, sentence.text])).toEqual([
      ['byline', '(서울=연합뉴스) 홍길동 기자 ='],
      ['sentence', '서울시는 밝혔다.'],
      ['sentence', '끝났다.'],
      ['byline', '홍길동기자 hong@donga.com'],
    ]);
  });

  it('takes a single line without a stop for a sentence, a first line of several for a headline', () => {
    expect(splitSentences('Seoul and Beijing mayors meet', 'en')[0]!.kind).toBe('sentence');
    expect(splitSentences('Seoul and Beijing mayors meet\nThey met.', 'en')[0]!.kind).toBe('headline');
  });
});

describe('splitParagraphs', () => {
  it('takes a line for a paragraph and joins lines that were only wrapped', () => {
    const text = 'First line goes on\nin small letters.\n\nSecond one.\r\nThird';
    expect(splitParagraphs(text).map((paragraph) => paragraph.text)).toEqual([
      'First line goes on\nin small letters.',
      'Second one.',
      'Third',
    ]);
  });

  it('gives none for an empty or blank text', () => {
    expect(splitParagraphs('')).toEqual([]);
    expect(splitParagraphs(' \n\u3000\n')).toEqual([]);
    expect(splitSentences(' \n ', 'en')).toEqual([]);
  });
});

describe('any text', () => {
  const pieces = [
    '그는 갔다',
    'He left',
    '. ',
    '.',
    '? ',
    '“',
    '”',
    '"',
    '(',
    ')',
    '\n',
    ' 기자 ',
    'Mr. ',
    '고 ',
    '3.5',
    ' = ',
    '[',
    ']',
  ];
  it.each(['en', 'ko'] as const)('%s: sentences are in order and hold all but white space', (lang) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const sentences = splitSentences(text, lang);
        for (const { start, end, text: sentence } of sentences) expect(text.slice(start, end)).toBe(sentence);
        const kept = sentences.map((sentence) => sentence.text).join('');
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it.each(['“', '(', '“가. ', 'A. ', '!?', '\n', '가.', ' ', '"a." '])(
    'answers for 100,000 characters of %j',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      for (const lang of ['en', 'ko'] as const) expect(Array.isArray(splitSentences(text, lang))).toBe(true);
    },
  );

  it('splits a long line where it splits a short one', () => {
    const long = 'The mayor said so. '.repeat(1000);
    expect(splitSentences(long, 'en')).toHaveLength(1000);
  });
});
