/** Alignment of a Korean and an English text, and what can be learned from the result. */
import { alignSentences } from './align.js';
import type { Alignment } from './bead.js';
import type { AlignEvidence } from './evidence.js';
import { knowledgeOf } from './knowledge.js';
import { sentenceText } from './sentenceText.js';

export { needsReview, LOW_CONFIDENCE, type Alignment, type Bead } from './bead.js';
export { mergeBeads, moveSentence, splitBead, validateBeads, BeadError, type BeadProblem } from './edit.js';
export {
  findCandidates,
  type Candidate,
  type CandidateKind,
  type CandidatePair,
} from './candidates/index.js';
export type { AlignEvidence, KnownPair, LearnedLexicon } from './evidence.js';
export { learn, learningSteps, MOST_PAIRS } from './learn.js';
export { wrongSides } from './languages.js';

/**
 * Aligns two texts, or two lists of sentences taken as they are (sentences are numbered from 0 in the order given).
 * Beads come in the order of the English side and hold every sentence once; a paragraph that stands elsewhere on the
 * other side gives beads that cross. Time grows with n·log n, some 2 ms a sentence.
 */
export function align(
  en: string | readonly string[],
  ko: string | readonly string[],
  evidence: AlignEvidence = {},
): Alignment {
  const left = sentenceText(en, 'en');
  const right = sentenceText(ko, 'ko');
  return {
    beads: alignSentences(left, right, knowledgeOf(evidence)),
    en: left.sentences,
    ko: right.sentences,
  };
}
