/** Names with their spelling in the other script: from the glossary, or from what a document has shown. */
import type { Concept, Lang } from '../../concepts/concept.js';
import type { NameIndex } from '../../names/index.js';
import { usableTerms } from '../core/concepts.js';
import type { PairView } from '../core/pairView.js';

export interface BookEntry {
  latin: string;
  hangul: string;
  /** Where it was read: a concept of the glossary, or an earlier pair. */
  concept?: Concept;
  pair?: PairView;
}

/** Entries by Latin key (see {@link latinKey}) and by Hangul. */
export class NameBook {
  readonly byLatin = new Map<string, BookEntry[]>();
  readonly byHangul = new Map<string, BookEntry[]>();

  add(entry: BookEntry): void {
    append(this.byLatin, latinKey(entry.latin), entry);
    append(this.byHangul, entry.hangul, entry);
  }
}

/** Latin names are the same whatever their hyphens, capitals and apostrophes. */
export function latinKey(latin: string): string {
  return latin.toLowerCase().replace(/[-’']/gu, '');
}

function append(map: Map<string, BookEntry[]>, key: string, entry: BookEntry): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [entry]);
  else there.push(entry);
}

const books = new WeakMap<NameIndex, NameBook>();

/** Persons and places of the glossary: whole names, and of names in several words the last (`Trump` 트럼프). */
export function glossaryBook(index: NameIndex): NameBook {
  const known = books.get(index);
  if (known !== undefined) return known;
  const book = new NameBook();
  for (const concept of index.byKey.values()) {
    if (concept.kind === 'person' || concept.kind === 'place') addConcept(book, concept);
  }
  books.set(index, book);
  return book;
}

function addConcept(book: NameBook, concept: Concept): void {
  const texts = (lang: Lang): string[] => usableTerms(concept, lang).map(({ text }) => text);
  for (const hangul of texts('ko').filter(isHangul)) {
    for (const latin of texts('en')) {
      const last = { latin: lastWord(latin), hangul: lastWord(hangul), concept };
      if (last.hangul === hangul) book.add({ latin, hangul, concept });
      else if (concept.kind === 'person' && last.hangul.length >= SHORTEST) book.add(last);
    }
  }
}

/** A syllable alone is met in too many words. */
const SHORTEST = 2;
const isHangul = (text: string): boolean => /^[가-힣 ]{2,40}$/u.test(text);
const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);
