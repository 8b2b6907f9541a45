/** Reads the names that stand before a role: `홍길동·김철수 기자`, `홍길동 동아닷컴 기자`, `홍길동기자`. */
import { koreanNameLikelihood } from '../likelihood.js';
import type { NameIndex } from '../nameIndex.js';
import { isKoreanSurname } from '../spelling/index.js';
import { hitsAt, contextOf } from '../parse/context.js';
import { sourceOf } from '../nameIndex.js';
import { DOING } from './head.js';
import type { Role } from './roles.js';

export interface Name {
  text: string;
  start: number;
}

/** People with one role. */
export interface Group {
  names: Name[];
  role: Role;
  /** Paper or desk between name and role. */
  paper: string | null;
  start: number;
  end: number;
}

/** Longest stretch before a role that can be names, in UTF-16 code units: ten names of four syllables. */
const LONGEST = 60;
const NAMES_BEFORE = /(?:^|[^가-힣A-Za-z])((?:[가-힣]{2,4}\s?[·ㆍ・,]\s?){0,9}[가-힣]{2,4})\s*$/;
/** Other runs of letters: a paper, a desk. */
const WORD_BEFORE = /(?:^|[^가-힣A-Za-z0-9])([가-힣A-Za-z0-9]{2,12})\s+$/;
/** The least likelihood of a name that stands where a name must be; rules out papers and common nouns. */
const LEAST_LIKELY = 0.002;

/** The group that ends in `role`, looking back no further than `from`; null when no name stands there. */
export function groupBefore(
  line: string,
  role: Role,
  { from, index }: { from: number; index: NameIndex },
): Group | null {
  const start = Math.max(from, role.start - LONGEST);
  const before = line.slice(start, role.start);
  const direct = namesBefore(before, start, index);
  if (direct !== null) return { names: direct, role, paper: null, start: direct[0]!.start, end: role.end };
  const word = WORD_BEFORE.exec(before);
  if (word === null) return null;
  const at = before.length - word[0].length + word[0].indexOf(word[1]!);
  const names = namesBefore(before.slice(0, at), start, index);
  return names === null ? null : { names, role, paper: word[1]!, start: names[0]!.start, end: role.end };
}

function namesBefore(before: string, offset: number, index: NameIndex): Name[] | null {
  const match = NAMES_BEFORE.exec(before);
  if (match === null) return null;
  const run = match[1]!;
  const start = offset + match.index + match[0].indexOf(run);
  const names = [...run.matchAll(/[가-힣]+/g)].map((name) => ({ text: name[0], start: start + name.index }));
  const first = names.findLastIndex(({ text }) => !isName(text, index)) + 1;
  return first < names.length ? names.slice(first) : null;
}

/** A Korean name by its shape that is not a known paper, place or title. */
function isName(word: string, index: NameIndex): boolean {
  const surname = isKoreanSurname(word.slice(0, 1)) || isKoreanSurname(word.slice(0, 2));
  if (!surname || word.length < 2 || DOING.test(word)) return false;
  if (isOtherName(word, index)) return false;
  return word.length === 3 || koreanNameLikelihood(word) > LEAST_LIKELY;
}

function isOtherName(word: string, index: NameIndex): boolean {
  const context = contextOf(index, sourceOf(index, word, 'ko'));
  const whole = hitsAt(context, 0).filter(({ to }) => to === context.end);
  return whole.length > 0 && whole.every(({ entry }) => entry.concept.kind !== 'person');
}
