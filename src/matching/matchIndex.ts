/** The index in process: every search exact, segments added, changed and removed at any time. */
import type { Lang } from '../concepts/concept.js';
import { encode, encodeShared } from './encode.js';
import { SideIndex } from './fuzzy/sideIndex.js';
import { HitList } from './hitList.js';
import type { IndexedText, MatchHit, MatchQuery, MatchSource } from './source.js';
import { Vocabulary } from './vocabulary.js';

const ABSENT = -1;

export class MatchIndex implements MatchSource {
  /** By id: the memory of the segment, `ABSENT` without one, and the number of the writing that counts. */
  private memory = new Int32Array(1024).fill(ABSENT);
  private version = new Int32Array(1024);
  private versions = 0;
  private count = 0;
  private readonly vocabulary: Record<Lang, Vocabulary> = {
    en: new Vocabulary('en'),
    ko: new Vocabulary('ko'),
  };
  private readonly sides: Record<Lang, SideIndex>;

  constructor() {
    const isLive = (id: number, version: number): boolean => this.version[id] === version;
    this.sides = {
      en: new SideIndex(this.vocabulary.en, isLive),
      ko: new SideIndex(this.vocabulary.ko, isLive),
    };
  }

  get size(): number {
    return this.count;
  }

  /** Bytes held, vocabularies included; texts are in it only as the numbers of their units. */
  get memoryBytes(): number {
    const { sides, vocabulary } = this;
    const shared = this.memory.byteLength + this.version.byteLength;
    return (
      shared +
      (['en', 'ko'] as const).reduce(
        (sum, lang) => sum + sides[lang].memoryBytes + vocabulary[lang].memoryBytes,
        0,
      )
    );
  }

  put({ id, memory, en, ko }: IndexedText): void {
    this.makeRoom(id);
    if (this.memory[id] === ABSENT) this.count++;
    this.memory[id] = memory;
    const version = ++this.versions;
    this.version[id] = version;
    this.sides.en.put(id, version, encodeShared(en, this.vocabulary.en));
    this.sides.ko.put(id, version, encodeShared(ko, this.vocabulary.ko));
  }

  remove(id: number): void {
    if (id >= this.memory.length || this.memory[id] === ABSENT) return;
    this.memory[id] = ABSENT;
    this.version[id] = 0;
    this.count--;
  }

  search(query: MatchQuery): MatchHit[] {
    const { lang, memories } = query;
    const { memory, version } = this;
    const accept = (id: number, written: number): boolean =>
      version[id] === written && (memories === undefined || memories.has(memory[id]!));
    const vocabulary = this.vocabulary[lang];
    const hits = new HitList(query);
    vocabulary.temporarily(() => this.sides[lang].search(encode(query.text, vocabulary), hits, accept));
    return hits.toArray();
  }

  /** Makes searching as quick as it can be; takes some seconds for a million segments, after loading many. */
  optimize(): void {
    this.sides.en.optimize();
    this.sides.ko.optimize();
  }

  private makeRoom(id: number): void {
    if (id < this.memory.length) return;
    const length = Math.max(id + 1, this.memory.length * 2);
    const memory = new Int32Array(length).fill(ABSENT);
    memory.set(this.memory);
    const version = new Int32Array(length);
    version.set(this.version);
    this.memory = memory;
    this.version = version;
  }
}
