/** Writes places and organizations: those of the glossary as they are, others by their words and by rule. */
import { hangulize } from '../../hangulization/index.js';
import { romanizePlace } from '../../romanization/index.js';
import { classOf } from '../classes.js';
import { keyOf, preferred, textList } from '../concepts.js';
import type { AffiliationMention, TitleMention } from '../model.js';
import { englishEnding, koreanEnding } from '../organizations.js';
import { looksLikeKoreanName } from '../spelling/index.js';
import { byRule, fromGlossary, type Choice, type Environment } from './choice.js';
import { koreanWord } from './koreanWord.js';

/** `before`: before a title (`Japanese`); `after`: after `of` (`the Democratic Party`); `plain`: alone. */
export type Place = 'before' | 'after' | 'plain';

const TRUST = { ending: 0.45, romanized: 0.3, hangulized: 0.25, kept: 0.6 };

/** The affiliation in the other language. `title` is the office that it stands with, if any. */
export function writeAffiliation(
  mention: AffiliationMention,
  env: Environment,
  { place, title }: { place: Place; title?: TitleMention },
): Choice {
  const known = mention.concept === null ? undefined : preferred(mention.concept, env.query.to);
  if (mention.concept === null || known === undefined) return unknown(mention.text, env);
  if (env.query.to === 'ko') return fromGlossary(mention.concept, mention.text, known);
  const english = inEnglish(known, mention, { place, title, env });
  return fromGlossary(mention.concept, mention.text, english);
}

function inEnglish(
  name: string,
  mention: AffiliationMention,
  { place, title, env }: { place: Place; title: TitleMention | undefined; env: Environment },
): string {
  if (place === 'before') {
    const adjective = env.index.adjectives.get(keyOf(mention.concept!));
    return adjective ?? trimUnit(name.replace(/^The /, ''), title);
  }
  return place === 'after' ? withArticle(name, mention) : name;
}

/** `Gangnam-gu` before `District Mayor` is `Gangnam`: the title says the unit. */
function trimUnit(name: string, title: TitleMention | undefined): string {
  const ending =
    title === undefined ? undefined : textList(title.concept, 'trim').find((end) => name.endsWith(end));
  return ending === undefined ? name : name.slice(0, -ending.length);
}

/** Classes of organizations that English names with an article. */
const WITH_ARTICLE = new Set([
  'party',
  'committee',
  'association',
  'agency',
  'court',
  'prosecution',
  'institute',
  'foundation',
  'legislature',
  'police',
  'museum',
  'international',
]);
const PLURAL_PLACE = /^(?:United|Netherlands|Philippines|Maldives|Czech Republic|Bahamas|Vatican)/;

function withArticle(name: string, mention: AffiliationMention): string {
  if (/^the /i.test(name) || /^[A-Z]+$/.test(name)) return name;
  if (mention.concept?.kind === 'place') return PLURAL_PLACE.test(name) ? `the ${name}` : name;
  const kind = classOf(mention);
  const isBody = kind === undefined ? BODY.test(name) : WITH_ARTICLE.has(kind);
  return isBody || / of /.test(name) ? `the ${name}` : name;
}

/** Public bodies whose class no word tells. */
const BODY = /^(?:United|European|National|World|International|Supreme|Constitutional|Federal) /;

/** An unknown name is worked out once for all styles of a structure. */
function unknown(text: string, { query, unknowns }: Environment): Choice {
  const known = unknowns?.get(text);
  if (known !== undefined) return known;
  const choice = query.to === 'en' ? toEnglish(text) : toKorean(text);
  unknowns?.set(text, choice);
  return choice;
}

function toEnglish(text: string): Choice {
  if (!/[가-힣]/.test(text))
    return byRule('kept as written', text, { confidence: TRUST.kept, detail: `${text} is kept as it is.` });
  const ending = koreanEnding(text);
  if (ending === undefined) {
    const detail = `${text} is not in the glossary; romanized by rule.`;
    return byRule('revised romanization', romanizePlace(text), { confidence: TRUST.romanized, detail });
  }
  const stem = text.slice(0, -ending.ko.length).trim();
  const detail = `${text} is not in the glossary: ${stem} romanized by rule, ${ending.ko} is ${ending.en}.`;
  return byRule('organization words', `${romanizePlace(stem)} ${ending.en}`, {
    confidence: TRUST.ending,
    detail,
  });
}

function toKorean(text: string): Choice {
  if (/^[A-Z0-9&]{2,}$/.test(text))
    return byRule('kept as written', text, { confidence: TRUST.kept, detail: `${text} is an abbreviation.` });
  const ending = englishEnding(text);
  const stem = ending === undefined ? text : text.slice(0, -ending.en.length).trim();
  const hangul = stem === '' ? '' : hangulOf(stem);
  const detail = `${text} is not in the glossary; ${stem} written in Hangul by its spelling.`;
  const confidence = ending === undefined ? TRUST.hangulized : TRUST.ending;
  return byRule(ending === undefined ? 'hangulization' : 'organization words', hangul + (ending?.ko ?? ''), {
    confidence,
    detail,
  });
}

/** A word in the Revised Romanization is read back; any other is written by the tables for foreign names. */
function hangulOf(stem: string): string {
  return koreanWord(stem) ?? (looksLikeKoreanName(stem) > 0.9 ? undefined : hangulize(stem).text) ?? stem;
}
