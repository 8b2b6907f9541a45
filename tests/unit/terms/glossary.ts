/** Concepts for the tests, as lines: `kind | en, en | ko, ko`; `deprecated:`, `forbidden:`, `verb:` before a term. */
import type { Concept, ConceptKind, Lang, Term, TermStatus } from '../../../src/concepts/concept.js';

export function glossary(lines: string): Concept[] {
  return lines
    .trim()
    .split('\n')
    .map((line, at) =>
      concept(
        line.split('|').map((part) => part.trim()),
        at,
      ),
    );
}

function concept([kind = 'term', en = '', ko = '']: string[], at: number): Concept {
  return {
    id: String(at),
    glossary: 'test',
    kind: kind as ConceptKind,
    definition: null,
    domain: null,
    note: null,
    source: null,
    status: 'verified',
    terms: [...termsOf(en, 'en', at), ...termsOf(ko, 'ko', at)],
    attributes: {},
    version: 1,
  };
}

function termsOf(list: string, lang: Lang, concept: number): Term[] {
  return list
    .split(/,\s*/)
    .filter(Boolean)
    .map((entry, at) => {
      const [, mark, text = ''] = /^(?:(deprecated|forbidden|verb):)?(.*)$/.exec(entry) ?? [];
      const status: TermStatus =
        mark === 'deprecated' || mark === 'forbidden' ? mark : at === 0 ? 'preferred' : 'admitted';
      return {
        id: `${String(concept)}.${lang}.${String(at)}`,
        lang,
        text,
        status,
        partOfSpeech: mark === 'verb' ? 'verb' : null,
        note: null,
      };
    });
}
