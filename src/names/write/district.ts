/** Writes electoral districts: 인천 계양을 ⇄ `Incheon Gyeyang B`. */
import type { District } from '../model.js';
import { koreanLetter } from '../parse/district.js';
import { writeAffiliation } from './affiliation.js';
import type { Environment } from './choice.js';
import { partOf, type Written } from './post.js';
import { withoutUnit } from './unit.js';

export function writeDistrict(district: District, env: Environment): Written {
  const choices = district.places.map((mention) => ({
    mention,
    choice: writeAffiliation(mention, env, { place: 'plain' }),
  }));
  const places = choices.map(({ choice }) => withoutUnit(choice.target)).join(' ');
  const parts = choices.map(({ mention, choice }) => partOf('place', mention.text, choice));
  if (district.letter === null) return { text: places, parts };
  return {
    text: env.query.to === 'en' ? `${places} ${district.letter}` : places + koreanLetter(district.letter),
    parts,
  };
}
