/** Every different unit of one language as a small integer, with what the distance needs to know of it. */
import type { Lang } from '../concepts/concept.js';
import { foldUnits } from '../text/normalize.js';
import { hashText } from './hash.js';
import { HashIds } from './hashIds.js';
import { stem } from './stem.js';
import {
  ADDRESS,
  DATE,
  NUMBER_UNIT,
  PARTICLE_SYLLABLE,
  PUNCTUATION_MARK,
  SYLLABLE,
  TAG,
  WORD,
} from './units.js';
import * as weights from './weights.js';

/** A text with no word at all (1,234 · “—”): its units are all that there is, so they count as heavy. */
export const ALONE = 2;

/** Where particles stand among the ways to read one character; the others are the values of `edge`. */
const AS_PARTICLE = 3;
const NONE = -1;

export class Vocabulary {
  /** What adding or removing the unit costs. */
  weight = new Uint8Array(1024);
  kind = new Uint8Array(1024);
  /** 1 when the unit follows an edge, 0 when joined, `ALONE` in a text without words. */
  edge = new Uint8Array(1024);
  /** Units with the same key are the same but for inflection, case, spacing, or the value of a number. */
  key = new Int32Array(1024);
  /** Units with the same form are the same but for case, width and spacing. */
  form = new Int32Array(1024);

  private readonly ids = new HashIds();
  private readonly keys = new HashIds();
  private readonly forms = new HashIds();
  /** Ids of units of one character, quicker than by hash. */
  private readonly single = new Int32Array(0x10000 * 4).fill(NONE);
  private readonly temporary: number[] = [];

  constructor(readonly lang: Lang) {}

  get size(): number {
    return this.ids.size;
  }

  get memoryBytes(): number {
    const hashes = this.ids.memoryBytes + this.keys.memoryBytes + this.forms.memoryBytes;
    return hashes + this.single.byteLength + this.weight.length * 11;
  }

  /** The id of the unit between `start` and `end` of a text; a new one is added. */
  intern(text: string, start: number, end: number, kind: number, edge: number): number {
    if (end > start + 1) return this.internHashed(text, start, end, kind, edge);
    const way = text.charCodeAt(start) * 4 + (kind === PARTICLE_SYLLABLE ? AS_PARTICLE : edge);
    const known = this.single[way]!;
    if (known !== NONE) return known;
    this.temporary.push(way);
    return (this.single[way] = this.internHashed(text, start, end, kind, edge));
  }

  /** Forgets, when `use` returns, every unit that it added: a query must not make the vocabulary grow. */
  temporarily<T>(use: () => T): T {
    const sizes = [this.ids.size, this.keys.size, this.forms.size] as const;
    this.temporary.length = 0;
    try {
      return use();
    } finally {
      this.ids.truncate(sizes[0]);
      this.keys.truncate(sizes[1]);
      this.forms.truncate(sizes[2]);
      for (const way of this.temporary) this.single[way] = NONE;
      this.temporary.length = 0;
    }
  }

  private internHashed(text: string, start: number, end: number, kind: number, edge: number): number {
    const [a, b] = hashText(text, kind * 4 + edge, start, end);
    const id = this.ids.find(a, b);
    return id >= 0 ? id : this.add(this.ids.idOf(a, b), text.slice(start, end), kind, edge);
  }

  private add(id: number, text: string, kind: number, edge: number): number {
    if (id >= this.weight.length) this.grow();
    const folded = foldUnits(text);
    this.weight[id] = edge === ALONE ? weights.HEAVY : this.weightOf(kind);
    this.kind[id] = kind;
    this.edge[id] = edge;
    this.form[id] = this.forms.idOf(...hashText(folded, saltOf(kind, edge)));
    this.key[id] = this.keys.idOf(...hashText(keyOf(folded, kind), saltOf(kind, edge)));
    return id;
  }

  private weightOf(kind: number): number {
    if (kind === WORD) return this.lang === 'ko' ? weights.FOREIGN_WORD : weights.HEAVY;
    if (kind === SYLLABLE) return weights.HEAVY;
    if (kind === PARTICLE_SYLLABLE) return weights.PARTICLE;
    if (kind === NUMBER_UNIT || kind === DATE) return weights.NUMBER;
    return kind === PUNCTUATION_MARK ? weights.PUNCTUATION : weights.PLACEABLE;
  }

  private grow(): void {
    const { weight, kind, edge, key, form } = this;
    const size = weight.length * 2;
    (this.weight = new Uint8Array(size)).set(weight);
    (this.kind = new Uint8Array(size)).set(kind);
    (this.edge = new Uint8Array(size)).set(edge);
    (this.key = new Int32Array(size)).set(key);
    (this.form = new Int32Array(size)).set(form);
  }
}

/** Units of different kinds, and units alone, are never the same. */
function saltOf(kind: number, edge: number): number {
  return kind * 4 + (edge === ALONE ? ALONE : 0);
}

/** What units of one kind have in common to count as the same; nothing but the kind for what is copied. */
function keyOf(folded: string, kind: number): string {
  if (kind === WORD) return stem(folded);
  return kind === NUMBER_UNIT || kind === DATE || kind === TAG || kind === ADDRESS ? '' : folded;
}

const scratch: Partial<Record<Lang, Vocabulary>> = {};

/** Calls `use` with an empty vocabulary; one a language is kept, because its tables are dear to make. */
export function withScratchVocabulary<T>(lang: Lang, use: (vocabulary: Vocabulary) => T): T {
  const vocabulary = (scratch[lang] ??= new Vocabulary(lang));
  return vocabulary.temporarily(() => use(vocabulary));
}
