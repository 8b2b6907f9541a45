/** Surname and given name of a Korean name written in one run. */
import { isSyllable } from '../../romanization/syllable.js';
import { defaultModel } from './defaultModel.js';
import type { SpellingModel } from './model.js';

export interface NameSplit {
  surname: string;
  given: string;
  /** 0–1 over the ways to split this name. */
  confidence: number;
}

/** Two-syllable surnames that are borne today. Source: Statistics Korea's list of surnames. */
const TWO_SYLLABLES = '남궁 황보 제갈 사공 선우 독고 서문 동방 어금 망절 강전 장곡 소봉 무본'.split(' ');
/** One-syllable surnames of the census. */
const ONE_SYLLABLE = Array.from(
  '가간갈감강개견경계고곡공곽관교구국궁궉권근금기길김나낙난남낭내노뇌뇨누단담당대도돈동두라란랑려로뢰류리림마만매맹명모목묘묵문미민박반방배백범변복봉부빈빙사산삼상서석선설섭성소손송수순승시신심십아안애야양어엄여연염엽영예오옥온옹왕요용우운원위유육윤은음이인임자장저전점정제조종좌주준증지진차창채천초최추춘탁탄탕태판팽편평포표풍피필하학한함해허현형호홍화환황후흥',
);

/** Every surname known here, of one and two syllables. */
export const KOREAN_SURNAMES: ReadonlySet<string> = new Set([...ONE_SYLLABLE, ...TWO_SYLLABLES]);

/** True for one or two syllables that are a Korean surname. */
export function isKoreanSurname(syllables: string): boolean {
  return KOREAN_SURNAMES.has(syllables.normalize('NFC'));
}

/**
 * Ways to split `hangul`, likeliest first; none when it is no Korean name (2–5 syllables, a known surname).
 * 선우용 is 선우 + 용 and 선 + 우용. A name of two syllables that is itself a surname (남궁) is not split off as one.
 */
export function splitKoreanName(hangul: string, model: SpellingModel = defaultModel()): NameSplit[] {
  const name = hangul.normalize('NFC').trim();
  const spaced = name.split(/\s+/);
  if (spaced.length === 2 && isName(spaced.join('')) && isKoreanSurname(spaced[0]!))
    return [{ surname: spaced[0]!, given: spaced[1]!, confidence: 1 }];
  if (!isName(name)) return [];
  const ways = [1, 2]
    .map((cut) => ({ surname: name.slice(0, cut), given: name.slice(cut) }))
    .filter(({ surname, given }) => given !== '' && given.length <= 3 && isKoreanSurname(surname))
    .map((way) => ({ ...way, weight: model.surnameShare(way.surname) * model.givenShare(way.given) }));
  const total = ways.reduce((sum, way) => sum + way.weight, 0);
  return ways
    .map(({ surname, given, weight }) => ({ surname, given, confidence: weight / total }))
    .sort((a, b) => b.confidence - a.confidence);
}

const isName = (name: string): boolean =>
  name.length >= 2 && name.length <= 5 && Array.from(name).every(isSyllable);
