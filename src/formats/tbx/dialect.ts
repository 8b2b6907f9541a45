/** What the versions of TBX differ in: names of elements, and where what they know nothing of is kept. */
import type { Lang } from '../../concepts/concept.js';
import type { ConceptRecord, TermRecord } from '../format.js';
import type { XmlEscaper } from '../xml/escape.js';

/** A data category by its class (ISO 30042), name and value. */
export type Category = readonly [kind: 'descrip' | 'admin' | 'termNote', name: string, text: string];

export interface Dialect {
  /** Everything before the first entry. */
  begin: (escaper: XmlEscaper, from: Lang, title: string) => string;
  /** Everything after the last. */
  end: string;
  /** Names of the elements of an entry, of one of its languages, and of a term. */
  elements: { entry: string; language: string; term: string };
  /** The id of an entry; `count` is its number. */
  id: (concept: ConceptRecord, count: number) => string;
  category: (escaper: XmlEscaper, category: Category) => string;
  partOfSpeech: (term: TermRecord) => string | undefined;
  /** What TBX has no category for. */
  rest: {
    ofConcept: (escaper: XmlEscaper, concept: ConceptRecord) => string;
    ofTerm: (escaper: XmlEscaper, term: TermRecord) => string;
  };
}

/** A data category as an attribute: `<descrip type="definition">`. */
export function asAttribute(escaper: XmlEscaper, [kind, name, text]: Category): string {
  return `<${kind} type="${name}">${escaper.text(text)}</${kind}>`;
}
