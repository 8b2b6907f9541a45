/** Which language an unknown person's name comes from. */
import { placesAround } from '../classes.js';
import { affiliationsOf, type Environment } from './choice.js';

/** Languages of names by the country that an office belongs to. */
const ORIGIN_OF_PLACE: Record<string, string> = {
  'place.china': 'zh',
  'place.taiwan': 'zh',
  'place.japan': 'ja',
  'place.south-korea': 'ko',
  'place.north-korea': 'ko',
};

/** Origin as the asker says, else of the country in the phrase; undefined when neither tells. */
export function originOfName({ query, index, reading }: Environment): string | undefined {
  if (query.origin !== undefined) return query.origin;
  for (const { concept } of affiliationsOf(reading)) {
    if (concept === null) continue;
    const key = placesAround(index, concept).find((place) => place in ORIGIN_OF_PLACE);
    if (key !== undefined) return ORIGIN_OF_PLACE[key];
  }
  return undefined;
}

/** Whether the phrase is about North Korea, whose names are spelled in another style. */
export function isNorthKorean({ index, reading }: Environment): boolean {
  return affiliationsOf(reading).some(
    ({ concept }) => concept !== null && placesAround(index, concept).includes('place.north-korea'),
  );
}
