/** Finds the segments that hold all of some words and phrases, in the order of their ids. */
import type { Lang } from '../../concepts/concept.js';
import { nfc } from '../../text/normalize.js';
import { MemoryColumn } from '../memoryColumn.js';
import type { BuiltSides } from '../sideBuilder.js';
import type { IndexedText } from '../source.js';
import { ConcordanceSide } from './concordanceSide.js';
import { findAll, type Range } from './occurrences.js';

export interface ConcordanceQuery {
  /** Folded strings that must all occur, from `parseConcordance`. */
  parts: readonly string[];
  lang: Lang;
  memories?: ReadonlySet<number>;
  /** The id of the last hit of the page before. */
  after?: number;
  limit: number;
}

export interface ConcordanceHit {
  id: number;
  /** Where the parts occur, UTF-16 offsets into the NFC text, ascending, none touching another. */
  ranges: Range[];
}

export class ConcordanceIndex {
  private readonly sides: Record<Lang, ConcordanceSide>;
  private readonly memory: MemoryColumn;

  /** @param built what a `SideBuilder` made of each language; nothing when left out */
  constructor(built?: BuiltSides) {
    this.memory = built?.ko.memory ?? new MemoryColumn();
    this.sides = {
      en: built?.en.concordance ?? new ConcordanceSide(),
      ko: built?.ko.concordance ?? new ConcordanceSide(),
    };
  }

  /** Bytes held, texts included. */
  get memoryBytes(): number {
    return this.sides.en.memoryBytes + this.sides.ko.memoryBytes + this.memory.memoryBytes;
  }

  /** Adds a segment, or replaces the one with the same id. Quickest in the order of ids. */
  put({ id, memory, en, ko }: IndexedText): void {
    this.memory.set(id, memory);
    this.sides.en.put(id, nfc(en));
    this.sides.ko.put(id, nfc(ko));
  }

  remove(id: number): void {
    this.memory.remove(id);
  }

  /** The next `limit` segments that hold every part; none for a query without parts. */
  find(query: ConcordanceQuery): ConcordanceHit[] {
    const hits: ConcordanceHit[] = [];
    if (query.parts.length === 0) return hits;
    const parts = query.parts.map(codesOf);
    const first = (query.after ?? -1) + 1;
    for (const id of this.sides[query.lang].candidates(parts, first, this.memory.end)) {
      const ranges = this.match(id, parts, query);
      if (ranges !== undefined) hits.push({ id, ranges });
      if (hits.length >= query.limit) break;
    }
    return hits;
  }

  private match(id: number, parts: Uint16Array[], { lang, memories }: ConcordanceQuery): Range[] | undefined {
    if (!this.memory.has(id) || memories?.has(this.memory.of(id)) === false) return undefined;
    const { texts } = this.sides[lang];
    texts.read(id);
    return findAll(texts.codes.units, texts.codes.length, parts);
  }
}

function codesOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}
