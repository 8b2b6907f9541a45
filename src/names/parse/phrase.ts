/** Reads a text by the templates of phrases and bylines: which slots are filled with what. */
import { titleFit } from '../classes.js';
import { coherence } from '../coherence.js';
import type { AffiliationMention, District, PersonMention, Post, Reading } from '../model.js';
import { templatesOf, type Part, type Template, type Token } from '../templates.js';
import { affiliation, affiliations } from './affiliation.js';
import { best, literalAt, once, type Context, type Match } from './context.js';
import { districts } from './district.js';
import { persons } from './person.js';
import { posts, splitFactor, titles, templateFit, type QualifiedTitle } from './title.js';

export interface Parse {
  template: Template;
  reading: Reading;
  /** First unit after it. */
  to: number;
  weight: number;
}

/** What the slots of one template have taken so far. */
interface Slots {
  persons?: PersonMention[];
  posts?: Post[];
  title?: QualifiedTitle;
  affiliation?: AffiliationMention[];
  place?: AffiliationMention[];
  organization?: AffiliationMention[];
  district?: District;
}

/** All readings from unit `at` (of the whole text when `whole`) by the templates that the other language can write. */
export function parsePhrase(
  context: Context,
  at: number,
  { part, whole }: { part: Part; whole: boolean },
): Parse[] {
  const { lang } = context.source;
  if (lang === 'en' && literalAt(context, at, THE_LATE)) {
    return parsePhrase(context, at + THE_LATE.length, { part, whole }).map(withLate);
  }
  const byPattern = new Map<string, Match<Slots>[]>();
  return templatesOf(part)
    .filter((template) => template.writes.some((written) => written !== lang))
    .flatMap((template) => {
      const pattern = template.pattern[lang];
      const matches = byPattern.get(pattern) ?? sequence(context, template.tokens[lang], at);
      byPattern.set(pattern, matches);
      return matches
        .filter(({ to }) => !whole || to === context.end)
        .map((match) => parseOf(context, template, match));
    });
}

/** In English it stands before office and name together: `the late former President Kim Dae-jung`. */
const THE_LATE = ['the', 'late'];

function withLate(parse: Parse): Parse {
  const persons = parse.reading.persons.map((person) => ({ ...person, late: true }));
  return { ...parse, reading: { ...parse.reading, persons } };
}

function sequence(context: Context, tokens: readonly Token[], at: number): Match<Slots>[] {
  let states: Match<Slots>[] = [{ to: at, value: {}, weight: 1 }];
  for (const token of tokens) {
    states = best(states.flatMap((state) => step(context, token, state)));
    if (states.length === 0) break;
  }
  return states;
}

function step(context: Context, token: Token, state: Match<Slots>): Match<Slots>[] {
  if ('literal' in token) {
    return literalAt(context, state.to, token.literal)
      ? [{ ...state, to: state.to + token.literal.length }]
      : [];
  }
  const { slot } = token;
  return once(context, `slot ${slot}`, state.to, () => fill(context, slot, state.to)).map(
    ({ to, value, weight }) => ({
      to,
      value: { ...state.value, ...value },
      weight: state.weight * weight,
    }),
  );
}

function fill(context: Context, slot: string, at: number): Match<Slots>[] {
  const named = <T>(name: keyof Slots, matches: Match<T>[]): Match<Slots>[] =>
    matches.map((match) => ({ ...match, value: { [name]: match.value } }));
  switch (slot) {
    case 'person':
      return named('persons', persons(context, at));
    case 'post':
      return named('posts', posts(context, at));
    case 'title':
    case 'Title':
      return named('title', titles(context, at));
    case 'affiliation':
      return named('affiliation', affiliations(context, at));
    case 'place':
      return named('place', ofKind(affiliation(context, at), 'place'));
    case 'organization':
      return named('organization', ofKind(affiliation(context, at), 'organization'));
    case 'district':
      return named('district', districts(context, at));
    default:
      return [];
  }
}

function ofKind(
  matches: Match<AffiliationMention>[],
  kind: 'place' | 'organization',
): Match<AffiliationMention[]>[] {
  return matches
    .filter(({ value }) => value.concept === null || value.concept.kind === kind)
    .map((match) => ({ ...match, value: [match.value] }));
}

function parseOf(context: Context, template: Template, { to, value, weight }: Match<Slots>): Parse {
  const { title, affiliation: belongs = [] } = value;
  const apart =
    title === undefined ? [] : [{ affiliations: belongs, title: title.title, modifiers: title.modifiers }];
  const allPosts = value.posts ?? apart;
  const reading: Reading = {
    persons: value.persons ?? [],
    posts: allPosts,
    places: [...(value.place ?? []), ...(value.organization ?? []), ...(apart.length === 0 ? belongs : [])],
    district: value.district ?? null,
  };
  const fit =
    title === undefined
      ? 1
      : titleFit(context.index, title.title.concept, belongs.at(-1)) *
        splitFactor(context, belongs.at(-1), title.title);
  return {
    template,
    reading,
    to,
    weight: weight * fit * templateFit(allPosts[0], template.key) * coherence(context.index, reading),
  };
}
