/** Which offices go with which places and organizations: a mayor with a city, a CEO with a company. */
import type { Concept } from '../concepts/concept.js';
import { keyOf, preferred, textList, textOfAttribute } from './concepts.js';
import type { AffiliationMention } from './model.js';
import type { NameIndex } from './nameIndex.js';
import { englishEnding, koreanEnding } from './organizations.js';

/** Levels of places by the classes that titles name in `for`. */
const CLASS_OF_LEVEL: Record<string, string> = {
  country: 'country',
  territory: 'country',
  capital: 'city',
  city: 'city',
  'metropolitan-city': 'city',
  town: 'township',
  township: 'township',
  province: 'province',
  prefecture: 'province',
  'autonomous-region': 'province',
  municipality: 'city',
  state: 'state',
  district: 'district',
  county: 'county',
};

/** Countries, cities and the like are known by the glossary; an unknown name is none of them. */
const PLACE_CLASSES = new Set(Object.values(CLASS_OF_LEVEL));

/** How well an office fits what it is said to belong to. The values rank readings; they are no probabilities. */
const FIT = { named: 12, right: 1, unknown: 0.7, missing: 0.08, wrong: 0.02 };

/** Class of a place or organization (`city`, `company` …), undefined when it cannot be told. */
export function classOf(affiliation: AffiliationMention): string | undefined {
  const { concept } = affiliation;
  if (concept === null) return endingClass(affiliation.text);
  if (concept.kind === 'place') return CLASS_OF_LEVEL[textOfAttribute(concept, 'level') ?? ''];
  return (
    textOfAttribute(concept, 'type') ??
    endingClass(preferred(concept, 'ko') ?? '') ??
    endingClass(preferred(concept, 'en') ?? '')
  );
}

function endingClass(name: string): string | undefined {
  return (/[가-힣]$/.test(name) ? koreanEnding(name) : englishEnding(name))?.class;
}

/** Rank of a reading of a title beside the last of the affiliations before it. */
export function titleFit(
  index: NameIndex,
  title: Concept,
  affiliation: AffiliationMention | undefined,
): number {
  const only = textList(title, 'only');
  const needsPlace = only.length > 0 || title.attributes.join === 'glued';
  if (affiliation === undefined) return needsPlace ? FIT.missing : FIT.right;
  const chain = affiliation.concept === null ? [] : placesAround(index, affiliation.concept);
  if (only.length > 0) return only.some((key) => chain.includes(key)) ? FIT.named : FIT.wrong;
  const classes = textList(title, 'for');
  const found = classOf(affiliation);
  if (classes.length === 0) return FIT.unknown;
  if (found === undefined) {
    const isPlace = affiliation.concept?.kind === 'place';
    return !isPlace && classes.every((name) => PLACE_CLASSES.has(name)) ? FIT.wrong : FIT.unknown;
  }
  return classes.includes(found) ? FIT.right : FIT.wrong;
}

/** Keys of a concept and of everything that it lies within, nearest first. */
export function placesAround(index: NameIndex, concept: Concept): string[] {
  const keys: string[] = [];
  for (let at: Concept | undefined = concept; at !== undefined && keys.length < 8;) {
    const key = keyOf(at);
    if (keys.includes(key)) break;
    keys.push(key);
    at = index.byKey.get(textOfAttribute(at, 'within') ?? '');
  }
  return keys;
}
