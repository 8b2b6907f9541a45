/** Whether person, office and place of a reading belong together; settles words that several concepts share. */
import { placesAround } from './classes.js';
import { keyOf, officesOf } from './concepts.js';
import type { PersonMention, Reading } from './model.js';
import type { NameIndex } from './nameIndex.js';
import { koreanNameLikelihood } from './likelihood.js';
import { looksLikeKoreanName } from './spelling/index.js';
import { originOf } from './surnames.js';

/** Factors that rank readings: a known holder of the office is likelier, a Korean in a foreign office less so. */
const FACTOR = { holds: 8, foreign: 0.15 };
const COUNTRIES_OF_ORIGIN: Record<string, readonly string[]> = {
  ko: ['place.south-korea', 'place.north-korea'],
  zh: ['place.china', 'place.taiwan', 'place.hong-kong', 'place.singapore'],
  ja: ['place.japan'],
};

export function coherence(index: NameIndex, reading: Reading): number {
  return (holdsOffice(reading) ? FACTOR.holds : 1) * (isForeign(index, reading) ? FACTOR.foreign : 1);
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
  const place = posts
    .flatMap(({ affiliations }) => affiliations)
    .find(({ concept }) => concept !== null)?.concept;
  if (countries === undefined || place === undefined || place === null) return false;
  const around = placesAround(index, place);
  const known = around.some((key) => index.byKey.get(key)?.attributes.level === 'country');
  return known && !countries.some((country) => around.includes(country));
}

function originOfMention({ concepts, text }: PersonMention): string | undefined {
  if (concepts[0] !== undefined) return originOf(concepts[0]);
  const korean = /[가-힣]/.test(text) ? koreanNameLikelihood(text) : looksLikeKoreanName(text);
  return korean > 0.6 ? 'ko' : undefined;
}
