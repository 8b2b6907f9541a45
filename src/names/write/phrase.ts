/** Writes a reading by a template: each slot filled, every combination of candidates ranked. */
import type { PersonMention, Reading } from '../model.js';
import { templatesOf, type Template } from '../templates.js';
import type { SuggestionPart } from '../suggestion.js';
import { classOf } from '../classes.js';
import { writeAffiliation } from './affiliation.js';
import type { Choice, Environment } from './choice.js';
import { writeDistrict } from './district.js';
import { writePerson } from './person.js';
import { withoutUnit } from './unit.js';
import {
  partOf,
  writeAffiliations,
  writePosts,
  writeQualifiedTitle,
  joinPost,
  type Written,
} from './post.js';

export interface Phrase {
  text: string;
  parts: (SuggestionPart & { choice: Choice })[];
}

/** Combinations of several persons that are shown. */
const MOST = 8;

/** The reading in the other language, one phrase for each combination of the persons' candidates. */
export function writePhrase(template: Template, env: Environment): Phrase[] {
  const pattern = template.pattern[env.query.to].replace('{affiliation}~{title}', '{office}');
  const fixed = fixedSlots(template, env);
  return personChoices(env.reading.persons, env).map((persons) => {
    const names = joinPersons(
      persons.map(({ target }) => target),
      env,
    );
    const personParts = persons.map((choice, i) => partOf('person', env.reading.persons[i]!.text, choice));
    const filled = pattern.replace(/\{(\w+)\}/g, (_, slot: string) =>
      slot === 'person' ? names : withoutTwice(fixed.slots[slot] ?? '', names, env),
    );
    const text = isLate(env) ? `the late ${filled}` : filled;
    return { text: text.replace(/\s+/g, ' ').trim(), parts: [...fixed.parts, ...personParts] };
  });
}

/** English says so before office and name; Korean before the name. */
function isLate({ query, reading }: Environment): boolean {
  return query.to === 'en' && reading.persons.some(({ late }) => late);
}

/** An office that the name in the glossary says already (`Pope Francis`, 프란치스코 교황) is not said twice. */
function withoutTwice(office: string, name: string, { query }: Environment): string {
  const said = query.to === 'en' ? name.startsWith(`${office} `) : name.endsWith(` ${office}`);
  return office !== '' && said ? '' : office;
}

/** Slots that do not depend on which person is meant. */
function fixedSlots(
  template: Template,
  env: Environment,
): { slots: Record<string, string>; parts: Written['parts'] } {
  const { posts, persons, district } = env.reading;
  const pattern = template.pattern[env.query.to];
  const slots: Record<string, string> = {};
  const and = joinOf('persons', env);
  const parts: Written['parts'] = [];
  const put = (slot: string, written: Written): void => {
    const before = slots[slot];
    slots[slot] = before === undefined ? written.text : `${before}${and}${written.text}`;
    parts.push(...written.parts);
  };
  const plural = persons.length > 1;
  if (pattern.includes('{post}')) {
    const style = capitalPost(template) ? 'capital' : 'plain';
    put('post', writePosts(posts, env, { style, plural }));
  } else if (posts[0] !== undefined) {
    const [first] = posts;
    const style = pattern.includes('{Title}') ? 'capital' : 'plain';
    const title = writeQualifiedTitle(first, env, { style, plural, short: true }, 'all');
    const belongs = writeAffiliations(first, env, pattern.includes('of {affiliation}') ? 'after' : 'before');
    put('affiliation', belongs);
    put('title', title);
    slots.Title = title.text;
    slots.office = belongs.text === '' ? title.text : joinPost(first, belongs.text, title.text, env);
  }
  if (district !== null) put('district', writeDistrict(district, env));
  for (const mention of env.reading.places) {
    const written = writeAffiliation(mention, env, { place: 'plain' });
    const isDateline = template.part === 'byline' && mention.concept?.kind === 'place';
    const choice = isDateline ? { ...written, target: withoutUnit(written.target) } : written;
    const slot = placeSlot(template, mention.concept?.kind ?? 'organization');
    put(slot, {
      text: choice.target,
      parts: [partOf(slot === 'organization' ? 'organization' : roleOf(mention), mention.text, choice)],
    });
  }
  return { slots, parts };
}

function placeSlot(template: Template, kind: string): string {
  if (template.part !== 'byline') return 'affiliation';
  return kind === 'place' || !template.pattern.en.includes('{organization}') ? 'place' : 'organization';
}

function roleOf(mention: Reading['places'][number]): 'place' | 'organization' {
  return mention.concept?.kind === 'organization' || classOf(mention) === 'company'
    ? 'organization'
    : 'place';
}

/** English capitalises an office right before a name. */
function capitalPost(template: Template): boolean {
  return template.pattern.en.includes('{post} {person}');
}

function personChoices(persons: readonly PersonMention[], env: Environment): Choice[][] {
  return persons.reduce<Choice[][]>(
    (all, person) =>
      all
        .flatMap((before) => writePerson(person, env).map((choice) => [...before, choice]))
        .sort((a, b) => product(b) - product(a))
        .slice(0, MOST),
    [[]],
  );
}

const product = (choices: readonly Choice[]): number =>
  choices.reduce((p, { confidence }) => p * confidence, 1);

/** `A, B and C`; 가·나·다. */
function joinPersons(names: readonly string[], env: Environment): string {
  const join = joinOf('persons', env);
  if (env.query.to === 'ko' || names.length < 3) return names.join(join);
  return names.slice(0, -1).join(', ') + join + names.at(-1)!;
}

function joinOf(key: string, { query }: Environment): string {
  return templatesOf('join').find((template) => template.key === key)?.pattern[query.to] ?? ' ';
}
