/** Writes offices: title, what it belongs to, and what qualifies it. */
import type { Lang } from '../../concepts/concept.js';
import { placesAround } from '../classes.js';
import { keyOf } from '../concepts.js';
import type { Post, UsedModifier } from '../model.js';
import { modifiers, type Modifier } from '../modifiers.js';
import { templatesOf } from '../templates.js';
import type { PartRole, SuggestionPart } from '../suggestion.js';
import { writeAffiliation, type Place } from './affiliation.js';
import type { Choice, Environment } from './choice.js';
import { writeTitle, type TitleForm } from './title.js';

/** A written piece with the parts that it was made of. */
export interface Written {
  text: string;
  parts: (SuggestionPart & { choice: Choice })[];
}

export function partOf(role: PartRole, source: string, choice: Choice): Written['parts'][number] {
  return { role, source, target: choice.target, basis: choice.basis, choice };
}

/** Several offices of one person: `Deputy Prime Minister and Finance Minister`, 부총리 겸 재정경제부 장관. */
export function writePosts(
  posts: readonly Post[],
  env: Environment,
  form: Omit<TitleForm, 'short'>,
): Written {
  const written = posts.map((post) => writePost(post, env, { ...form, short: posts.length === 1 }));
  const join = templatesOf('join').find(({ key }) => key === 'posts')?.pattern[env.query.to] ?? ' ';
  return { text: written.map(({ text }) => text).join(join), parts: written.flatMap(({ parts }) => parts) };
}

function writePost(post: Post, env: Environment, form: TitleForm): Written {
  const title = writeQualifiedTitle(post, env, form, 'title');
  const belongs = writeAffiliations(post, env, 'before');
  const both = belongs.text === '' ? title.text : joinPost(post, belongs.text, title.text, env);
  const text = qualify(both, outer(post), {
    to: env.query.to,
    title: keyOf(post.title.concept),
    capital: false,
  });
  return { text, parts: [...belongs.parts, ...title.parts] };
}

/** The title with its modifiers: all of them, or only those that stay inside an office (`co-chair`). */
export function writeQualifiedTitle(
  post: Post,
  env: Environment,
  form: TitleForm,
  inside: 'title' | 'all',
): Written {
  const choice = writeTitle(post, env, form);
  const inner = post.modifiers.filter(({ modifier }) => modifier.wraps === 'title');
  const options = { to: env.query.to, title: keyOf(post.title.concept), capital: form.style === 'capital' };
  let text = qualify(choice.target, inner, options);
  if (inside === 'all') text = qualify(text, outer(post), { ...options, capital: false });
  return { text, parts: [partOf('title', post.title.text, choice)] };
}

const outer = (post: Post): UsedModifier[] =>
  post.modifiers.filter(({ modifier }) => modifier.wraps === 'post');

/** Places and organizations of an office; before an English title only the smallest place is named. */
export function writeAffiliations(post: Post, env: Environment, place: Place): Written {
  const { to } = env.query;
  const choices = post.affiliations.map((mention) => ({
    mention,
    choice: writeAffiliation(mention, env, { place, title: post.title }),
  }));
  const parts = choices.map(({ mention, choice }) => partOf(roleOf(mention), mention.text, choice));
  const texts = choices.map(({ choice }) => choice.target);
  const onlyPlaces = post.affiliations.every(({ concept }) => concept?.kind === 'place');
  if (to === 'ko' || !onlyPlaces) return { text: texts.join(' '), parts };
  return { text: place === 'before' ? (texts.at(-1) ?? '') : [...texts].reverse().join(', '), parts };
}

function roleOf({ concept }: Post['affiliations'][number]): PartRole {
  return concept?.kind === 'place' ? 'place' : 'organization';
}

/** Korean spacing: 서울시장 and 강남구청장 solid for places of Korea, 베이징 시장 and 캘리포니아 주지사 apart. */
export function joinPost(post: Post, belongs: string, title: string, env: Environment): string {
  if (env.query.to === 'en') return `${belongs} ${title}`;
  if (post.title.concept.attributes.join === 'glued') return belongs + title;
  const place = post.affiliations.at(-1)?.concept;
  if (place?.kind !== 'place') return `${belongs} ${title}`;
  const saysUnitTwice = belongs.length > 1 && belongs.at(-1) === title[0];
  const stem = saysUnitTwice ? belongs.slice(0, -1) : belongs;
  const solid = post.title.concept.attributes.join === 'solid' && isDomestic(env, place);
  return solid ? stem + title : `${stem.length > 1 ? stem : belongs} ${title}`;
}

function isDomestic(env: Environment, place: NonNullable<Post['affiliations'][number]['concept']>): boolean {
  const around = placesAround(env.index, place);
  return around.includes('place.south-korea') && around[0] !== 'place.south-korea';
}

/** Puts modifiers around a text, the first one outermost. */
function qualify(
  text: string,
  used: readonly UsedModifier[],
  { to, title, capital }: { to: Lang; title: string; capital: boolean },
): string {
  return used.reduceRight((inner, { modifier, number }) => {
    const whole = writableForm(modifier, to, title)
      .template.pattern[to].replace(/\{(?:post|title)\}/, () => inner)
      .replace('{number}', String(number ?? ''))
      .replace('{ordinal}', ordinal(number ?? 0));
    return capital ? whole.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : whole;
  }, text);
}

/** A modifier that is only read in this language is written as the first one of the same words in the other. */
function writableForm(modifier: Modifier, to: Lang, title: string): Modifier {
  const from = to === 'en' ? 'ko' : 'en';
  const same = modifiers().filter(
    ({ template }) =>
      template.pattern[from] === modifier.template.pattern[from] && template.writes.includes(to),
  );
  return (
    same.find(({ template }) => template.only.includes(title)) ??
    (modifier.template.writes.includes(to) && modifier.template.only.length === 0 ? modifier : undefined) ??
    same.find(({ template }) => template.only.length === 0) ??
    modifier
  );
}

/** 1st, 2nd, 3rd, 4th, 11th. */
function ordinal(number: number): string {
  const tens = number % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
