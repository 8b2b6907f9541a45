/** Every different unit of one language as a small integer, with what the distance needs to know of it. */
import type { Lang } from '../concepts/concept.js';
import { foldUnits } from '../text/normalize.js';
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

const SYLLABLE_KEYS = 0x10000 * 4;

export class Vocabulary {
  size = 0;
  /** What adding or removing the unit costs. */
  weight = new Uint8Array(1024);
  kind = new Uint8Array(1024);
  /** 1 when the unit follows an edge, 0 when joined, `ALONE` in a text without words. */
  edge = new Uint8Array(1024);
  /** Units with the same key are the same but for inflection, case, spacing, or the value of a number. */
  key = new Int32Array(1024);
  /** Units with the same form are the same but for case, width and spacing. */
  form = new Int32Array(1024);

  private readonly ids = new Map<string, number>();
  private readonly syllables = new Int32Array(SYLLABLE_KEYS).fill(-1);
  private readonly keys = new Map<string, number>();
  private readonly forms = new Map<string, number>();
  private readonly temporary: (() => void)[] = [];
  private isTemporary = false;

  constructor(readonly lang: Lang) {}

  /** The id of a unit; a new one is added. */
  intern(text: string, kind: number, edge: number): number {
    return text.length === 1 && (kind === SYLLABLE || kind === PARTICLE_SYLLABLE)
      ? this.internSyllable(text, kind, edge)
      : this.internText(text, kind, edge);
  }

  /** Forgets, when `use` returns, every unit that it added: a query must not make the vocabulary grow. */
  temporarily<T>(use: () => T): T {
    const size = this.size;
    this.isTemporary = true;
    try {
      return use();
    } finally {
      this.isTemporary = false;
      this.size = size;
      while (this.temporary.length > 0) this.temporary.pop()!();
    }
  }

  private internSyllable(text: string, kind: number, edge: number): number {
    const key = text.charCodeAt(0) * 4 + (kind === PARTICLE_SYLLABLE ? 3 : edge);
    const known = this.syllables[key]!;
    if (known >= 0) return known;
    const id = this.add(text, kind, edge);
    this.syllables[key] = id;
    if (this.isTemporary) this.temporary.push(() => (this.syllables[key] = -1));
    return id;
  }

  private internText(text: string, kind: number, edge: number): number {
    const key = `${kind * 4 + edge}${text}`;
    return this.ids.get(key) ?? this.remember(this.ids, key, this.add(text, kind, edge));
  }

  private add(text: string, kind: number, edge: number): number {
    if (this.size === this.weight.length) this.grow();
    const id = this.size++;
    const folded = foldUnits(text);
    this.weight[id] = edge === ALONE ? weights.HEAVY : this.weightOf(kind);
    this.kind[id] = kind;
    this.edge[id] = edge;
    this.form[id] = this.number(this.forms, formOf(folded, kind, edge));
    this.key[id] = this.number(this.keys, keyOf(folded, kind, edge));
    return id;
  }

  private weightOf(kind: number): number {
    if (kind === WORD) return this.lang === 'ko' ? weights.FOREIGN_WORD : weights.HEAVY;
    if (kind === SYLLABLE) return weights.HEAVY;
    if (kind === PARTICLE_SYLLABLE) return weights.PARTICLE;
    if (kind === NUMBER_UNIT || kind === DATE) return weights.NUMBER;
    return kind === PUNCTUATION_MARK ? weights.PUNCTUATION : weights.PLACEABLE;
  }

  private number(map: Map<string, number>, text: string): number {
    return map.get(text) ?? this.remember(map, text, map.size);
  }

  private remember(map: Map<string, number>, text: string, value: number): number {
    map.set(text, value);
    if (this.isTemporary) this.temporary.push(() => map.delete(text));
    return value;
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

function formOf(folded: string, kind: number, edge: number): string {
  return `${edge === ALONE ? 'alone' : kind} ${folded}`;
}

function keyOf(folded: string, kind: number, edge: number): string {
  const role = edge === ALONE ? 'alone' : '';
  if (kind === NUMBER_UNIT) return `${role}number`;
  if (kind === DATE) return `${role}date`;
  if (kind === TAG) return `${role}tag`;
  if (kind === ADDRESS) return `${role}address`;
  return `${role}${kind} ${kind === WORD ? stem(folded) : folded}`;
}

const scratch: Partial<Record<Lang, Vocabulary>> = {};

/** Calls `use` with an empty vocabulary; one a language is kept, because its tables are dear to make. */
export function withScratchVocabulary<T>(lang: Lang, use: (vocabulary: Vocabulary) => T): T {
  const vocabulary = (scratch[lang] ??= new Vocabulary(lang));
  return vocabulary.temporarily(() => use(vocabulary));
}
