/** Who held an office on a day, from the offices of persons in the glossary. */
import type { Concept, Office } from '../concepts/concept.js';
import { keyOf } from './concepts.js';
import { holdersOf, type NameIndex } from './nameIndex.js';
import type { PersonMention, Post } from './model.js';
import type { Parse } from './parse/phrase.js';
import { templatesOf } from './templates.js';

/** A day that is asked for wants the holder first, then the bare title. */
const HOLDER = 1.2;
/** The country that is meant where an office of state is named without one. */
const HOME = 'place.south-korea';

/** The reading of an office (일본 총리) with each person who held it on `date` (ISO) put in; none without a date. */
export function holdersOn(parse: Parse, index: NameIndex, date: string | undefined): Parse[] {
  const { persons, posts } = parse.reading;
  const template = templatesOf('phrase').find(({ key }) => key === 'office');
  const [post] = posts;
  if (date === undefined || template === undefined || post === undefined) return [];
  if (persons.length > 0 || posts.length > 1 || post.modifiers.length > 0 || parse.template.key !== 'holder')
    return [];
  return holdersAt(index, post, date).map((person) => ({
    ...parse,
    template,
    weight: parse.weight * HOLDER,
    reading: { ...parse.reading, persons: [mentionOf(person, post)] },
  }));
}

function holdersAt(index: NameIndex, post: Post, date: string): Concept[] {
  const place = post.affiliations.at(-1)?.concept ?? null;
  const of = place === null ? HOME : keyOf(place);
  const holders = holdersOf(index, keyOf(post.title.concept), of).filter(({ office }) =>
    isHeldOn(office, date),
  );
  return [...new Set(holders.map(({ person }) => person))];
}

function isHeldOn({ from, to }: Office, date: string): boolean {
  return from !== null && from <= date && (to === null || date <= to);
}

/** Stands for the office in the text: it has no words of its own. */
function mentionOf(person: Concept, { title }: Post): PersonMention {
  return { from: title.from, to: title.to, text: title.text, concepts: [person], form: 'full', late: false };
}
