/** Whether person, office and place of a reading belong together; settles words that several concepts share. */
import { placesAround } from './classes.js';
import { keyOf, officesOf, textList } from './concepts.js';
import type { Concept } from '../concepts/concept.js';
import type { PersonMention, Post, Reading } from './model.js';
import type { NameIndex } from './nameIndex.js';
import { koreanNameLikelihood } from './likelihood.js';
import { looksLikeKoreanName } from './spelling/index.js';
import { originOf } from './surnames.js';

/** Factors that rank readings: a known holder of the office is likelier, a Korean in a foreign office less so. */
const FACTOR = { holds: 8, holdsAbroad: 300, foreign: 0.15 };
const COUNTRIES_OF_ORIGIN: Record<string, readonly string[]> = {
  ko: ['place.south-korea', 'place.north-korea'],
  zh: ['place.china', 'place.taiwan', 'place.hong-kong', 'place.singapore'],
  ja: ['place.japan'],
};

export function coherence(index: NameIndex, reading: Reading): number {
  const holds = leavesPlaceOut(reading) ? FACTOR.holdsAbroad : FACTOR.holds;
  return (holdsOffice(reading) ? holds : 1) * (isForeign(index, reading) ? FACTOR.foreign : 1);
}

/** `President Xi`: an office that one country has, without the country, is meant where its holder is named. */
function leavesPlaceOut({ posts }: Reading): boolean {
  return posts.some(
    ({ affiliations, title }) => affiliations.length === 0 && textList(title.concept, 'only').length > 0,
  );
}

function holdsOffice({ persons, posts }: Reading): boolean {
  const keys = new Set(posts.map(({ title }) => keyOf(title.concept)));
  return persons.some(({ concepts }) =>
    concepts.some((person) => officesOf(person).some(({ title }) => keys.has(title))),
  );
}

function isForeign(index: NameIndex, { persons, posts }: Reading): boolean {
  const person = persons[0];
  const countries = person === undefined ? undefined : COUNTRIES_OF_ORIGIN[originOfMention(person) ?? ''];
  const place = countryOf(index, posts);
  if (countries === undefined || place === undefined) return false;
  const around = placesAround(index, place);
  const known = around.some((key) => index.byKey.get(key)?.attributes.level === 'country');
  return known && !countries.some((country) => around.includes(country));
}

/** The place of the first office: as said, else the one country that has such an office (하원의원). */
function countryOf(index: NameIndex, posts: readonly Post[]): Concept | undefined {
  const said = posts.flatMap(({ affiliations }) => affiliations).find(({ concept }) => concept !== null);
  if (said?.concept) return said.concept;
  const only = posts.flatMap(({ title }) => textList(title.concept, 'only'))[0];
  return only === undefined ? undefined : index.byKey.get(only);
}

function originOfMention({ concepts, text }: PersonMention): string | undefined {
  if (concepts[0] !== undefined) return originOf(concepts[0]);
  const korean = /[가-힣]/.test(text) ? koreanNameLikelihood(text) : looksLikeKoreanName(text);
  return korean > 0.6 ? 'ko' : undefined;
}
