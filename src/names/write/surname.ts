/** Writes a family name that stands alone (오 시장 → Oh, `Mayor Oh` → 오). */
import type { Concept } from '../../concepts/concept.js';
import { keyOf, officesOf, preferred } from '../concepts.js';
import type { PersonMention } from '../model.js';
import { lettersOf } from '../spelling/counts.js';
import { defaultModel } from '../spelling/defaultModel.js';
import { isKoreanSurname } from '../spelling/index.js';
import { readSurname } from '../spelling/readings.js';
import { formatSurname } from '../spelling/style.js';
import { byRule, fromGlossary, type Choice, type Environment } from './choice.js';

const MOST = 6;

/** Of known persons who held the office that is named first; then by how people with the name spell it. */
export function writeSurname(mention: PersonMention, env: Environment): Choice[] {
  const holders = mention.concepts.filter((person) => holdsOne(person, env));
  const known = knownSurnames(mention, holders, env);
  if (known.length > 0) return known;
  const isForeign = env.query.from === 'ko' && !isKoreanSurname(mention.text);
  if (isForeign && mention.concepts.length > 0) return knownSurnames(mention, mention.concepts, env);
  const counted = env.query.to === 'en' ? toEnglish(mention, env) : toKorean(mention.text);
  return counted.length > 0 ? counted : knownSurnames(mention, mention.concepts, env);
}

function holdsOne(person: Concept, { reading }: Environment): boolean {
  const titles = reading.posts.map(({ title }) => keyOf(title.concept));
  const places = reading.posts.flatMap(({ affiliations }) =>
    affiliations.map(({ concept }) => concept && keyOf(concept)),
  );
  return officesOf(person).some(
    ({ title, of }) => titles.includes(title) && (places.length === 0 || places.includes(of)),
  );
}

/** One choice for each spelling that these persons have. */
function knownSurnames(
  { text }: PersonMention,
  persons: readonly Concept[],
  { query, index }: Environment,
): Choice[] {
  const byText = new Map<string, Concept>();
  for (const person of persons) {
    const surname = index.families.get(person)?.[query.to] ?? preferred(person, query.to);
    if (surname !== undefined && !byText.has(surname)) byText.set(surname, person);
  }
  return [...byText].slice(0, MOST).map(([surname, person]) => {
    const choice = fromGlossary(person, `${text} (${preferred(person, query.from) ?? ''})`, surname);
    return { ...choice, confidence: choice.confidence / byText.size };
  });
}

function toEnglish({ text }: PersonMention, { query }: Environment): Choice[] {
  const spellings = defaultModel().surname(text);
  return spellings.slice(0, MOST).map(({ letters, p }) => {
    const target = formatSurname(letters, query.style ?? 'news');
    const detail = `${Math.round(p * 100)} in 100 people named ${text} spell it ${target}.`;
    return byRule('surname spelling counts', target, { confidence: p, detail });
  });
}

function toKorean(text: string): Choice[] {
  const model = defaultModel();
  const readings = readSurname(lettersOf(text), model).map(({ hangul, p }) => ({
    hangul,
    weight: p * model.surnameShare(hangul),
  }));
  const total = readings.reduce((sum, { weight }) => sum + weight, 0);
  return readings
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ hangul, weight }) => {
      const detail = `${Math.round((weight / total) * 100)} in 100 people who spell their family name ${text} are ${hangul}.`;
      return byRule('surname spelling counts', hangul, { confidence: weight / total, detail });
    });
}
