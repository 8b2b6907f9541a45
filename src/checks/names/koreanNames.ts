/** Korean names in both scripts, judged syllable by syllable. */
import { judgeSpelling, splitKoreanName, type Judgement } from '../../names/index.js';
import type { Span } from '../core/finding.js';
import type { PairView } from '../core/pairView.js';
import { soundLikeness } from '../sound/likeness.js';
import { eojeolsOf, head, latinNamesOf } from './renderings.js';
import type { LatinName } from './latinNames.js';

/** Family name, then a given name of two syllables with a hyphen, as the house writes Korean names. */
const KOREAN = /^\p{Lu}\p{Ll}{0,6} \p{Lu}\p{Ll}{1,7}-\p{L}{1,7}$/u;
/** Two of three syllables that fit give about this likeness. */
const LEAST_LIKENESS = 0.4;
const LENGTH = 3;
/** A syllable by itself; Kim and 김, Lee and 이. */
const SYLLABLE_FITS = 0.75;

export interface WrongKoreanName {
  latin: LatinName;
  hangul: Span & { text: string };
  judgement: Judgement;
}

/** Latin Korean names whose likest Hangul name has a syllable that they cannot spell. */
export function wrongKoreanNames(pair: PairView): WrongKoreanName[] {
  return latinNamesOf(pair)
    .filter(({ text }) => KOREAN.test(text))
    .flatMap((latin) => likestName(pair, latin) ?? []);
}

function likestName(pair: PairView, latin: LatinName): WrongKoreanName | undefined {
  const candidates = eojeolsOf(pair)
    .map((eojeol) => head(eojeol, LENGTH))
    .filter(
      ({ text }) => text.length === LENGTH && splitKoreanName(text).length > 0 && fitsHalf(latin.text, text),
    )
    .map((hangul) => ({ hangul, likeness: soundLikeness(latin.reading, hangul.text) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness);
  const judged = candidates.map(({ hangul }) => ({
    latin,
    hangul,
    judgement: judgeSpelling(hangul.text, latin.text),
  }));
  return judged.some(({ judgement }) => judgement.plausible) ? undefined : judged[0];
}

/** At least two of the three syllables can be spelled so. */
function fitsHalf(latin: string, hangul: string): boolean {
  const parts = latin.split(/[ -]/u);
  if (parts.length !== LENGTH) return false;
  return parts.filter((part, i) => soundLikeness(part, hangul[i]!) >= SYLLABLE_FITS).length >= LENGTH - 1;
}
