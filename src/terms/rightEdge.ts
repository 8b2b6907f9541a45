/** Where a term may end: at an edge, or before what inflects it. */
import { isDigit, isHanja, isLatinLetter, isWordUnit } from '../text/edges.js';
import { isHangulSyllable } from '../text/hangul.js';
import { particleChainEnd } from '../text/particles.js';
import type { Entry } from './entry.js';

const NONE = -1;

/** Particles that may follow a word of one syllable without making another word of it (회의, 이는, 당도). */
const CLEAR_PARTICLES = /^(?:에서|에게|께서|으로|까지|부터|처럼|이라고|라고|에는|에도|과의|와의)/;

/** 하다, 되다 and the like turn a term into a verb: 합의했다, 발표되는, 휴전하기로. */
const VERBAL =
  /^(?:(?:하|되)(?:다|고|는|며|면|지|기|게|여|려|러|던|더|니|므|시|라|자고|자는|자며|자마자)|(?:했|됐|하였|되었|돼|시켰|당했)|(?:한|된|할|될)(?:다|데|지|편|뒤|후|$)|(?:함|됨)(?:으|에|을|이|과|$)|(?:합|됩)니|해(?:서|야|도|준|온|왔|나|낼|$)|(?:시키|당하|받)(?:다|고|는|며|면|지|기|게|여|려|던|자)|(?:받았|시킨|시킬|당한|받은))/;

/** Longest tail of a verb, in syllables. */
const LONGEST_TAIL = 8;

/** End of what inflects the Korean term that ends at `end`: `end` at an edge, -1 inside another word. */
export function koreanTail(text: string, end: number, entry: Entry): number {
  const next = text.charCodeAt(end);
  if (!isWordUnit(next)) return touchesAddress(text, end) ? NONE : end;
  if (!isHangulSyllable(next)) return NONE;
  const chain = particleChainEnd(text, end);
  if (chain > end && chainSuits(entry, text.slice(end, chain))) return chain;
  return entry.concept.kind === 'term' && !entry.oneSyllable ? verbTail(text, end) : NONE;
}

/** 발 and 행 belong to places (서울발), 인 after a place makes a people (한국인). */
function chainSuits(entry: Entry, chain: string): boolean {
  if (entry.oneSyllable) return CLEAR_PARTICLES.test(chain);
  const isPlace = entry.concept.kind === 'place';
  if (/^[발행]/.test(chain)) return isPlace;
  return !(isPlace && /^인(?!지|가)/.test(chain));
}

function verbTail(text: string, end: number): number {
  let to = end;
  while (to - end <= LONGEST_TAIL && isHangulSyllable(text.charCodeAt(to))) to++;
  const closed = !isWordUnit(text.charCodeAt(to));
  return closed && VERBAL.test(text.slice(end, to)) ? to : NONE;
}

/** Possessive and contracted forms after an English word. */
const CLITIC = /^['’ʼ](?:s|ll|d|re|ve)?(?![\p{L}\p{N}])/iu;

/** End of a possessive after the English term that ends at `end`, `end` at an edge, -1 inside another word. */
export function englishTail(text: string, end: number): number {
  if (isWordUnit(text.charCodeAt(end)) || touchesAddress(text, end)) return NONE;
  if (!"'’ʼ".includes(text[end] ?? ' ')) return end;
  const clitic = CLITIC.exec(text.slice(end, end + 4))?.[0];
  if (clitic === undefined) return NONE;
  return clitic.length > 1 || /s/i.test(text[end - 1]!) ? end + clitic.length : end;
}

/** Whether an address or identifier goes on here: `@`, `_`, or a dot with a small letter or digit after it. */
function touchesAddress(text: string, end: number): boolean {
  const next = text[end];
  if (next === '@' || next === '_') return true;
  return next === '.' && isSmallOrDigit(text.charCodeAt(end + 1)) && isLatinLetter(text.charCodeAt(end - 1));
}

function isSmallOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || isDigit(code);
}

/** Whether a term may begin at `at`: after an edge, or after a Chinese character that stands for a country (美국무부). */
export function isLeftEdge(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const here = text.charCodeAt(at);
  if (isWordUnit(before)) return !isWordUnit(here) || (isHanja(before) && isHangulSyllable(here));
  const sign = text[at - 1];
  if (sign === '@' || sign === '_') return false;
  if (sign === '.') return !(isSmallOrDigit(here) && isWordUnit(text.charCodeAt(at - 2)));
  return !(
    sign !== undefined &&
    "'’ʼ".includes(sign) &&
    isLatinLetter(here) &&
    isLatinLetter(text.charCodeAt(at - 2))
  );
}
