/** Walks the trie from one place of a text. */
import { isWordUnit } from '../text/edges.js';
import type { Entry } from './entry.js';
import { Gap, gapOf, keyUnit, LONGEST_GAP } from './key.js';
import { caseFits, gapsFit, Path } from './spelling.js';
import type { LanguageIndex } from './termIndex.js';
import { Trie } from './trie.js';

export interface Match {
  start: number;
  end: number;
  entries: Entry[];
}

const NO_MATCHES: Match[] = [];

/** Terms whose spelling fits at `start`, longest first; whether a word ends there is not looked at. */
export function matchesAt(language: LanguageIndex, text: string, start: number): Match[] {
  let matches = NO_MATCHES;
  let path: Path | undefined;
  let node: number = Trie.ROOT;
  for (let at = start, gap = 0; at < text.length; at++) {
    const unit = keyUnit(text.charCodeAt(at));
    const flag = gapOf(unit);
    if (flag !== 0) {
      if (!path || breaksTerm(text, at, path.last)) break;
      gap |= flag;
      continue;
    }
    node = language.trie.step(node, unit);
    if (node < 0) break;
    path ??= new Path();
    path.push(at, gap);
    gap = 0;
    if (!language.hasEntries(node)) continue;
    const entries = fitting(language, node, { text, path });
    if (entries.length > 0) matches = [{ start, end: endOf(text, at + 1, path), entries }, ...matches];
  }
  return matches;
}

function fitting(language: LanguageIndex, node: number, place: { text: string; path: Path }): Entry[] {
  return language
    .entriesAt(node)
    .filter((entry) => gapsFit(entry, place.path) && caseFits(entry, place.text, place.path));
}

/** A second line break, or more separators than any term has, ends the walk. */
function breaksTerm(text: string, at: number, last: number): boolean {
  return at - last > LONGEST_GAP || (text[at] === '\n' && text.slice(last, at).includes('\n'));
}

/** The closing dot of `U.S.` belongs to it. */
function endOf(text: string, end: number, path: Path): number {
  const dotted =
    path.length > 1 && (path.gaps.at(-1)! & Gap.DOT) !== 0 && !isWordUnit(text.charCodeAt(end + 1));
  return dotted && text[end] === '.' && text[path.last - 1] === '.' ? end + 1 : end;
}
