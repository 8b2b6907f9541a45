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
  const target = env.query.to === 'en' ? english(concept, form) : korean(post, env);
  return fromGlossary(concept, text, target);
}

function english(concept: Concept, { style, plural, short }: TitleForm): string {
  const name = preferred(concept, 'en') ?? '';
  const before = short && style === 'capital' ? textOfAttribute(concept, 'before') : undefined;
  const one = before ?? (style === 'capital' ? titleCase(name) : name);
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
  const word = preferred(concept, 'ko') ?? '';
  const office = heldOffice(concept, env);
  const ofOffice = env.index.byKey.get(office?.of ?? '');
  const place = post.affiliations.at(-1)?.concept ?? ofOffice;
  const around = place?.kind === 'place' ? placesAround(env.index, place) : [];
  if (place === undefined || around.includes(HOME)) {
    const earlier = wordBefore(concept, env.query.date ?? office?.to ?? undefined);
    if (earlier !== undefined) return earlier;
  }
  if (around.length === 0) return word;
  const words = textMap(concept, 'koIn');
  return words[around.find((key) => key in words) ?? '*'] ?? word;
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
