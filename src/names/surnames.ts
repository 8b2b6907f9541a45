/** The family name of a known person in each language, for second mentions (오 시장, Mayor Oh, 트럼프 대통령). */
import type { Concept, Lang } from '../concepts/concept.js';
import { preferred, textOfAttribute } from './concepts.js';
import { splitKoreanName } from './spelling/index.js';

/** Languages whose names put the family first, also in English text. */
const FAMILY_FIRST = new Set(['ko', 'zh', 'ja', 'vi', 'km']);
/** Chinese family names of two characters. */
const CHINESE_PAIRS = new Set('어우양 쓰마 상관 주거 시먼 둥팡 황푸 궁쑨 모룽 샤허우 웨이츠'.split(' '));

/** Family name as written in `lang`; undefined for a name of one word, or none. */
export function surnameOf(person: Concept, lang: Lang): string | undefined {
  const name = preferred(person, lang);
  if (name === undefined) return undefined;
  const origin = originOf(person);
  const words = name.split(' ');
  if (words.length > 1) return FAMILY_FIRST.has(origin) ? words[0] : lastName(words);
  if (lang === 'en') return undefined;
  if (origin === 'zh')
    return name.slice(0, CHINESE_PAIRS.has(name.slice(0, 2)) ? 2 : name.startsWith('어우양') ? 3 : 1);
  return origin === 'ko' ? splitKoreanName(name)[0]?.surname : undefined;
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
