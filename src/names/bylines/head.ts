/** Reads what stands before the names of a byline: place, paper, agency, brackets, `text and photo`. */

export interface Head {
  /** Place or places as written (`옥천·영동`, `뉴욕(미국)`). */
  place: string | null;
  organization: string | null;
  /** Where the byline begins in the line. */
  start: number;
  /** The bracket that is still open and closes after the names. */
  open: string | null;
  /** Whether it begins where a byline can: the start of the line, after a sentence, or in a bracket. */
  atEdge: boolean;
}

const PLACES = '[가-힣]{2,6}(?:[·ㆍ・][가-힣]{2,6}){0,4}(?:\\([가-힣]{2,8}\\))?';
const PAPER = '[가-힣A-Za-z0-9]{2,12}(?: [가-힣A-Za-z0-9]{2,12})?';
const WORK = '(?:글·사진|사진·글|글|사진|정리|그래픽|일러스트|영상취재|영상편집|영상|촬영|취재|편집)';
/** What someone did for the article; never a name. */
export const DOING = new RegExp(`^${WORK}$`);
const OPEN = '[([【［（]';
const CLOSE = '[)\\]】］）]';

/** Patterns that end where the names begin, most telling first. `p` the place, `o` the organization, `b` the bracket. */
const HEADS: readonly RegExp[] = [
  `${OPEN}\\s?(?<p>${PLACES})\\s?=\\s?(?<o>${PAPER})\\s?${CLOSE}\\s?`,
  `(?<b>${OPEN})\\s?(?<o>${PAPER}) (?<p>${PLACES})\\s?=\\s?`,
  `${OPEN}\\s?(?<o>${PAPER})\\s?${CLOSE}\\s?(?:[^.\\n]{0,20}(?:…|\\.\\.\\.)\\s?)?`,
  `/?\\s?(?<p>${PLACES})\\s?[=/]\\s?${WORK}\\s`,
  `(?<b>${OPEN})\\s?${WORK}\\s?=\\s?`,
  `${WORK}\\s?[=·:ㅣ|]\\s?`,
  `(?<b>${OPEN})\\s?(?<x>${PLACES}|${PAPER})\\s?=\\s?`,
  `/?\\s?(?<p>${PLACES})\\s?[=/]\\s?`,
  `(?<b>${OPEN})\\s?(?<o>${PAPER}) `,
  `(?<b>${OPEN})\\s?`,
  '/\\s?',
].map((source) => new RegExp(`${source}$`));

/** What can stand before a byline that is not at the start of the line. */
const EDGE = /(?:^|[.!?…"”’』」)\]】］ⓒ·▶]|[.!?]["”’])\s*$/;
/** Nothing before the names matters beyond this. */
const LONGEST = 60;

/** The head before `at`; `isPaper` tells papers from places where `=` follows either. */
export function headBefore(line: string, at: number, isPaper: (word: string) => boolean): Head {
  const from = Math.max(0, at - LONGEST);
  const before = line.slice(from, at);
  const match = HEADS.map((head) => head.exec(before)).find((found) => found !== null) ?? null;
  if (match === null) return paperBefore(before, from, isPaper) ?? plain(before, at);
  const { p, o, b, x } = match.groups ?? {};
  const unclear = x === undefined ? {} : isPaper(x) ? { organization: x } : { place: x };
  const start = from + match.index;
  const atEdge = b !== undefined || o !== undefined || EDGE.test(line.slice(Math.max(0, start - 8), start));
  return { place: p ?? null, organization: o ?? null, ...unclear, start, open: b ?? null, atEdge };
}

/** `동아닷컴 홍길동 기자`: a known paper right before the name. */
function paperBefore(before: string, from: number, isPaper: (word: string) => boolean): Head | null {
  const match = /(?:^|[^가-힣A-Za-z0-9])([가-힣A-Za-z0-9]{2,12}) $/.exec(before);
  if (match === null || !isPaper(match[1]!)) return null;
  const start = from + before.length - match[1]!.length - 1;
  const outer = EDGE.test(before.slice(0, start - from));
  return { place: null, organization: match[1]!, start, open: null, atEdge: outer };
}

function plain(before: string, at: number): Head {
  return { place: null, organization: null, start: at, open: null, atEdge: EDGE.test(before) };
}
