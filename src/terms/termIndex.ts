/** The index of all terms: one trie a language. */
import type { Concept, Term } from '../concepts/concept.js';
import { englishVariants } from '../text/englishForms.js';
import { nfc } from '../text/normalize.js';
import { entryOf, type Entry } from './entry.js';
import { fillKey } from './key.js';
import { Trie } from './trie.js';

/** Longest term that is looked for, in UTF-16 units: bounds the time at each place of a text. */
export const LONGEST_TERM = 200;

const NONE = -1;

interface Form {
  concept: Concept;
  term: Term;
  /** The term as written or an inflected form of it, NFC. */
  text: string;
  /** The next form that ends at the same node of the trie, or -1. */
  next: number;
}

/** Terms of one language: a trie of their keys, and the forms that end at each of its nodes. */
export class LanguageIndex {
  readonly trie = new Trie();
  readonly #forms: Form[] = [];
  /** First form at each node, or -1. */
  #heads = new Int32Array(1 << 14).fill(NONE);
  /** Entries of a node, worked out when it is first met: most never are. */
  readonly #entries = new Map<number, Entry[]>();
  readonly #key = new Uint16Array(LONGEST_TERM);

  /** Number of written forms, inflected ones among them. */
  get size(): number {
    return this.#forms.length;
  }

  add(concept: Concept, term: Term): void {
    for (const text of formsOf(concept, term)) {
      const length = text.length > LONGEST_TERM ? 0 : fillKey(text, this.#key);
      if (length > 0) this.#append(this.trie.add(this.#key, length), { concept, term, text, next: NONE });
    }
  }

  /** Whether a form ends at this node. */
  hasEntries(node: number): boolean {
    return node < this.#heads.length && this.#heads[node]! >= 0;
  }

  /** The forms that end at this node, in the order in which they came. */
  entriesAt(node: number): readonly Entry[] {
    const known = this.#entries.get(node);
    if (known) return known;
    const entries: Entry[] = [];
    for (let at = this.#heads[node]!; at >= 0; at = this.#forms[at]!.next) {
      const { concept, term, text } = this.#forms[at]!;
      entries.push(entryOf(concept, term, text));
    }
    this.#entries.set(node, entries.reverse());
    return entries;
  }

  #append(node: number, form: Form): void {
    if (node >= this.#heads.length) this.#growHeads(node);
    form.next = this.#heads[node]!;
    this.#heads[node] = this.#forms.push(form) - 1;
  }

  #growHeads(node: number): void {
    const heads = new Int32Array(Math.max(node + 1, this.#heads.length * 2)).fill(NONE);
    heads.set(this.#heads);
    this.#heads = heads;
  }
}

export interface TermIndex {
  readonly en: LanguageIndex;
  readonly ko: LanguageIndex;
}

/** Builds the index once for a version of a glossary. Terms without a letter or above 200 units are not looked for. */
export function buildTermIndex(concepts: Iterable<Concept>): TermIndex {
  const index: TermIndex = { en: new LanguageIndex(), ko: new LanguageIndex() };
  for (const concept of concepts) {
    for (const term of concept.terms) index[term.lang].add(concept, term);
  }
  return index;
}

/** The term as written and, in English, its inflected forms; names of persons and places have none. */
function formsOf(concept: Concept, term: Term): string[] {
  const text = nfc(term.text);
  if (term.lang === 'ko' || concept.kind === 'person' || concept.kind === 'place') return [text];
  return [text, ...englishVariants(text, { verb: /^v/i.test(term.partOfSpeech ?? '') })];
}
