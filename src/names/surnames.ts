/** The family name of a known person in each language, for second mentions (오 시장, Mayor Oh, 트럼프 대통령). */
import type { Concept, Lang } from '../concepts/concept.js';
import { preferred, textOfAttribute } from './concepts.js';
import { hangulize } from '../hangulization/index.js';
import { lettersOf } from './spelling/counts.js';
import { defaultModel } from './spelling/defaultModel.js';
import { splitKoreanName } from './spelling/index.js';
import { readSurname } from './spelling/readings.js';

/** Languages whose names put the family first, also in English text. */
const FAMILY_FIRST = new Set(['ko', 'zh', 'ja', 'vi', 'km']);
/** Chinese family names of two characters, in Hangul. */
const CHINESE_PAIRS = '어우양 쓰마 상관 주거 시먼 둥팡 황푸 궁쑨 모룽 샤허우 웨이츠'.split(' ');

/** Family name as written in `lang`; undefined for a name of one word, or none. */
export function surnameOf(person: Concept, lang: Lang): string | undefined {
  return lang === 'ko' ? koreanSurname(person) : englishSurname(person);
}

function koreanSurname(person: Concept): string | undefined {
  const name = preferred(person, 'ko') ?? '';
  const origin = originOf(person);
  const words = name.split(' ');
  if (words.length > 1) return FAMILY_FIRST.has(origin) ? words[0] : lastName(words);
  if (origin === 'ko') return splitKoreanName(name)[0]?.surname;
  if (origin !== 'zh' || name.length < 2) return undefined;
  return name.slice(0, CHINESE_PAIRS.find((pair) => name.startsWith(pair))?.length ?? 1);
}

function englishSurname(person: Concept): string | undefined {
  const words = (preferred(person, 'en') ?? '').split(' ');
  if (words.length < 2) return undefined;
  const origin = originOf(person);
  if (!FAMILY_FIRST.has(origin)) return lastName(words);
  const surname = koreanSurname(person);
  const [first, last] = [words[0]!, words.at(-1)!];
  if (surname === undefined || sounds(first, surname, origin)) return first;
  return sounds(last, surname, origin) ? last : first;
}

/** Whether a Latin family name can be this Hangul one. */
function sounds(latin: string, hangul: string, origin: string): boolean {
  if (origin !== 'ko') return hangulize(latin, { origin }).text === hangul;
  return readSurname(lettersOf(latin), defaultModel()).some((reading) => reading.hangul === hangul);
}

/** Language a person's name comes from: as the glossary says, else by its shape. */
export function originOf(person: Concept): string {
  const origin = textOfAttribute(person, 'origin');
  if (origin !== undefined) return origin;
  const ko = preferred(person, 'ko') ?? '';
  return ko.includes(' ') || splitKoreanName(ko).length === 0 ? 'other' : 'ko';
}

/** The last word with the particles of names (`von der Leyen`, `da Silva`, 폰데어라이엔). */
function lastName(words: readonly string[]): string {
  const particle = words.findIndex(
    (word, i) =>
      i > 0 && i < words.length - 1 && /^(?:von|van|de|da|del|della|di|al|bin|ten|der)$/i.test(word),
  );
  return words.slice(particle === -1 ? -1 : particle).join(' ');
}
