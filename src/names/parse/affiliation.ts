/** Reads the place or organization that an office belongs to. */
import type { Concept } from '../../concepts/concept.js';
import type { Entry } from '../lexicon.js';
import type { AffiliationMention } from '../model.js';
import type { NameIndex } from '../nameIndex.js';
import { placesAround } from '../classes.js';
import { keyOf } from '../concepts.js';
import { englishEnding, koreanEnding } from '../organizations.js';
import { textOf } from '../source.js';
import { koreanNameLikelihood } from '../likelihood.js';
import { looksLikeKoreanName } from '../spelling/index.js';
import { best, hitsAt, literalAt, once, type Context, type Match } from './context.js';
import { unknownFactor, wordEnds } from './words.js';

/** Weights of what an affiliation is read from. They rank readings against each other. */
const WEIGHT = {
  known: 0.97,
  derived: 0.9,
  oneSyllable: 0.5,
  ending: 0.6,
  shortEnding: 0.25,
  unknownWord: 0.04,
  nested: 1.3,
  apart: 0.5,
  abroad: 0.5,
};
/** How much less a word is an organization when it has the shape of a person's name. */
const NAME_LIKE = 0.9;
/** 서울시 종로구, 경기도 수원시 팔달구 */
const LONGEST_CHAIN = 3;
/** 한빛 첨단 소재 */
const UNKNOWN_WORDS = 3;

/** One to three places or organizations, large to small, from unit `at`. */
export function affiliations(context: Context, at: number): Match<AffiliationMention[]>[] {
  const start = context.source.lang === 'en' && literalAt(context, at, ['the']) ? at + 1 : at;
  return once(context, 'affiliations', start, () =>
    chain(context, start, LONGEST_CHAIN).map((match) => ({
      ...match,
      to: skipPossessive(context, match.to),
    })),
  );
}

/** One place or organization. */
export function affiliation(context: Context, at: number): Match<AffiliationMention>[] {
  return once(context, 'affiliation', at, () => readAffiliation(context, at));
}

function readAffiliation(context: Context, at: number): Match<AffiliationMention>[] {
  const known = hitsAt(context, at)
    .filter(({ to, entry }) => isAffiliation(entry.concept) && standsAlone(context, at, to))
    .map(({ to, entry }) => ({
      to,
      value: mention(context, { from: at, to }, entry),
      weight: weightOf(context, at, to, entry),
    }));
  const ends = new Set(known.map(({ to }) => to));
  return best([...known, ...unknown(context, at).filter(({ to }) => !ends.has(to))]);
}

function chain(context: Context, at: number, most: number): Match<AffiliationMention[]>[] {
  const first = affiliation(context, at).map((match) => ({ ...match, value: [match.value] }));
  if (most === 1) return first;
  const longer = first
    .filter(({ value }) => value[0]!.concept !== null)
    .flatMap(({ to, value, weight }) =>
      chain(context, to, most - 1)
        .filter((rest) => rest.value.every(({ concept }) => concept !== null))
        .map((rest) => ({
          to: rest.to,
          value: [...value, ...rest.value],
          weight: weight * rest.weight * nestingFactor(context, value[0]!, rest.value[0]!),
        })),
    );
  return best([...first, ...longer]);
}

/** 중국 외교부 is the ministry of China where several countries have one of this name. */
function nestingFactor({ index }: Context, outer: AffiliationMention, inner: AffiliationMention): number {
  if (outer.concept === null || inner.concept === null) return 1;
  return placesAround(index, inner.concept).includes(keyOf(outer.concept)) ? WEIGHT.nested : WEIGHT.apart;
}

function isAffiliation({ kind }: Concept): boolean {
  return kind === 'place' || kind === 'organization';
}

/** One Korean syllable is a place only as a word of its own, or glued before a title (미 대통령, 일외상). */
function standsAlone(context: Context, at: number, to: number): boolean {
  const { source } = context;
  if (source.lang === 'en' || to - at > 1) return true;
  if (!source.spaced[at]) return false;
  return (
    source.spaced[to] === true || hitsAt(context, to).some(({ entry }) => entry.concept.kind === 'title')
  );
}

function mention(
  { source }: Context,
  { from, to }: { from: number; to: number },
  entry: { concept: Concept; derived?: boolean },
): AffiliationMention {
  return {
    from,
    to,
    text: textOf(source, from, to),
    concept: entry.concept,
    derived: entry.derived === true,
  };
}

function weightOf(context: Context, from: number, to: number, { derived, concept }: Entry): number {
  const { source, index } = context;
  if (source.lang === 'ko' && to - from === 1) return WEIGHT.oneSyllable;
  if (source.lang === 'ko' && concept.kind === 'organization' && isAbroad(index, concept))
    return WEIGHT.abroad;
  return derived === true ? WEIGHT.derived : WEIGHT.known;
}

/** 외교부 without a country is the ministry of this one. */
function isAbroad(index: NameIndex, concept: Concept): boolean {
  const around = placesAround(index, concept);
  return around.length > 1 && !around.includes('place.south-korea');
}

function unknown(context: Context, at: number): Match<AffiliationMention>[] {
  if (context.unknown === 'none') return [];
  return wordEnds(context, at, UNKNOWN_WORDS).flatMap((to) => {
    const text = textOf(context.source, at, to);
    const ending = context.source.lang === 'ko' ? koreanEnding(text) : englishEnding(text);
    if (context.unknown === 'shaped' && ending === undefined) return [];
    const words = text.split(/\s+/).length;
    return {
      to,
      value: { from: at, to, text, concept: null, derived: false },
      weight:
        endingWeight(ending?.[context.source.lang], words) *
        unknownFactor(context, at, to) *
        (1 - NAME_LIKE * koreanShape(text)),
    };
  });
}

function koreanShape(text: string): number {
  return /[가-힣]/.test(text) ? koreanNameLikelihood(text) : looksLikeKoreanName(text);
}

/** A word of organizations at the end says what it is; one syllable (국, 사) says less. */
function endingWeight(ending: string | undefined, words: number): number {
  if (ending === undefined) return WEIGHT.unknownWord * 0.8 ** words;
  return ending.length === 1 ? WEIGHT.shortEnding : WEIGHT.ending;
}

/** `Seoul's mayor` */
function skipPossessive(context: Context, at: number): number {
  return context.source.lang === 'en' && literalAt(context, at, ["'s"]) ? at + 1 : at;
}
