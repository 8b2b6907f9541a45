/** Writes titles: the word that the place asks for, the form before a name or alone, one or many. */
import type { Concept, Office } from '../../concepts/concept.js';
import { placesAround } from '../classes.js';
import { officesOf, keyOf, preferred, textMap, textOfAttribute } from '../concepts.js';
import type { Post } from '../model.js';
import { pluralOf } from '../plural.js';
import { fromGlossary, type Choice, type Environment } from './choice.js';

/** `capital`: before a name (`Mayor`, `Rep.`); `plain`: elsewhere (`mayor`). */
export interface TitleForm {
  style: 'capital' | 'plain';
  plural: boolean;
  /** Whether short forms (`Gov.`) may be used: not within a line of several offices. */
  short: boolean;
}

export function writeTitle(post: Post, env: Environment, form: TitleForm): Choice {
  const { concept, text } = post.title;
  const target = env.query.to === 'en' ? english(post, env, form) : korean(post, env);
  return fromGlossary(concept, text, target);
}

function english(post: Post, env: Environment, { style, plural, short }: TitleForm): string {
  const { concept } = post.title;
  const name = wordIn(textMap(concept, 'enIn'), placeOf(post, env), env) ?? preferred(concept, 'en') ?? '';
  const before = short && style === 'capital' ? textOfAttribute(concept, 'before') : undefined;
  const isFormal = concept.attributes.occupation !== true;
  const one = before ?? (style === 'capital' && isFormal ? titleCase(name) : name);
  return plural ? pluralOf(one) : one;
}

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'to', 'in', 'at', 'on']);

/** Capitals for every word but the small ones in the middle; letters that are capital stay. */
export function titleCase(words: string): string {
  return words
    .split(' ')
    .map((word, i) =>
      i > 0 && SMALL_WORDS.has(word) ? word : word.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
    )
    .join(' ')
    .replace(/-\p{Ll}/gu, (part) => part.toUpperCase());
}

/** 외무상 for Japan, 국방부장 for China: by the place, or by the office that the person is known to hold. */
function korean(post: Post, env: Environment): string {
  const { concept } = post.title;
  const place = placeOf(post, env);
  if (place === undefined || placesAround(env.index, place).includes(HOME)) {
    const earlier = wordBefore(concept, env.query.date ?? heldOffice(concept, env)?.to ?? undefined);
    if (earlier !== undefined) return earlier;
  }
  return wordIn(textMap(concept, 'koIn'), place, env) ?? preferred(concept, 'ko') ?? '';
}

/** The word of a place or of what it lies in; `*` is every other place. */
function wordIn(
  words: Record<string, string>,
  place: Concept | undefined,
  { index }: Environment,
): string | undefined {
  if (place?.kind !== 'place') return undefined;
  return words[placesAround(index, place).find((key) => key in words) ?? '*'];
}

/** Where the office is: as the phrase says, else by the known person's offices, this one before others. */
function placeOf(post: Post, env: Environment): Concept | undefined {
  const said = post.affiliations.at(-1)?.concept;
  if (said !== undefined && said !== null) return said;
  if (post.affiliations.length > 0) return undefined;
  const office =
    heldOffice(post.title.concept, env) ??
    env.reading.persons.flatMap(({ concepts }) => concepts.flatMap(officesOf))[0];
  return env.index.byKey.get(office?.of ?? '');
}

/** Ministries of this country change their names (기획재정부 was split in January 2026). */
const HOME = 'place.south-korea';

/** The word that was in use on a day: of the first change after it. */
function wordBefore(title: Concept, date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const changes = Object.entries(textMap(title, 'koBefore')).sort(([a], [b]) => (a < b ? -1 : 1));
  return changes.find(([change]) => date < change)?.[1];
}

/** The known person's office with this title. */
function heldOffice(title: Concept, { reading }: Environment): Office | undefined {
  const offices = reading.persons.flatMap(({ concepts }) => concepts.flatMap(officesOf));
  return offices.find((held) => held.title === keyOf(title));
}
