/** The index of all terms: one trie a language. */
import type { Concept, Term } from '../concepts/concept.js';
import { englishVariants } from '../text/englishForms.js';
import { entryOf, type Entry } from './entry.js';
import { Trie } from './trie.js';

/** Terms of one language: a trie of their keys, and the forms that end at each of its nodes. */
export interface LanguageIndex {
  trie: Trie;
  entries: Map<number, Entry[]>;
}

export interface TermIndex {
  readonly en: LanguageIndex;
  readonly ko: LanguageIndex;
}

/** Longest term that is looked for, in UTF-16 units: bounds the time at each place of a text. */
const LONGEST_TERM = 200;

/** Builds the index once for a version of a glossary. Terms without a letter or above 200 units are not looked for. */
export function buildTermIndex(concepts: Iterable<Concept>): TermIndex {
  const index: TermIndex = { en: emptyIndex(), ko: emptyIndex() };
  for (const concept of concepts) {
    for (const term of concept.terms) addTerm(index[term.lang], concept, term);
  }
  return index;
}

function emptyIndex(): LanguageIndex {
  return { trie: new Trie(), entries: new Map() };
}

function addTerm(language: LanguageIndex, concept: Concept, term: Term): void {
  if (term.text.length > LONGEST_TERM) return;
  for (const form of formsOf(concept, term)) addEntry(language, entryOf(concept, term, form));
}

/** The term as written and, in English, its inflected forms; names of persons and places have none. */
function formsOf(concept: Concept, term: Term): string[] {
  if (term.lang === 'ko' || concept.kind === 'person' || concept.kind === 'place') return [term.text];
  return [term.text, ...englishVariants(term.text, { verb: /^v/i.test(term.partOfSpeech ?? '') })];
}

function addEntry(language: LanguageIndex, entry: Entry | undefined): void {
  if (!entry) return;
  const node = language.trie.add(entry.units);
  const entries = language.entries.get(node);
  if (entries) entries.push(entry);
  else language.entries.set(node, [entry]);
}
