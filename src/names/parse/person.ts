/** Reads persons: known ones, family names of second mentions, and words that may be a name. */
import { isWordUnit } from '../../text/edges.js';
import type { Hit } from '../lexicon.js';
import { findModifiers } from '../modifiers.js';
import { englishNameLikelihood, hangulNameLikelihood, koreanNameLikelihood } from '../likelihood.js';
import type { PersonMention } from '../model.js';
import { defaultModel } from '../spelling/defaultModel.js';
import { isKoreanSurname } from '../spelling/index.js';
import { lettersOf } from '../spelling/counts.js';
import { readSurname } from '../spelling/readings.js';
import { textOf } from '../source.js';
import { best, hitsAt, literalAt, once, type Context, type Match } from './context.js';
import { unknownFactor, wordEnds } from './words.js';

/** Weights rank readings against each other: a known name first, then a known family name, then what has the shape. */
const WEIGHT = {
  known: 0.97,
  surname: 0.8,
  koreanSurname: 0.6,
  rareSurname: 0.1,
  shape: 0.6,
  otherWords: 0.03,
};
/** Share of people below which a family name is rare: 미 before a title is a country. */
const RARE_SURNAME = 0.001;
const LONGEST_UNKNOWN = { en: 4, ko: 3 };
const MOST_PERSONS = 8;

/** One person, or several joined by a middle dot, a comma or `and`. */
export function persons(context: Context, at: number, most = MOST_PERSONS): Match<PersonMention[]>[] {
  return once(context, `persons ${most}`, at, () => readPersons(context, at, most));
}

function readPersons(context: Context, at: number, most: number): Match<PersonMention[]>[] {
  const first = person(context, at).map((match) => ({ ...match, value: [match.value] }));
  if (most === 1) return first;
  const longer = first.flatMap(({ to, value, weight }) => {
    const next = afterSeparator(context, to);
    if (next === null) return [];
    return persons(context, next, most - 1).map((rest) => ({
      to: rest.to,
      value: [...value, ...rest.value],
      weight: weight * rest.weight,
    }));
  });
  return best([...longer, ...first]);
}

/** One person, after `the late` or 고(故) perhaps. */
function person(context: Context, at: number): Match<PersonMention>[] {
  return once(context, 'person', at, () => readPerson(context, at));
}

function readPerson(context: Context, at: number): Match<PersonMention>[] {
  const late = findModifiers(context.source, at, { wraps: 'person', side: 'before' })[0];
  const known = knownPersons(context, at);
  const found = addNew(addNew(known, surnames(context, at)), unknown(context, at));
  if (late === undefined || late.to >= context.end) return best(found);
  const dead = person(context, late.to).map(({ to, value, weight }) => ({
    to,
    weight,
    value: { ...value, late: true },
  }));
  return best([...found, ...dead]);
}

/** What is known of a span stands; a guess about the same span is left out. */
function addNew(known: Match<PersonMention>[], guesses: Match<PersonMention>[]): Match<PersonMention>[] {
  return [...known, ...guesses.filter((guess) => known.every(({ to }) => to !== guess.to))];
}

function afterSeparator(context: Context, at: number): number | null {
  const separators = context.source.lang === 'ko' ? [['·'], [',']] : [[',', 'and'], [','], ['and']];
  const found = separators.find((separator) => literalAt(context, at, separator));
  return found === undefined ? null : at + found.length;
}

function mention(context: Context, from: number, to: number): PersonMention {
  return { from, to, text: textOf(context.source, from, to), concepts: [], form: 'full', late: false };
}

/** A term of the glossary that is the bare family name (트럼프) is a second mention, too. */
function knownPersons(context: Context, at: number): Match<PersonMention>[] {
  const byEnd = new Map<number, PersonMention>();
  for (const { to, entry } of hitsAt(context, at)) {
    if (entry.concept.kind !== 'person') continue;
    const there = byEnd.get(to) ?? mention(context, at, to);
    const family = context.index.families.get(entry.concept)?.[context.source.lang];
    const form = family === entry.text ? 'surname' : 'full';
    byEnd.set(to, { ...there, form, concepts: [...there.concepts, entry.concept] });
  }
  return [...byEnd].map(([to, value]) => ({ to, value, weight: WEIGHT.known }));
}

/** A family name alone: of a known person, or any Korean one. In Korean it stands apart or right before a title (오시장). */
function surnames(context: Context, at: number): Match<PersonMention>[] {
  const { source, index } = context;
  return surnameEnds(context, at).flatMap((to) => {
    const concepts = index.surnames[source.lang].get(source.units.slice(at, to).join(' ')) ?? [];
    const value: PersonMention = { ...mention(context, at, to), concepts, form: 'surname' };
    if (concepts.length > 0) return [{ to, value, weight: WEIGHT.surname }];
    if (!isSurname(value.text, source.lang)) return [];
    const isRare = source.lang === 'ko' && defaultModel().surnameShare(value.text) < RARE_SURNAME;
    return [{ to, value, weight: isRare ? WEIGHT.rareSurname : WEIGHT.koreanSurname }];
  });
}

function surnameEnds(context: Context, at: number): number[] {
  if (context.source.lang === 'en') return wordEnds(context, at, 3);
  if (!startsName(context, at)) return [];
  const longest = Math.max(
    0,
    ...hitsAt(context, at)
      .filter(isTitle)
      .map(({ to }) => to),
  );
  return [1, 2, 3, 4, 5]
    .map((length) => at + length)
    .filter((to) => to <= context.end)
    .filter((to) => context.source.spaced[to] || (to > longest && isGlued(context, at, to)));
}

/** A title right after a family name; in running text 씨 and 님 only: 임신부 is no priest named 임. */
function isGlued(context: Context, at: number, to: number): boolean {
  if (context.unknown === 'shaped' && to - at === 1) return /[씨님]/.test(context.source.units[to] ?? '');
  return hitsAt(context, to).some(isTitle);
}

/** A family name begins a word, or follows a mark. */
function startsName({ source }: Context, at: number): boolean {
  return source.spaced[at] === true || !isWordUnit(source.units[at - 1]!.charCodeAt(0));
}

const isTitle = ({ entry }: Hit): boolean => entry.concept.kind === 'title';

function isSurname(text: string, lang: 'en' | 'ko'): boolean {
  if (lang === 'ko') return isKoreanSurname(text);
  return /^\p{Lu}\p{L}+$/u.test(text) && readSurname(lettersOf(text), defaultModel()).length > 0;
}

function unknown(context: Context, at: number): Match<PersonMention>[] {
  if (context.unknown === 'none') return [];
  const { lang } = context.source;
  const shaped = context.unknown === 'shaped';
  // In running text ordinary words are read too often as Chinese: only a query is asked so.
  const inHangul = shaped ? koreanNameLikelihood : hangulNameLikelihood;
  const most = shaped && lang === 'ko' ? 1 : LONGEST_UNKNOWN[lang];
  return wordEnds(context, at, most).flatMap((to) => {
    const value = mention(context, at, to);
    if (shaped && lang === 'en' && !/^\p{Lu}/u.test(value.text)) return [];
    const likelihood = (lang === 'en' ? englishNameLikelihood : inHangul)(value.text);
    const weight = Math.max(WEIGHT.shape * likelihood, WEIGHT.otherWords) * unknownFactor(context, at, to);
    return { to, value, weight };
  });
}
