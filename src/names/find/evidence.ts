/** Decides whether a reading of running text is a name: ordinary words must not become persons. */
import type { Lang } from '../../concepts/concept.js';
import { koreanNameLikelihood, englishNameLikelihood } from '../likelihood.js';
import type { AffiliationMention, PersonMention, Post, Reading } from '../model.js';
import { englishEnding, isOrganizationWord, koreanEnding } from '../organizations.js';
import { defaultModel } from '../spelling/defaultModel.js';
import { splitKoreanName } from '../spelling/index.js';
import { isOrdinaryWord } from './ordinaryWords.js';

/** Likelihoods that an unknown name before a title needs. */
const NEEDED = { highTitle: 0.5, lowTitle: 0.9, organizationEnding: 0.93, english: 0.25 };
/** A family name alone is believed when at least so many people bear it: 화씨 and 기소장 are no persons. */
const SURNAME_SHARE = 0.004;
/** Family names that are ordinary words before a noun as well (this, a, former, present, each …). */
const WORDS_TOO = new Set(
  Array.from('이전한현신본각양총최주우온반원방국구부고당두세남여안동서북상하공사정장명선변진인지제'),
);
/** Of these a title, however high, says nothing: 전 대통령 is a former president, 한 총리 a prime minister. */
const DETERMINERS = new Set(Array.from('전한현각두세고본여양총구부'));
/** Titles of this rank and above are no ordinary words (대통령, 총리, 장관). */
const HIGH_RANK = 4;
/** Titles below this rank are what people do (선수, 전문가); alone with a place they name nobody. */
const LOW_RANK = 10;

/** What a text has shown so far: family names of the persons that were named in full. */
export interface Seen {
  surnames: Set<string>;
}

/** Whether every person, place and organization of the reading is known or well enough attested. */
export function isAttested({ persons, posts, places, district }: Reading, lang: Lang, seen: Seen): boolean {
  const belongs = [
    ...posts.flatMap(({ affiliations }) => affiliations),
    ...places,
    ...(district?.places ?? []),
  ];
  if (!belongs.every((affiliation) => isAffiliation(affiliation, posts, lang))) return false;
  if (persons.length === 0) return isHeld(posts);
  if (lang === 'ko' && persons.some((person) => isSurnameAfterTitle(person, posts))) return false;
  if (lang === 'en' && persons.length === 1 && posts.some(({ title }) => title.plural)) return false;
  if (lang === 'en' && persons.length > 1 && !posts.some(({ title }) => title.plural)) return false;
  return persons.every((person) => isPerson(person, posts, { lang, seen }));
}

/** Remembers the family names of persons named in full, for second mentions. */
export function remember({ persons }: Reading, lang: Lang, seen: Seen): void {
  for (const { text, form } of persons) {
    if (form !== 'full') continue;
    const surname = lang === 'ko' ? splitKoreanName(text)[0]?.surname : text.split(/\s+/)[0];
    if (surname !== undefined) seen.surnames.add(surname);
  }
}

/** Korean names family and office in this order: 용의자 박 모 씨 is no second mention. */
function isSurnameAfterTitle({ form, from }: PersonMention, posts: readonly Post[]): boolean {
  return form === 'surname' && posts.some(({ title }) => title.from < from);
}

/** A title without a person is reported only with a known place or organization. */
function isHeld(posts: readonly Post[]): boolean {
  return posts.length > 0 && posts.every(isHeldPost);
}

function isHeldPost(post: Post): boolean {
  const { affiliations } = post;
  return (
    affiliations.length > 0 &&
    !post.title.plural &&
    rankOf(post) < LOW_RANK &&
    affiliations.every(({ concept }) => concept !== null)
  );
}

/** A known place or organization, or unknown words that end in a word of organizations. */
function isAffiliation(
  { concept, derived, text }: AffiliationMention,
  posts: readonly Post[],
  lang: Lang,
): boolean {
  if (concept !== null) {
    const shortForm = lang === 'ko' && derived && text.length === 1;
    return !shortForm || (!DETERMINERS.has(text) && posts.some((post) => rankOf(post) <= HIGH_RANK + 1));
  }
  if (lang === 'en') return allCapitals(text) && englishEnding(text) !== undefined;
  return !/\s/.test(text) && (koreanEnding(text)?.ko.length ?? 0) > 1;
}

function isPerson(
  person: PersonMention,
  posts: readonly Post[],
  { lang, seen }: { lang: Lang; seen: Seen },
): boolean {
  if (person.form === 'surname') return isSurname(person, posts, { lang, seen });
  if (person.concepts.length > 0) return true;
  if (posts.length === 0) return false;
  return lang === 'ko' ? isKoreanName(person.text, posts) : isEnglishName(person, posts);
}

function isSurname(
  { text, concepts }: PersonMention,
  posts: readonly Post[],
  { lang, seen }: { lang: Lang; seen: Seen },
): boolean {
  const [post] = posts;
  if (post === undefined) return false;
  if (lang === 'en') return allCapitals(text) && !holdsCommonWord(text);
  if (seen.surnames.has(text)) return true;
  if (text.length > 1) return concepts.length > 0;
  if (DETERMINERS.has(text)) return false;
  if (defaultModel().surnameShare(text) < SURNAME_SHARE) return false;
  return !WORDS_TOO.has(text) || rankOf(post) <= HIGH_RANK;
}

/** Three syllables or a long family name: words of two syllables that look like names are mostly words (정부, 이후). */
function isKoreanName(text: string, posts: readonly Post[]): boolean {
  if (!/^[가-힣]{3,5}$/.test(text) || isOrdinaryWord(text)) return false;
  const likelihood = koreanNameLikelihood(text);
  const low = posts.every((post) => rankOf(post) >= LOW_RANK);
  if (low && /[은는도의을를한]$/.test(text)) return false;
  if (koreanEnding(text)?.ko.length === 1) return likelihood >= NEEDED.organizationEnding;
  return likelihood >= (low ? NEEDED.lowTitle : NEEDED.highTitle);
}

/** One word is enough after a title (`Ms. Davis`, `Judge Kim`), not before one. */
function isEnglishName({ text, from }: PersonMention, posts: readonly Post[]): boolean {
  const words = text.split(/\s+/);
  if (words.length > 4 || !allCapitals(text) || holdsCommonWord(text)) return false;
  if (words.length === 1)
    return text.length > 1 && posts.some(({ title }) => title.to <= from && /^\p{Lu}/u.test(title.text));
  return englishNameLikelihood(text) >= NEEDED.english;
}

const rankOf = ({ title }: Post): number => title.concept.attributes.rank ?? LOW_RANK;

const allCapitals = (text: string): boolean => text.split(/\s+/).every((word) => /^[\p{Lu}&]/u.test(word));

/** Days, months and words that begin sentences; names of organizations have words of their own. */
const COMMON = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december assembly parliament league house state states city minister the a an i he she ' +
    'it they we you but and however meanwhile also if when why how what who his her their in on at after before for with'
  ).split(' '),
);

function holdsCommonWord(text: string): boolean {
  return text
    .split(/[\s,]+/)
    .some((word) => isOrganizationWord(word) || (COMMON.has(word.toLowerCase()) && word !== 'May'));
}
