/** Titles of reporters as they stand in bylines (기자, 특파원, 논설위원 …), from the glossary of an index. */
import type { Concept } from '../../concepts/concept.js';
import { textList } from '../concepts.js';
import type { NameIndex } from '../nameIndex.js';

export interface Role {
  start: number;
  end: number;
  text: string;
  concept: Concept;
}

interface Roles {
  pattern: RegExp;
  byText: Map<string, Concept>;
}

const cache = new WeakMap<NameIndex, Roles>();

/** Roles in a line of Korean, left to right, the longest at each place; none that goes on as another word (기자는, 기자회견). */
export function findRoles(line: string, index: NameIndex): Role[] {
  const { pattern, byText } = rolesOf(index);
  if (byText.size === 0) return [];
  return [...line.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    concept: byText.get(match[0])!,
  }));
}

function rolesOf(index: NameIndex): Roles {
  const known = cache.get(index);
  if (known !== undefined) return known;
  const byText = new Map<string, Concept>();
  for (const concept of index.byKey.values()) {
    if (concept.kind !== 'title' || !textList(concept, 'templates').includes('byline')) continue;
    for (const { lang, text } of concept.terms) if (lang === 'ko') byText.set(text, concept);
  }
  const words = [...byText.keys()].sort((a, b) => b.length - a.length).map(escape);
  const roles = { byText, pattern: new RegExp(`(?:${words.join('|')})(?![가-힣A-Za-z0-9])`, 'g') };
  cache.set(index, roles);
  return roles;
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
