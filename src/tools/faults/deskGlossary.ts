/** The glossary of a desk that knows the names in its own news. */
import type { Pair } from '../../checks/index.js';
import type { Concept, Lang } from '../../concepts/concept.js';
import type { KnownName } from './nameSyllable.js';

/** The concepts, and a person for each of the names that stands in both sides of one of the pairs. */
export function withNames(
  concepts: readonly Concept[],
  names: readonly KnownName[],
  pairs: readonly Pair[],
): Concept[] {
  const words = new Set(pairs.flatMap(({ en }) => en.match(/\p{Lu}[\p{L}-]+/gu) ?? []));
  const met = names
    .filter(({ latin }) => latin.split(' ').every((word) => words.has(word)))
    .filter(({ latin, hangul }) => pairs.some(({ en, ko }) => en.includes(latin) && ko.includes(hangul)));
  return [...concepts, ...met.map(personOf)];
}

function personOf({ latin, hangul }: KnownName, i: number): Concept {
  const id = `desk.${i}`;
  const term = (lang: Lang, text: string): Concept['terms'][number] => ({
    ...{ id: `${id}.${lang}`, lang, text, status: 'preferred', partOfSpeech: null, note: null },
  });
  return {
    ...{ id, glossary: 'desk', kind: 'person', definition: null, domain: null, note: null, source: null },
    ...{ status: 'verified', version: 1, attributes: { key: id } },
    terms: [term('en', latin), term('ko', hangul)],
  };
}
