/** Korean person names in Latin letters: ranked by how people with these syllables spell them, then put in house style. */
import { bestCombinations } from './best.js';
import { latinConfidence } from './calibrate.js';
import { defaultModel } from './defaultModel.js';
import type { SpellingModel } from './model.js';
import { northKorean } from './northKorean.js';
import { revised } from './revised.js';
import { splitKoreanName } from './split.js';
import type { NameStyle } from './style.js';
import { formatGiven, formatName, formatSurname } from './style.js';

export interface NameCandidate {
  text: string;
  surname: string;
  given: string;
  surnameKo: string;
  givenKo: string;
  confidence: number;
}

export interface CandidateOptions {
  style?: NameStyle;
  /** At most so many, 10 when left out. */
  limit?: number;
  model?: SpellingModel;
}

/** Candidates for a Hangul name, best first; none when it is no Korean name. */
export function koreanNameCandidates(hangul: string, options: CandidateOptions = {}): NameCandidate[] {
  const { style = 'news', limit = 10, model = defaultModel() } = options;
  const candidates = splitKoreanName(hangul, model).flatMap((split) =>
    spellings(split.surname, split.given, { style, limit, model }).map(
      ({ parts: [surname = '', ...given], p }) => ({
        text: formatName(surname, given, style),
        surname: formatSurname(surname, style),
        given: formatGiven(given, style),
        surnameKo: split.surname,
        givenKo: split.given,
        confidence: latinConfidence(p * split.confidence),
      }),
    ),
  );
  return candidates.sort((a, b) => b.confidence - a.confidence).slice(0, limit);
}

function spellings(
  surname: string,
  given: string,
  { style, limit, model }: Required<CandidateOptions>,
): { parts: string[]; p: number }[] {
  if (style === 'north') return [{ parts: northKorean(surname, given), p: 0.9 }];
  if (style === 'rr') return [{ parts: [revised(surname), ...Array.from(given, revised)], p: 0.9 }];
  return bestCombinations(
    [model.surname(surname), ...Array.from(given, (char) => model.syllable(char))],
    model.shares,
    limit,
  );
}
