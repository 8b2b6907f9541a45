/** Judges whether a place whose letters agree with a term's is also written like it: separators and case. */
import { isHangulSyllable } from '../text/hangul.js';
import { isCapital, type Entry } from './entry.js';
import { Gap } from './key.js';

/** What a walk has read: for each unit of the key, where it stands and what stood before it. */
export class Path {
  readonly offsets: Int32Array;
  readonly gaps: Uint8Array;
  length = 0;

  constructor(longest: number) {
    this.offsets = new Int32Array(longest);
    this.gaps = new Uint8Array(longest);
  }

  /** Offset of the last unit. */
  get last(): number {
    return this.offsets[this.length - 1]!;
  }

  /** The same path, empty. */
  begin(): this {
    this.length = 0;
    return this;
  }

  push(offset: number, gap: number): void {
    this.offsets[this.length] = offset;
    this.gaps[this.length++] = gap;
  }
}

/** Length from which a name in capitals only (SEOUL) is taken for the name in capitals and small letters. */
const SHORTEST_SHOUTED = 4;
/** Up to this length a word in capitals only is an acronym of its own: term `aids`, text AIDS. */
const LONGEST_CONFUSED = 4;
/** Least letters or syllables on each side of a break that the term does not have (외교부 장관, cease-fire). */
const LEAST_PART = 2;

/** Whether separators differ from the term's only where spelling varies: 서울 시장/서울시장, cease-fire/ceasefire. */
export function gapsFit(entry: Entry, path: Path): boolean {
  for (let at = 1; at < entry.units.length; at++) {
    if (path.gaps[at] !== entry.gaps[at] && !gapFits(entry, at, path.gaps[at]!)) return false;
  }
  return true;
}

function gapFits(entry: Entry, at: number, found: number): boolean {
  const wanted = entry.gaps[at]!;
  const hangul = isHangulSyllable(entry.units[at]!) || isHangulSyllable(entry.units[at - 1]!);
  return hangul ? hangulGapFits(entry, at, found) : latinGapFits(entry, at, { wanted, found });
}

/** Korean spacing varies where the term has a space or dot, and in the middle of a long word. */
function hangulGapFits(entry: Entry, at: number, found: number): boolean {
  if (entry.gaps[at] !== 0) return found === 0 || found === Gap.SPACE;
  if (found === Gap.MIDDLE_DOT) return true;
  return found === Gap.SPACE && partsLongEnough(entry, at);
}

function latinGapFits(entry: Entry, at: number, gap: { wanted: number; found: number }): boolean {
  const { wanted, found } = gap;
  if (wanted & Gap.DOT) return found === (wanted & ~Gap.DOT);
  if (wanted === Gap.SPACE) return found === Gap.HYPHEN;
  if (wanted === Gap.HYPHEN) return found === Gap.SPACE || found === 0;
  if (wanted === Gap.APOSTROPHE) return found === 0 && entry.capitals.length > 0;
  if (found === Gap.DOT) return entry.caseRule === 'acronym';
  return found === Gap.HYPHEN && partsLongEnough(entry, at);
}

function partsLongEnough(entry: Entry, at: number): boolean {
  let before = 1;
  while (before < LEAST_PART && at - before > 0 && entry.gaps[at - before] === 0) before++;
  let after = 1;
  while (after < LEAST_PART && at + after < entry.units.length && entry.gaps[at + after] === 0) after++;
  return before >= LEAST_PART && after >= LEAST_PART;
}

/** Whether capitals stand where the term asks for them: US is not us, May is not may. */
export function caseFits(entry: Entry, text: string, path: Path): boolean {
  if (entry.caseRule === 'free') {
    return (
      entry.capitals.length > 0 || entry.units.length > LONGEST_CONFUSED || !isShouted(entry, text, path)
    );
  }
  for (const at of entry.capitals) if (!isCapital(text.charCodeAt(path.offsets[at]!))) return false;
  if (entry.caseRule === 'acronym' || entry.units.length >= SHORTEST_SHOUTED) return true;
  return !isShouted(entry, text, path);
}

/** Two letters and more, all capitals: a short word so written may be another word's acronym (May, MAY). */
function isShouted(entry: Entry, text: string, path: Path): boolean {
  let letters = 0;
  for (let at = 0; at < entry.units.length; at++) {
    const unit = entry.units[at]!;
    if (unit < 97 || unit > 122) continue;
    if (!isCapital(text.charCodeAt(path.offsets[at]!))) return false;
    letters++;
  }
  return letters > 1;
}
