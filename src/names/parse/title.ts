/** Reads titles with what qualifies them, and offices: title with place or organization. */
import type { Concept } from '../../concepts/concept.js';
import { textList } from '../concepts.js';
import { titleFit } from '../classes.js';
import type { Hit } from '../lexicon.js';
import { findModifiers } from '../modifiers.js';
import type { AffiliationMention, Post, TitleMention, UsedModifier } from '../model.js';
import { textOf } from '../source.js';
import { templatesOf } from '../templates.js';
import { affiliations } from './affiliation.js';
import { best, hitsAt, literalAt, once, type Context, type Match } from './context.js';

export interface QualifiedTitle {
  title: TitleMention;
  modifiers: UsedModifier[];
}

/** A term that is not the preferred one of its concept is the likelier reading of another concept. */
const ADMITTED = 0.8;
/** Factor for a title that is read in two pieces although the glossary has it as one. */
const SPLIT = 0.03;
const MOST_MODIFIERS = 2;
const MOST_POSTS = 3;

/** A title and the modifiers around it, without place or organization. */
export function titles(context: Context, at: number): Match<QualifiedTitle>[] {
  return once(context, 'titles', at, () => readTitles(context, at));
}

function readTitles(context: Context, at: number): Match<QualifiedTitle>[] {
  const found = modifierLists(context, at, 'before').flatMap((before) =>
    plainTitles(context, before.to).flatMap((title) =>
      modifierLists(context, title.to, 'after').map((after) => ({
        to: after.to,
        value: { title: title.value, modifiers: [...before.value, ...after.value] },
        weight: before.weight * title.weight * after.weight,
      })),
    ),
  );
  return best(found);
}

/** One to three offices joined by `and` or 겸. */
export function posts(context: Context, at: number, most = MOST_POSTS): Match<Post[]>[] {
  return once(context, `posts ${most}`, at, () => readPosts(context, at, most));
}

function readPosts(context: Context, at: number, most: number): Match<Post[]>[] {
  const first = post(context, at).map((match) => ({ ...match, value: [match.value] }));
  if (most === 1) return first;
  const joined = first.flatMap(({ to, value, weight }) => {
    const next = afterJoin(context, to);
    if (next === null) return [];
    return posts(context, next, most - 1).map((rest) => ({
      to: rest.to,
      value: [...value, ...rest.value],
      weight: weight * rest.weight,
    }));
  });
  return best([...joined, ...first]);
}

/** `[former] [Seoul] [acting] mayor [-elect]`, 전 서울시장 권한대행. */
function post(context: Context, at: number): Match<Post>[] {
  const found = modifierLists(context, at, 'before', 'post').flatMap((before) =>
    withoutOrWith(context, before.to, before.value.length === 0).flatMap((belongs) =>
      titleStarts(context, belongs).flatMap((start) =>
        titles(context, start).map((title) => ({
          to: title.to,
          value: {
            affiliations: belongs.value,
            title: title.value.title,
            modifiers: [...before.value, ...title.value.modifiers],
          },
          weight:
            before.weight *
            belongs.weight *
            title.weight *
            titleFit(context.index, title.value.title.concept, belongs.value.at(-1)) *
            splitFactor(context, belongs.value.at(-1), title.value.title),
        })),
      ),
    ),
  );
  return best(found);
}

/** Factor for a place or organization before a title: small where the glossary has both as one title (외교부 장관). */
export function splitFactor(
  context: Context,
  belongs: AffiliationMention | undefined,
  title: TitleMention,
): number {
  if (belongs === undefined || belongs.to < title.from - 1) return 1;
  const isOne = hitsAt(context, belongs.from).some(
    ({ to, entry }) => entry.concept.kind === 'title' && to === title.to,
  );
  return isOne ? SPLIT : 1;
}

/** Modifiers right before a title are read with the title; those before a place need the place. */
function withoutOrWith(context: Context, at: number, without: boolean): Match<AffiliationMention[]>[] {
  return [...(without ? [{ to: at, value: [], weight: 1 }] : []), ...affiliations(context, at)];
}

/** 강남구청장 is 강남구 and 구청장: where the unit is said once, a solid title starts with the last syllable of the place. */
function titleStarts(context: Context, belongs: Match<AffiliationMention[]>): number[] {
  const { lang } = context.source;
  if (lang === 'en' || belongs.value.at(-1)?.concept?.kind !== 'place') return [belongs.to];
  const overlaps = hitsAt(context, belongs.to - 1).some(
    ({ to, entry }) =>
      to > belongs.to && entry.concept.kind === 'title' && entry.concept.attributes.join === 'solid',
  );
  return overlaps ? [belongs.to, belongs.to - 1] : [belongs.to];
}

function plainTitles(context: Context, at: number): Match<TitleMention>[] {
  const start = context.source.lang === 'en' && literalAt(context, at, ['the']) ? at + 1 : at;
  return hitsAt(context, start)
    .filter(({ to, entry }) => entry.concept.kind === 'title' && isWritten(context, start, { to, entry }))
    .map(({ to, entry }) => ({
      to,
      value: {
        from: start,
        to,
        text: textOf(context.source, start, to),
        concept: entry.concept,
        plural: entry.plural === true,
      },
      weight: (entry.status === 'preferred' ? 1 : ADMITTED) * priorOf(entry.concept),
    }));
}

/** Titles of one syllable stand apart (김 군, not 해군) but for 씨 and 님; 장 is glued to what it heads; `Father` and `Sir` have their capital. */
function isWritten({ source }: Context, at: number, { to, entry }: Hit): boolean {
  if (source.lang === 'ko') {
    const isGlued = entry.concept.attributes.join === 'glued';
    return isGlued
      ? source.spaced[at] !== true
      : to - at > 1 || source.spaced[at] === true || /[씨님]/.test(source.units[at]!);
  }
  return !/^\p{Lu}/u.test(entry.text) || /^\p{Lu}/u.test(textOf(source, at, to));
}

/** How much likelier this title is than others of the same word, as the glossary says; 1 where it says nothing. */
function priorOf(title: Concept): number {
  const { prior } = title.attributes;
  return typeof prior === 'number' && prior > 0 ? prior : 1;
}

/** No modifier, or one or two in a row; those that wrap a title may also stand inside an office. */
function modifierLists(
  context: Context,
  at: number,
  side: 'before' | 'after',
  wraps?: 'post',
  most = MOST_MODIFIERS,
): Match<UsedModifier[]>[] {
  const none = { to: at, value: [], weight: 1 };
  if (most === 0) return [none];
  const kinds = wraps === undefined ? (['post', 'title'] as const) : ([wraps] as const);
  const some = kinds
    .flatMap((kind) => findModifiers(context.source, at, { wraps: kind, side }))
    .filter(({ to }) => to <= context.end && !(side === 'before' && beginsTitle(context, at, to)))
    .flatMap(({ to, modifier, number }) => {
      const used: UsedModifier = number === undefined ? { modifier } : { modifier, number };
      return modifierLists(context, to, side, wraps, most - 1).map((rest) => ({
        to: rest.to,
        value: [used, ...rest.value],
        weight: 0.9 * rest.weight,
      }));
    });
  return [none, ...some];
}

/** 부 of 부대변인 is no modifier where the glossary has the title as a whole. */
function beginsTitle(context: Context, at: number, to: number): boolean {
  return hitsAt(context, at).some((hit) => hit.entry.concept.kind === 'title' && hit.to > to);
}

function afterJoin(context: Context, at: number): number | null {
  const join = templatesOf('join').find(({ key }) => key === 'posts');
  const literal = join?.tokens[context.source.lang][0];
  if (literal === undefined || !('literal' in literal) || !literalAt(context, at, literal.literal))
    return null;
  return at + literal.literal.length;
}

/** Whether a title goes with a phrase template: 1 for its own first choice, less for others. */
export function templateFit(post: Post | undefined, template: string): number {
  if (post === undefined) return 1;
  const own = textList(post.title.concept, 'templates');
  if (own.length === 0) return 1;
  const rank = own.indexOf(template);
  return rank === -1 ? 0.5 : 0.97 ** rank;
}
