/** All that is known beforehand of the two languages: what ships and what the caller adds. */
import type { Concept, Lang, Term } from '../concepts/concept.js';
import { buildTermIndex, type TermIndex } from '../terms/index.js';
import type { AlignEvidence, KnownPair } from './evidence.js';
import { lexiconOf, shippedLexicon, type Lexicon } from './lexicon.js';

export interface Knowledge {
  lexicons: readonly Lexicon[];
  terms: readonly TermIndex[];
}

/** The shipped lexicon with what the caller knows. */
export function knowledgeOf({ terms, pairs, learned }: AlignEvidence): Knowledge {
  const lexicons = learned === undefined ? [] : [lexiconOf(learned.pairs)];
  const indices = terms === undefined ? [] : [terms];
  return {
    lexicons: [shippedLexicon(), ...lexicons],
    terms: pairs === undefined ? indices : [...indices, buildTermIndex(pairs.map(conceptOf))],
  };
}

/** A pair as a concept, so that it is found like any term: with particles, plural and in longer names. */
function conceptOf({ en, ko }: KnownPair, number: number): Concept {
  const term = (lang: Lang, text: string): Term => ({
    id: `pair-${number}-${lang}`, lang, text, status: 'preferred', partOfSpeech: null, note: null,
  }); // prettier-ignore
  return {
    id: `pair-${number}`, glossary: '', kind: 'term', definition: null, domain: null, note: null, source: null,
    status: 'unverified', terms: [term('en', en), term('ko', ko)], attributes: {}, version: 1,
  }; // prettier-ignore
}
