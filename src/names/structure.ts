/** Groups readings by which words they take for what; the templates of one structure are styles, not rivals. */
import { keyOf } from './concepts.js';
import type { Reading } from './model.js';
import type { Parse } from './parse/phrase.js';
import type { SuggestionKind } from './suggestion.js';

export interface Structure {
  parses: Parse[];
  /** 0–1: this structure beside the others, by the heaviest parse of each. */
  share: number;
}

/** A structure that is hundreds of times less likely than the others is not written out. */
const SMALLEST_SHARE = 0.004;
const MOST_STRUCTURES = 5;
/** Styles of one structure that are written out. */
const MOST_STYLES = 4;
/** Below this share the first style is enough. */
const MINOR_SHARE = 0.1;

/** Structures, likeliest first; the parses of each, heaviest first. */
export function structuresOf(parses: readonly Parse[]): Structure[] {
  const groups = new Map<string, Parse[]>();
  for (const parse of [...parses].sort((a, b) => b.weight - a.weight)) {
    const key = signature(parse.reading);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [parse]);
    else group.push(parse);
  }
  const total = [...groups.values()].reduce((sum, group) => sum + group[0]!.weight, 0);
  return [...groups.values()]
    .map((group) => ({ parses: group, share: group[0]!.weight / total }))
    .filter(({ share }) => share >= SMALLEST_SHARE)
    .slice(0, MOST_STRUCTURES)
    .map(({ parses: group, share }) => ({
      parses: group.slice(0, share < MINOR_SHARE ? 1 : MOST_STYLES),
      share,
    }));
}

function signature({ persons, posts, places, district }: Reading): string {
  const affiliations = [...posts.flatMap((post) => post.affiliations), ...places];
  return [
    ...persons.map(({ from, to }) => `p${from}-${to}`),
    ...posts.map(({ title }) => `t:${keyOf(title.concept)}`),
    ...affiliations.map(({ from, to, concept }) =>
      concept === null ? `a${from}-${to}` : `a:${keyOf(concept)}`,
    ),
    district === null ? '' : `d${district.from}-${district.to}`,
  ].join(' ');
}

/** What a suggestion for this parse is about. */
export function kindOf({ template, reading }: Parse): SuggestionKind {
  if (template.part === 'byline') return 'byline';
  const { persons, posts, places } = reading;
  if (persons.length > 0) return posts.length > 0 || persons.length > 1 ? 'phrase' : 'person';
  if (posts.length > 0) return 'title';
  return places.every(({ concept }) => concept?.kind === 'place') ? 'place' : 'organization';
}
