/** Walks the trie from places of a text. */
import { isWordUnit } from '../text/edges.js';
import type { Entry } from './entry.js';
import { Gap, gapOf, keyUnit, LONGEST_GAP } from './key.js';
import { caseFits, gapsFit, Path } from './spelling.js';
import { LONGEST_TERM, type LanguageIndex } from './termIndex.js';
import { Trie } from './trie.js';

export interface Match {
  start: number;
  end: number;
  entries: Entry[];
}

const NO_MATCHES: Match[] = [];

export class Matcher {
  /** One path for all walks: there are as many as words in the text. */
  readonly #path = new Path(LONGEST_TERM);

  constructor(
    readonly language: LanguageIndex,
    readonly text: string,
  ) {}

  /** Terms whose spelling fits at `start`, longest first; whether a word ends there is not looked at. */
  at(start: number): Match[] {
    const { trie } = this.language;
    const path = this.#path.begin();
    let matches = NO_MATCHES;
    let node: number = Trie.ROOT;
    for (let at = start, gap = 0; at < this.text.length; at++) {
      const unit = keyUnit(this.text.charCodeAt(at));
      const flag = gapOf(unit);
      if (flag !== 0) {
        if (at === start || this.#breaksTerm(at, path.last)) break;
        gap |= flag;
        continue;
      }
      node = trie.step(node, unit);
      if (node < 0) break;
      path.push(at, gap);
      gap = 0;
      if (!this.language.hasEntries(node)) continue;
      const entries = this.#fitting(node, path);
      if (entries.length > 0) matches = [{ start, end: this.#endOf(path), entries }, ...matches];
    }
    return matches;
  }

  #fitting(node: number, path: Path): Entry[] {
    return this.language
      .entriesAt(node)
      .filter((entry) => gapsFit(entry, path) && caseFits(entry, this.text, path));
  }

  /** A second line break, or more separators than any term has, ends the walk. */
  #breaksTerm(at: number, last: number): boolean {
    return at - last > LONGEST_GAP || (this.text[at] === '\n' && this.text.slice(last, at).includes('\n'));
  }

  /** The closing dot of `U.S.` belongs to it. */
  #endOf(path: Path): number {
    const end = path.last + 1;
    const isDotted =
      path.length > 1 && (path.gaps[path.length - 1]! & Gap.DOT) !== 0 && this.text[path.last - 1] === '.';
    return isDotted && this.text[end] === '.' && !isWordUnit(this.text.charCodeAt(end + 1)) ? end + 1 : end;
  }
}
