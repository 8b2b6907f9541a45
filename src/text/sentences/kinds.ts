/** Tells headlines, bylines, credits and list items from sentences, by how the line looks. */

export type SentenceKind = 'sentence' | 'headline' | 'byline' | 'credit' | 'list';

/** Longest line that is set apart, in UTF-16 units. */
const LONGEST_BYLINE = 160;
const LONGEST_HEADLINE = 120;

const ROLE =
  '(?:기자|인턴기자|특파원|논설위원|객원논설위원|선임기자|전문기자|객원기자|대기자|통신원|편집위원|해설위원|편집장|평론가|캐스터|앵커|리포터|PD)';
const EMAIL = '[\\w.+-]{1,64}@[\\w.-]{0,64}';

const BYLINES: readonly RegExp[] = [
  // 베이징=전혜진 기자 …, [서울=뉴시스] 홍길동 기자 =, 홍길동·김철수 기자 a@b.c
  new RegExp(
    `^[[(【［/]?\\s?(?:[^.?!。]{0,60}?[=/·\\s[(\\]])?[가-힣]{2,4}\\s?(?:[가-힣A-Za-z]{2,8}\\s)?${ROLE}(?:[\\s,·/(\\[\\])】］=]|${EMAIL}|$)`,
  ),
  new RegExp(`^[[(]?\\s?${EMAIL}\\s?[\\])]?$`),
  /^By [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,4}(?:(?:,| and | \||;).{0,80})?$/,
  /^(?:Reporting|Written|Compiled) by [A-Z].{0,100}$/,
];

const CREDITS: readonly RegExp[] = [
  /^[[(<]?\s?(?:ⓒ|©|\(c\)|저작권자|무단\s?전재|Copyright\b)/i,
  /^[[(<]?\s?(?:사진|자료사진|그래픽|영상취재|영상편집|촬영기자|취재기자|기사제보|사진제공|영상|출처|자료)\s?(?:[=:ㅣ|/]|제공)/,
  /^[[(<]?\s?(?:Photos?|Image|Graphic|Video|Credit|Source)(?: by| courtesy)?\s?[:=]/i,
  /^(?:[가-힣]{1,8}=)?(?:AP|AFP|EPA|로이터|신화|연합뉴스|뉴시스|뉴스1|Reuters|Yonhap|Xinhua)(?:[\s/=·]?(?:AP|AFP|EPA|로이터|신화|연합뉴스|뉴시스|뉴스1|Yonhap))*$/,
  /^[[(]\s?(?:끝|END)\s?[\])]$/i,
];

const TAGGED =
  /^\[(?:속보|단독|긴급|종합|종합\d보|\d보|게시판|인사|부고|포토|영상|사설|카드뉴스|[가-힣 ]{1,8})\]\s?\S/;
const LIST_ITEM =
  /^\s?(?:[-*•▪‣·●○■□▲△▶◆◇※☞]\s?(?=\S)|(?:\d{1,3}|[A-Za-z]|[가나다라마바사아자차카타파하])[.)]\s|\(\d{1,3}\)\s?|[①-⑳]\s?)/;
const CLOSED = /[.!?。…](?:["'”’」』)\]〉》]|\s)*$/;

export interface LineContext {
  first: boolean;
  /** Whether the text has other lines. */
  several: boolean;
}

/** The kind of a whole line, `sentence` where it is running text. */
export function kindOfLine(line: string, context: LineContext): SentenceKind {
  const apart = kindOfPiece(line);
  if (apart !== 'sentence') return apart;
  if (TAGGED.test(line) && line.length <= LONGEST_HEADLINE && !CLOSED.test(line)) return 'headline';
  if (LIST_ITEM.test(line)) return 'list';
  const looksLikeHeadline = line.length <= LONGEST_HEADLINE && !CLOSED.test(line) && !/[,:;]$/.test(line);
  return context.several && looksLikeHeadline ? 'headline' : 'sentence';
}

/** Whether a piece of a line is a byline or credit by itself. */
export function kindOfPiece(piece: string): 'byline' | 'credit' | 'sentence' {
  if (piece.length > LONGEST_BYLINE) return 'sentence';
  if (CREDITS.some((rule) => rule.test(piece))) return 'credit';
  if (/[다요까]\.?["”’]?$/.test(piece)) return 'sentence';
  return BYLINES.some((rule) => rule.test(piece)) ? 'byline' : 'sentence';
}
