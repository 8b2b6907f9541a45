/** Finds the terms of an index in a text: longest wins, never inside another word. */
import type { Concept, Lang, Term } from '../concepts/concept.js';
import { nfc } from '../text/normalize.js';
import { Matcher, type Match } from './matcher.js';
import type { Entry } from './entry.js';
import { englishTail, isLeftEdge, koreanTail } from './rightEdge.js';
import type { TermIndex } from './termIndex.js';

export interface TermHit {
  concept: Concept;
  term: Term;
  /** UTF-16 offsets into the NFC text, of the term without what follows it. */
  start: number;
  end: number;
  /** The text between them, as written. */
  text: string;
  /** The glossary's form. */
  matched: string;
  /** What inflects it: a chain of particles (이라며), an ending (했다), a possessive ('s), or nothing. */
  follows: string;
}

/** A term at a place, with all its concepts. */
interface Piece {
  start: number;
  end: number;
  /** End of what inflects it. */
  tail: number;
  entries: Entry[];
}

/** Terms joined without space, the first at a left edge and the last before a right edge. */
type Group = Piece[];

/** Pieces that are joined without space at the most: 서울시|교육청|교육감. */
const MOST_JOINED = 4;

/**
 * Terms in `text`, in order. A span that several concepts share gives one hit for each; deprecated and forbidden terms
 * are found like others and told by `term.status`. Time grows linearly with the text.
 */
export function findTerms(index: TermIndex, text: string, lang: Lang): TermHit[] {
  const scan = new Scan(index, nfc(text), lang);
  return longestFirst(scan.groups(), scan.text.length)
    .flat()
    .sort((a, b) => a.start - b.start)
    .flatMap((piece) => hitsOf(piece, scan.text));
}

class Scan {
  readonly #matcher: Matcher;

  constructor(
    index: TermIndex,
    readonly text: string,
    readonly lang: Lang,
  ) {
    this.#matcher = new Matcher(index[lang], text);
  }

  /** The best group at each place where a term may begin. */
  groups(): Group[] {
    const groups: Group[] = [];
    for (let at = 0; at < this.text.length; at++) {
      if (!isLeftEdge(this.text, at)) continue;
      const group = this.#read(at, MOST_JOINED);
      if (group) groups.push(group);
    }
    return groups;
  }

  /** The group that reaches farthest from `at`; of equals the one with the fewest pieces. */
  #read(at: number, most: number, before?: Entry[]): Group | undefined {
    let best: Group | undefined;
    for (const match of this.#matcher.at(at)) {
      const entries = before ? match.entries.filter((entry) => joins(before, entry)) : match.entries;
      const group = this.#closed({ ...match, entries }) ?? this.#joined({ ...match, entries }, most);
      if (group && (!best || reach(group) > reach(best))) best = group;
    }
    return best;
  }

  /** The match as a group of its own, where a word may end after it. */
  #closed(match: Match): Group | undefined {
    let tail = -1;
    const entries = match.entries.filter((entry) => {
      const end =
        this.lang === 'ko' ? koreanTail(this.text, match.end, entry) : englishTail(this.text, match.end);
      tail = Math.max(tail, end);
      return end >= 0;
    });
    return entries.length > 0 ? [{ start: match.start, end: match.end, tail, entries }] : undefined;
  }

  /** The match followed without space by a title or a body that belongs to it (오세훈|시장, 서울시|교육청). */
  #joined(match: Match, most: number): Group | undefined {
    if (this.lang !== 'ko' || most <= 1) return undefined;
    const entries = match.entries.filter((entry) => !entry.oneSyllable && entry.concept.kind !== 'term');
    if (entries.length === 0) return undefined;
    const rest = this.#read(match.end, most - 1, entries);
    return rest && [{ start: match.start, end: match.end, tail: match.end, entries }, ...rest];
  }
}

/** What may follow a name without space: a title after anything, a place or a body after a place or a body. */
function joins(before: readonly Entry[], entry: Entry): boolean {
  if (entry.oneSyllable) return false;
  if (entry.concept.kind === 'title') return true;
  if (entry.concept.kind !== 'place' && entry.concept.kind !== 'organization') return false;
  return before.some(({ concept }) => concept.kind === 'place' || concept.kind === 'organization');
}

function reach(group: Group): number {
  return group.at(-1)!.end;
}

/** Groups that do not overlap, longer ones first; of equals the earlier. */
function longestFirst(groups: Group[], length: number): Group[] {
  const taken = new Uint8Array(length);
  const extent = (group: Group): number => reach(group) - group[0]!.start;
  return [...groups]
    .sort((a, b) => extent(b) - extent(a) || a[0]!.start - b[0]!.start)
    .filter((group) => {
      const [start, end] = [group[0]!.start, reach(group)];
      if (taken[start] || taken[end - 1]) return false;
      taken.fill(1, start, end);
      return true;
    });
}

const STATUS_ORDER = ['preferred', 'admitted', 'deprecated', 'forbidden'];

/** One hit a concept: the form that is written so exactly, or else the one of the best status. */
function hitsOf(piece: Piece, text: string): TermHit[] {
  const written = text.slice(piece.start, piece.end);
  const rank = (entry: Entry): number =>
    (entry.term.text === written ? 0 : STATUS_ORDER.length) + STATUS_ORDER.indexOf(entry.term.status);
  const best = new Map<Concept, Entry>();
  for (const entry of piece.entries) {
    const other = best.get(entry.concept);
    if (!other || rank(entry) < rank(other)) best.set(entry.concept, entry);
  }
  return [...best.values()].map(({ concept, term }) => ({
    concept,
    term,
    start: piece.start,
    end: piece.end,
    text: written,
    matched: term.text,
    follows: text.slice(piece.end, piece.tail),
  }));
}
