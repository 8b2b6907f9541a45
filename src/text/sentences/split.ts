/** Sentences within one line: the boundaries of Intl.Segmenter, joined and split by rules. */
import type { Lang } from '../../concepts/concept.js';
import { endsWithAbbreviation } from './abbreviations.js';
import { attributionFollows, keptTogether, quotationGoesOn } from './quotations.js';

const segmenters: Record<Lang, Intl.Segmenter> = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  ko: new Intl.Segmenter('ko', { granularity: 'sentence' }),
};

/** Context that the rules see on either side of a boundary, in UTF-16 units. */
const REACH = 48;

/** Offsets at which a new sentence begins in `line`, without 0. */
export function boundariesOf(line: string, lang: Lang): number[] {
  const kept = keptTogether(line);
  return [...new Set([...proposedBoundaries(line, lang), ...missedBoundaries(line, lang)])]
    .sort((a, b) => a - b)
    .filter((at) => at > 0 && !kept[at] && !goesOn(line, at, lang));
}

/** Units that are given to the segmenter at once: its time grows faster than the length of its input. */
const PORTION = 2000;

/** Boundaries of the Unicode rules. A portion's last segment may be cut off, so the next portion begins with it. */
function proposedBoundaries(line: string, lang: Lang): number[] {
  const boundaries: number[] = [];
  for (let from = 0; from < line.length;) {
    const portion = line.slice(from, from + PORTION);
    let last = 0;
    for (const { index } of segmenters[lang].segment(portion)) {
      last = index;
      if (index > 0) boundaries.push(from + index);
    }
    from += last > 0 && from + PORTION < line.length ? last : PORTION;
  }
  return boundaries;
}

/**
 * Boundaries that the Unicode rules do not see, each at the end of its match: no space after the stop, a number on both
 * sides of it, a name that begins small, dots after a Korean verb, a quotation that opens right after another.
 */
const MISSED: Record<Lang, readonly RegExp[]> = {
  en: [
    /[a-z]{2}[.!?]["”’)]?(?=[A-Z][a-z]* [a-z])/g,
    /[a-z] \S{0,12}\d[%)]?\. (?=\d[\d,.]* [a-z])/g,
    /[a-z\d)]\. (?=[a-z][A-Z][a-z])/g,
  ],
  ko: [/[a-z]{2}[.!?]["”’)]?(?=[A-Z][a-z]* [a-z])/g, /[다요까](?:…|\.{2,3}) (?=[가-힣“"])/g, /[.?!]”(?=“)/g],
};

function missedBoundaries(line: string, lang: Lang): number[] {
  const missed = MISSED[lang].flatMap((pattern) =>
    Array.from(line.matchAll(pattern), (match) => match.index + match[0].length),
  );
  // An agency's lead: (서울=연합뉴스) 홍길동 기자 = …
  const lead = /^[[(【［][^\])】］]{1,40}[\])】］]\s?[^.=]{1,60}\s=\s?/.exec(line);
  return lead ? [...missed, lead[0].length] : missed;
}

/** Whether the sentence goes on over a proposed boundary. */
function goesOn(line: string, at: number, lang: Lang): boolean {
  const before = line.slice(Math.max(0, at - REACH), at);
  const left = before.trimEnd();
  const right = line.slice(at, at + REACH);
  if (isOnlyClosing(line, at) || isAfterOpening(line, at) || isNumbering(line, at, left)) return true;
  if (endsWithAbbreviation(left, right)) return true;
  if (lang === 'ko') return quotationGoesOn(left, right, left.length < before.length) || /^[,·]/.test(right);
  return attributionFollows(left, right);
}

/** Closing quotes or dots that the Unicode rules left behind. */
function isOnlyClosing(line: string, at: number): boolean {
  return (
    /^["'”’」』)\].]+(?:\s|$)/.test(line.slice(at, at + 8)) && !/^["'](?=\S)/.test(line.slice(at, at + 2))
  );
}

/** The Unicode rules take the mark that opens a quotation right after another for one that closes. */
function isAfterOpening(line: string, at: number): boolean {
  return /[.?!]”“$/.test(line.slice(Math.max(0, at - 3), at));
}

/** `1. `, `가. ` at the beginning of a line; 2024. 8. 1. inside. */
function isNumbering(line: string, at: number, left: string): boolean {
  if (at <= 6 && /^\s*(?:\d{1,3}|[A-Za-z]|[가-하])\.$/.test(left)) return true;
  const date = /(?:^|[\s(])\d{4}\.(?:\s?\d{1,2}\.){0,2}$/.exec(left)?.[0];
  if (date === undefined) return false;
  const isWhole = date.split('.').length === 4;
  return isWhole ? /^[가-힣(]/.test(line.slice(at, at + 1)) : /^\d{1,2}\./.test(line.slice(at, at + 3));
}
