/** Korean person names in Latin letters: ranked by how people with these syllables spell them, then put in house style. */
import { toSyllables } from '../../romanization/syllable.js';
import { spellSounds } from '../../romanization/schemes/revised.js';
import { finalConsonants } from '../../romanization/rules/finalConsonants.js';
import { bestCombinations } from './best.js';
import { defaultModel } from './defaultModel.js';
import type { SpellingModel } from './model.js';
import { northKorean } from './northKorean.js';
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
        confidence: p * split.confidence,
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
  if (style === 'rr') return [{ parts: [revised(surname), ...[...given].map(revised)], p: 0.9 }];
  return bestCombinations([model.surname(surname), ...[...given].map((char) => model.syllable(char))], limit);
}

/** Notice 3-4: each syllable as it sounds alone; no sound changes between them. A two-syllable surname likewise. */
export function revised(hangul: string): string {
  return [...hangul]
    .map((char) => {
      const word = toSyllables(char);
      finalConsonants.apply(word);
      return spellSounds(word).join('');
    })
    .join('');
}
