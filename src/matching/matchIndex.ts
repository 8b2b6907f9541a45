/** The index in process: every search exact, segments added, changed and removed at any time. */
import type { Lang } from '../concepts/concept.js';
import { encode, encodeShared } from './encode.js';
import { SideIndex } from './fuzzy/sideIndex.js';
import { HitList } from './hitList.js';
import { MemoryColumn } from './memoryColumn.js';
import { BUILT, type BuiltSides } from './sideBuilder.js';
import type { IndexedText, MatchHit, MatchQuery, MatchSource } from './source.js';
import { Vocabulary } from './vocabulary.js';

const LANGS = ['en', 'ko'] as const;

export class MatchIndex implements MatchSource {
  private readonly memory: MemoryColumn;
  /** By id: the number of the writing that counts, 0 without a segment. */
  private version: Int32Array;
  private versions = BUILT;
  private readonly vocabulary: Record<Lang, Vocabulary>;
  private readonly sides: Record<Lang, SideIndex>;

  /** @param built what a `SideBuilder` made of each language; nothing when left out */
  constructor(built?: BuiltSides) {
    this.memory = built?.en.memory ?? new MemoryColumn();
    this.version = Int32Array.from({ length: Math.max(1024, this.memory.end) }, (_, id) =>
      this.memory.has(id) ? BUILT : 0,
    );
    this.vocabulary = {
      en: built?.en.vocabulary ?? new Vocabulary('en'),
      ko: built?.ko.vocabulary ?? new Vocabulary('ko'),
    };
    const isLive = (id: number, version: number): boolean => this.version[id] === version;
    const side = (lang: Lang): SideIndex => new SideIndex(this.vocabulary[lang], isLive, built?.[lang].run);
    this.sides = { en: side('en'), ko: side('ko') };
  }

  get size(): number {
    return this.memory.count;
  }

  /** Bytes held, vocabularies included; texts are in it only as the numbers of their units. */
  get memoryBytes(): number {
    const { sides, vocabulary } = this;
    const bytes = LANGS.map((lang) => sides[lang].memoryBytes + vocabulary[lang].memoryBytes);
    return bytes.reduce((sum, each) => sum + each, this.memory.memoryBytes + this.version.byteLength);
  }

  put({ id, memory, en, ko }: IndexedText): void {
    this.memory.set(id, memory);
    if (id >= this.version.length) this.grow(id);
    const version = ++this.versions;
    this.version[id] = version;
    this.sides.en.put(id, version, encodeShared(en, this.vocabulary.en));
    this.sides.ko.put(id, version, encodeShared(ko, this.vocabulary.ko));
  }

  remove(id: number): void {
    if (this.memory.remove(id)) this.version[id] = 0;
  }

  search(query: MatchQuery): MatchHit[] {
    const { lang, memories } = query;
    const { memory, version } = this;
    const accept = (id: number, written: number): boolean =>
      version[id] === written && (memories === undefined || memories.has(memory.of(id)));
    const vocabulary = this.vocabulary[lang];
    const hits = new HitList(query);
    vocabulary.temporarily(() => this.sides[lang].search(encode(query.text, vocabulary), hits, accept));
    return hits.toArray();
  }

  private grow(id: number): void {
    const version = new Int32Array(Math.max(id + 1, this.version.length * 2));
    version.set(this.version);
    this.version = version;
  }
}
