/** Walks the trie from one place of a text. */
import { isWordUnit } from '../text/edges.js';
import type { Entry } from './entry.js';
import { Gap, gapOf, keyUnit, LONGEST_GAP } from './key.js';
import { caseFits, gapsFit, type Path } from './spelling.js';
import type { LanguageIndex } from './termIndex.js';
import { Trie } from './trie.js';

export interface Match {
  start: number;
  end: number;
  entries: Entry[];
}

/** Terms whose spelling fits at `start`, longest first; whether a word ends there is not looked at. */
export function matchesAt(language: LanguageIndex, text: string, start: number): Match[] {
  const matches: Match[] = [];
  const path: Path = { gaps: [], offsets: [] };
  let node: number = Trie.ROOT;
  for (let at = start, gap = 0; at < text.length; at++) {
    const unit = keyUnit(text.charCodeAt(at));
    const flag = gapOf(unit);
    if (flag !== 0) {
      if (at === start || breaksTerm(text, { at, gap, path })) break;
      gap |= flag;
      continue;
    }
    node = language.trie.step(node, unit);
    if (node < 0) break;
    path.gaps.push(gap);
    path.offsets.push(at);
    gap = 0;
    const entries = fitting(language, node, { text, path });
    if (entries.length > 0) matches.push({ start, end: endOf(text, at + 1, path), entries });
  }
  return matches.reverse();
}

function fitting(language: LanguageIndex, node: number, place: { text: string; path: Path }): Entry[] {
  const entries = language.entries.get(node) ?? [];
  return entries.filter((entry) => gapsFit(entry, place.path) && caseFits(entry, place.text, place.path));
}

/** A second line break, or more separators than any term has, ends the walk. */
function breaksTerm(text: string, place: { at: number; gap: number; path: Path }): boolean {
  const last = place.path.offsets.at(-1)!;
  return (
    place.at - last > LONGEST_GAP || (text[place.at] === '\n' && text.slice(last, place.at).includes('\n'))
  );
}

/** The closing dot of `U.S.` belongs to it. */
function endOf(text: string, end: number, path: Path): number {
  const dotted =
    path.gaps.length > 1 && (path.gaps.at(-1)! & Gap.DOT) !== 0 && !isWordUnit(text.charCodeAt(end + 1));
  return dotted && text[end] === '.' && text[path.offsets.at(-1)! - 1] === '.' ? end + 1 : end;
}
