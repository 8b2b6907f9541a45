/** Runs of words that the glossary does not know and that may be a name. */
import { isWordUnit } from '../../text/edges.js';
import { hitsAt, type Context } from './context.js';

/** Ends of the runs of 1 to `most` unknown words that start at unit `at`; none when no word starts there. */
export function wordEnds(context: Context, at: number, most: number): number[] {
  return context.source.lang === 'en' ? englishEnds(context, at, most) : koreanEnds(context, at, most);
}

/** Words and the hyphens, initials and apostrophes between them; a name has no comma and no `of`. */
function englishEnds({ source, end }: Context, at: number, most: number): number[] {
  const ends: number[] = [];
  for (let to = at, count = 0; to < end && count < most; count++) {
    if (!isEnglishWord(source.units[to]!)) break;
    to++;
    while (to + 1 < end && /^[-&]$/.test(source.units[to]!) && isEnglishWord(source.units[to + 1]!)) to += 2;
    ends.push(to);
  }
  return ends;
}

const LITTLE_WORDS = new Set(['of', 'and', 'the', 'in', 'at', 'by', 'for', 'to', 'is', 'was', 'said', "'s"]);

function isEnglishWord(unit: string): boolean {
  return isWordUnit(unit.charCodeAt(0)) && !LITTLE_WORDS.has(unit);
}

/** Whole eojeols, and the first one cut before a title that is glued to it (홍길동기자). */
function koreanEnds(context: Context, at: number, most: number): number[] {
  const { source, end } = context;
  if (at > 0 && !source.spaced[at] && isWordUnit(source.units[at - 1]!.charCodeAt(0))) return [];
  const ends: number[] = [];
  for (let to = at, count = 0; to < end && count < most; count++) {
    const start = to;
    while (to < end && isWordUnit(source.units[to]!.charCodeAt(0)) && (to === start || !source.spaced[to]))
      to++;
    if (to === start) break;
    if (count === 0) ends.push(...gluedTitles(context, start, to));
    ends.push(to);
    if (to < end && !source.spaced[to]) break;
  }
  return ends;
}

/** Names glued to a title have two to four syllables; of the titles of one syllable 씨 and 님 are glued (김민수씨). */
function gluedTitles(context: Context, start: number, end: number): number[] {
  const cuts = [];
  for (let cut = start + 2; cut <= Math.min(start + 4, end - 1); cut++) {
    if (cut === end - 1 && !/[씨님]/.test(context.source.units[cut]!)) continue;
    if (hitsAt(context, cut).some((hit) => hit.entry.concept.kind === 'title' && hit.to <= end))
      cuts.push(cut);
  }
  return cuts;
}

/** A run of unknown words that holds a known title is hardly one name (오 시장, `Kim Mayor`); other known words count too. */
const SWALLOWS = { title: 0.02, known: 0.3, whole: 0.05 };

/** Factor for a run of unknown words: 1, or less when words inside it are known. */
export function unknownFactor(context: Context, from: number, to: number): number {
  let factor = 1;
  for (let at = from; at < to; at++) {
    if (at > from && !context.source.spaced[at]) continue;
    for (const hit of hitsAt(context, at)) {
      if (hit.to > to || !endsWord(context, hit.to)) continue;
      if (hit.entry.concept.kind === 'title') factor = Math.min(factor, SWALLOWS.title);
      else if (at === from && hit.to === to) factor = Math.min(factor, SWALLOWS.whole);
      else if (hit.to - at > 1 || context.source.lang === 'en') factor = Math.min(factor, SWALLOWS.known);
    }
  }
  return factor;
}

function endsWord({ source }: Context, at: number): boolean {
  return source.lang === 'en' || source.spaced[at] === true;
}
