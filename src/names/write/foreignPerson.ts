/** Persons whose Hangul may be a Chinese or Japanese name: the tables read the other way, beside the Korean reading. */
import { hepburnCandidates, pinyinCandidates, type LatinName } from '../../hangulization/index.js';
import { defaultModel } from '../spelling/defaultModel.js';
import { splitKoreanName } from '../spelling/index.js';
import { byRule, type Choice } from './choice.js';

export type NameOrigin = 'ko' | 'zh' | 'ja';

/** Of the unknown persons in Korean news so many come from each language, where the text says nothing. */
const PRIOR: Record<NameOrigin, number> = { ko: 0.9, zh: 0.04, ja: 0.06 };
/** What a stated origin leaves to the others: a Korean may hold an office in Japan. */
const AGAINST_STATED = 0.03;
/** Who has a name of this sound writes it by the system: some Chinese names are Hong Kong's or Taiwan's. */
const BY_SYSTEM = { zh: 0.93, ja: 0.98 };

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** News English: Chinese names family first, Japanese ones given name first. */
const WRITERS: Record<'zh' | 'ja', (name: LatinName) => string> = {
  zh: ({ surname, given }) => `${capital(surname)} ${capital(given)}`,
  ja: ({ surname, given }) => `${capital(given)} ${capital(surname)}`,
};
const DETAILS = {
  zh: (hangul: string) =>
    `${hangul} read back to pinyin by the Chinese table; other syllables have the same Hangul.`,
  ja: (hangul: string) =>
    `${hangul} read back to Hepburn by the Japanese table; long vowels are not told in Hangul.`,
};

/** Share of each origin for an unknown name, by how many people of each have such a name; empty when none has. */
export function originShares(
  hangul: string,
  stated: string | undefined,
): Partial<Record<NameOrigin, number>> {
  const model = defaultModel();
  const korean = splitKoreanName(hangul).reduce(
    (sum, { surname, given }) => sum + model.surnameShare(surname) * model.givenShare(given),
    0,
  );
  const total = (names: readonly LatinName[]): number => names.reduce((sum, { p }) => sum + p, 0);
  const weights = { ko: korean, zh: total(pinyinCandidates(hangul)), ja: total(hepburnCandidates(hangul)) };
  const shares = (Object.keys(weights) as NameOrigin[]).map((origin) => {
    const against = stated === undefined || stated === origin ? 1 : AGAINST_STATED * AGAINST_STATED;
    return [origin, weights[origin] * PRIOR[origin] * against] as const;
  });
  const sum = shares.reduce((all, [, weight]) => all + weight, 0);
  return sum === 0 ? {} : Object.fromEntries(shares.map(([origin, weight]) => [origin, weight / sum]));
}

/** Spellings by the system of an origin, best first; `share` is how likely that origin is. */
export function foreignCandidates(hangul: string, origin: 'zh' | 'ja', share: number): Choice[] {
  const names = origin === 'zh' ? pinyinCandidates(hangul) : hepburnCandidates(hangul);
  const total = names.reduce((sum, { p }) => sum + p, 0);
  return names.map((name) =>
    byRule(origin === 'zh' ? 'Chinese table, inverted' : 'Japanese table, inverted', WRITERS[origin](name), {
      confidence: (share * BY_SYSTEM[origin] * name.p) / total,
      detail: DETAILS[origin](hangul),
    }),
  );
}
