/**
 * Builds what the indexes hold of one language from many texts at once: quicker than putting one after the other, and
 * in a thread of its own if need be.
 */
import type { Lang } from '../concepts/concept.js';
import { nfc } from '../text/normalize.js';
import { ConcordanceSide } from './concordance/concordanceSide.js';
import { encodeShared } from './encode.js';
import { buildRun, finish, type Run } from './fuzzy/run.js';
import { SlotTable } from './fuzzy/slotTable.js';
import { SlotWriter } from './fuzzy/slotWriter.js';
import { takeOver } from './handOver.js';
import { MemoryColumn } from './memoryColumn.js';
import type { IndexedText } from './source.js';
import { Vocabulary } from './vocabulary.js';

export interface BuiltSide {
  lang: Lang;
  vocabulary: Vocabulary;
  run: Run;
  concordance: ConcordanceSide;
  memory: MemoryColumn;
}

export type BuiltSides = Record<Lang, BuiltSide>;

/** The version of every segment that was built. */
export const BUILT = 1;

export class SideBuilder {
  private readonly vocabulary: Vocabulary;
  private readonly concordance = new ConcordanceSide();
  private readonly memory = new MemoryColumn();
  private readonly table = new SlotTable(0, 0);
  private readonly writer: SlotWriter;

  constructor(private readonly lang: Lang) {
    this.vocabulary = new Vocabulary(lang);
    this.writer = new SlotWriter(this.vocabulary);
  }

  /** Bytes held so far. */
  get memoryBytes(): number {
    const { vocabulary, concordance, memory, table } = this;
    return vocabulary.memoryBytes + concordance.memoryBytes + memory.memoryBytes + table.memoryBytes;
  }

  /** Adds a text; each id once, quickest in their order. */
  add(id: number, memory: number, text: string): void {
    this.memory.set(id, memory);
    this.concordance.put(id, nfc(text));
    this.writer.write(this.table, id, BUILT, encodeShared(text, this.vocabulary));
  }

  /** Everything that was added; the builder is of no use afterwards. */
  finish(): BuiltSide {
    const { lang, vocabulary, concordance, memory } = this;
    const run = finish(buildRun([this.table], vocabulary, () => true));
    return { lang, vocabulary, run, concordance, memory };
  }
}

/** Both sides of segments at once, in this thread. */
export function buildSides(items: readonly IndexedText[]): BuiltSides {
  const side = (lang: Lang): BuiltSide => {
    const builder = new SideBuilder(lang);
    for (const { id, memory, [lang]: text } of items) builder.add(id, memory, text);
    return builder.finish();
  };
  return { en: side('en'), ko: side('ko') };
}

/** Makes a side that came from another thread whole again. */
export function received({ lang, vocabulary, run, concordance, memory }: BuiltSide): BuiltSide {
  return {
    lang,
    vocabulary: takeOver(new Vocabulary(lang), vocabulary),
    run: { ...run, table: takeOver(new SlotTable(0, 0), run.table) },
    concordance: takeOver(new ConcordanceSide(), concordance),
    memory: takeOver(new MemoryColumn(), memory),
  };
}
