/** What names and titles are looked up in: built once for a glossary version, then read only. */
import type { Concept, Lang, Office } from '../concepts/concept.js';
import { keyOf, officesOf, preferred, textMap, textOfAttribute } from './concepts.js';
import { Lexicon, type Entry } from './lexicon.js';
import { pluralOf } from './plural.js';
import { defaultModel } from './spelling/defaultModel.js';
import type { SpellingModel } from './spelling/model.js';
import { englishSource, koreanSource, type Source } from './source.js';
import { surnameOf } from './surnames.js';
import { table } from './tables.js';

export interface Holder {
  person: Concept;
  office: Office;
}

export interface NameIndex {
  lexicons: Record<Lang, Lexicon>;
  byKey: ReadonlyMap<string, Concept>;
  /** Persons by folded family name. */
  surnames: Record<Lang, ReadonlyMap<string, readonly Concept[]>>;
  /** Family names of known persons. */
  families: ReadonlyMap<Concept, Record<Lang, string | undefined>>;
  /** Who held an office, by `titleKey placeKey`. */
  holders: ReadonlyMap<string, readonly Holder[]>;
  /** Adjective of a country by its key (`place.japan` → `Japanese`). */
  adjectives: ReadonlyMap<string, string>;
  /** Folded words that keep their full stop (`rep`, `gov`). */
  abbreviations: ReadonlySet<string>;
  /** How Korean names are spelled. */
  spelling: SpellingModel;
}

interface Building {
  lexicons: Record<Lang, Lexicon>;
  byKey: Map<string, Concept>;
  surnames: Record<Lang, Map<string, Concept[]>>;
  families: Map<Concept, Record<Lang, string | undefined>>;
  holders: Map<string, Holder[]>;
  adjectives: Map<string, string>;
  abbreviations: Set<string>;
  spelling: SpellingModel;
}

/** Builds the index; plain terms (kind `term`) are no names and are left out. */
export function buildNameIndex(concepts: Iterable<Concept>): NameIndex {
  const index: Building = {
    lexicons: { en: new Lexicon('en'), ko: new Lexicon('ko') },
    byKey: new Map(),
    surnames: { en: new Map(), ko: new Map() },
    families: new Map(),
    holders: new Map(),
    adjectives: new Map(),
    abbreviations: new Set(),
    spelling: defaultModel(),
  };
  for (const concept of concepts) if (concept.kind !== 'term') addConcept(index, concept);
  addNationalities(index);
  return index;
}

/** Cuts a text into the units of the index. */
export function sourceOf(index: NameIndex, text: string, lang: Lang): Source {
  if (lang === 'ko') return koreanSource(text);
  return englishSource(text, (word) => index.abbreviations.has(word) || /^\p{L}$/u.test(word));
}

export function holdersOf(index: NameIndex, title: string, of: string | null): readonly Holder[] {
  return index.holders.get(`${title} ${of ?? ''}`) ?? [];
}

function addConcept(index: Building, concept: Concept): void {
  index.byKey.set(keyOf(concept), concept);
  for (const { lang, text, status } of concept.terms) addTerm(index, lang, { concept, text, status });
  if (concept.kind === 'title') addTitleForms(index, concept);
  if (concept.kind === 'place') addUnitless(index, concept);
  if (concept.kind === 'person') addPerson(index, concept);
}

function addTerm(index: Building, lang: Lang, entry: Entry): void {
  index.lexicons[lang].add(unitsOf(index, entry.text, lang), entry);
  const withoutArticle = lang === 'en' ? /^The (?=\p{Lu})/u.exec(entry.text)?.[0] : undefined;
  if (withoutArticle !== undefined)
    addTerm(index, lang, { ...entry, text: entry.text.slice(withoutArticle.length) });
}

/** Levels of Korean places whose unit is left off before a title: 경기지사, 강남구청장. */
const UNITS: Record<string, string> = { province: '도', city: '시', county: '군', district: '구' };

/** 경기 for 경기도: by itself an ordinary word, so it counts as a derived form, read before titles only. */
function addUnitless(index: Building, concept: Concept): void {
  const unit = UNITS[textOfAttribute(concept, 'level') ?? ''];
  const name = preferred(concept, 'ko') ?? '';
  if (unit === undefined || name.length < 3 || !name.endsWith(unit)) return;
  addTerm(index, 'ko', { concept, text: name.slice(0, -1), status: 'admitted', derived: true });
}

/** Short form before a name, plurals, and the Korean words of single countries (외무상). */
function addTitleForms(index: Building, concept: Concept): void {
  const before = textOfAttribute(concept, 'before');
  const english = concept.terms.filter((term) => term.lang === 'en').map((term) => term.text);
  for (const text of before === undefined ? english : [...english, before]) {
    addTerm(index, 'en', { concept, text, status: 'admitted' });
    addTerm(index, 'en', { concept, text: pluralOf(text), status: 'admitted', plural: true });
  }
  for (const text of Object.values(textMap(concept, 'koIn')))
    addTerm(index, 'ko', { concept, text, status: 'admitted' });
}

function addPerson(index: Building, person: Concept): void {
  const family = { en: surnameOf(person, 'en'), ko: surnameOf(person, 'ko') };
  index.families.set(person, family);
  for (const lang of ['en', 'ko'] as const) {
    const surname = family[lang];
    if (surname !== undefined) append(index.surnames[lang], unitsOf(index, surname, lang).join(' '), person);
  }
  for (const office of officesOf(person))
    append(index.holders, `${office.title} ${office.of ?? ''}`, { person, office });
}

function addNationalities(index: Building): void {
  for (const { place = '', adjective = '', otherAdjective = '', koShort = '' } of table(
    'nationalities.tsv',
  )) {
    const concept = index.byKey.get(place);
    if (concept === undefined) continue;
    index.adjectives.set(place, adjective);
    for (const text of [adjective, otherAdjective].filter((form) => form !== '')) {
      addTerm(index, 'en', { concept, text, status: 'admitted', derived: text !== preferred(concept, 'en') });
    }
    if (koShort !== '') addTerm(index, 'ko', { concept, text: koShort, status: 'admitted', derived: true });
  }
}

function unitsOf(index: Building, text: string, lang: Lang): string[] {
  if (lang === 'ko') return koreanSource(text).units;
  for (const [, word] of text.matchAll(/([\p{L}\p{N}]+)\.(?!\p{L}\.)/gu))
    index.abbreviations.add(word!.toLowerCase());
  return englishSource(text, () => true).units;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else if (!there.includes(value)) there.push(value);
}
