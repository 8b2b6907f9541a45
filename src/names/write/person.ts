/** Writes a person's name: as the glossary has it, as the memory has rendered it, or by rule with ranked candidates. */
import { hangulize } from '../../hangulization/index.js';
import { romanize } from '../../romanization/index.js';
import { keyOf, officesOf, preferred } from '../concepts.js';
import type { PersonMention, Reading } from '../model.js';
import { originOf } from '../surnames.js';
import { koreanNameCandidates } from '../spelling/index.js';
import { byRule, fromGlossary, type Choice, type Environment } from './choice.js';
import { foreignCandidates, originShares } from './foreignPerson.js';
import { originOfName, isNorthKorean } from './origin.js';
import { withMemory } from './memory.js';
import { writeSurname } from './surname.js';

/** A namesake: the glossary knows the name, but not in the office that is named. */
const NAMESAKE = 0.85;
/** A Hangul name alone, without an office: one in eight is another person of that name, by the development rows. */
const ALONE = 0.88;
/** Romanizing a foreign name letter by letter is hardly ever how it is spelled. */
const FOREIGN_BY_LETTERS = 0.05;

/** Candidates, best first; never empty. */
export function writePerson(mention: PersonMention, env: Environment): Choice[] {
  const known = env.persons?.get(mention);
  if (known !== undefined) return known;
  const name = mention.form === 'surname' ? writeSurname(mention, env) : writeFull(mention, env);
  const isKorean = env.query.to === 'ko';
  const choices =
    mention.late && isKorean
      ? name.map((choice) => ({ ...choice, target: `고(故) ${choice.target}` }))
      : name;
  env.persons?.set(mention, choices);
  return choices;
}

function writeFull(mention: PersonMention, env: Environment): Choice[] {
  const limit = Math.max(env.query.limit ?? 5, 5);
  const known = knownPersons(mention, env);
  if (known.length > 0 && isAlone(mention, env)) return amongNamesakes(mention, env, { known, limit });
  const ruled = known.length > 0 ? [] : byRules(mention.text, env, limit);
  return withMemory(mention.text, { known, ruled }, env).slice(0, limit);
}

/** A Korean name with nothing that tells which of its bearers is meant. */
function isAlone({ concepts, text }: PersonMention, { reading, query }: Environment): boolean {
  if (query.from !== 'ko' || reading.posts.length + reading.places.length > 0 || !/^[가-힣]+$/.test(text))
    return false;
  return concepts.some((person) => originOf(person) === 'ko');
}

/** The known person first; what is left goes to the spellings of others of this name. */
function amongNamesakes(
  { text }: PersonMention,
  env: Environment,
  { known, limit }: { known: Choice[]; limit: number },
): Choice[] {
  const scale = (choices: Choice[], factor: number): Choice[] =>
    choices.map((choice) => scaled(choice, factor));
  const others = byRules(text, env, limit).filter(({ target }) =>
    known.every((one) => one.target !== target),
  );
  const all = withMemory(text, { known: scale(known, ALONE), ruled: [] }, env);
  return [...all, ...scale(others, 1 - ALONE)].slice(0, limit);
}

function knownPersons({ concepts, text }: PersonMention, { query, reading }: Environment): Choice[] {
  const titles = reading.posts.map(({ title }) => keyOf(title.concept));
  const weighed = concepts.flatMap((person) => {
    const target = preferred(person, query.to);
    if (target === undefined) return [];
    const holds =
      titles.length === 0 ||
      isActing(reading) ||
      officesOf(person).some(({ title }) => titles.includes(title));
    const choice = fromGlossary(person, text, target);
    return [{ ...choice, confidence: choice.confidence * (holds ? 1 : NAMESAKE), holds }];
  });
  const right = weighed.filter(({ holds }) => holds);
  const kept = right.length > 0 ? right : weighed;
  return kept.map(({ holds: _, ...choice }) => ({ ...choice, confidence: choice.confidence / kept.length }));
}

/** Who acts for the holder is not one. */
function isActing({ posts }: Reading): boolean {
  return posts.some(({ modifiers }) =>
    modifiers.some(({ modifier }) => modifier.template.key.startsWith('acting')),
  );
}

/** An unknown name is worked out once for all structures that agree where it comes from. */
function byRules(text: string, env: Environment, limit: number): Choice[] {
  const key = `${text}\n${originOfName(env) ?? ''}\n${isNorthKorean(env)}`;
  const known = env.ruled?.get(key);
  if (known !== undefined) return known;
  const made = env.query.to === 'en' ? toEnglish(text, env, limit) : toKorean(text, env, limit);
  env.ruled?.set(key, made);
  return made;
}

function toEnglish(text: string, env: Environment, limit: number): Choice[] {
  const shares = originShares(text, originOfName(env));
  const choices = [
    ...koreanSpellings(text, env, limit).map((choice) => scaled(choice, shares.ko ?? 0)),
    ...foreignCandidates(text, 'zh', shares.zh ?? 0),
    ...foreignCandidates(text, 'ja', shares.ja ?? 0),
  ];
  if (choices.length > 0) return choices.sort((a, b) => b.confidence - a.confidence).slice(0, limit);
  const target = capitals(romanize(text).text);
  const detail = `${text} is not in the glossary and no Korean, Chinese or Japanese name; this is its sound in Latin letters, not a known spelling.`;
  return [byRule('revised romanization', target, { confidence: FOREIGN_BY_LETTERS, detail })];
}

function koreanSpellings(text: string, env: Environment, limit: number): Choice[] {
  const style = env.query.style ?? (isNorthKorean(env) ? 'north' : 'news');
  return koreanNameCandidates(text, { style, limit, model: env.index.spelling }).map(
    ({ text: target, confidence, surnameKo, givenKo }) =>
      byRule('name spelling counts', target, {
        confidence,
        detail: `${surnameKo} ${givenKo} spelled as people with these syllables spell them, in the ${style} style.`,
      }),
  );
}

const scaled = (choice: Choice, factor: number): Choice => ({
  ...choice,
  confidence: choice.confidence * factor,
});

/** By the rules for the origin that is given or that the office suggests; else by the guess of hangulization. */
function toKorean(text: string, env: Environment, limit: number): Choice[] {
  const origin = originOfName(env);
  const { results, steps } = hangulize(text, {
    kind: 'person',
    spelling: env.index.spelling,
    ...(origin !== undefined && { origin }),
  });
  const how = origin === undefined ? (steps[0]?.rule ?? 'origin guessed') : `origin ${origin}`;
  return results
    .slice(0, limit)
    .map(({ text: target, confidence }) =>
      byRule('hangulization', target, { confidence, detail: `${text} written in Hangul by rule (${how}).` }),
    );
}

function capitals(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}'’-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
