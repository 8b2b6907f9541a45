/** What speaks for a part of one side having no counterpart on the other. */
import { align } from '../../alignment/index.js';
import type { Lang } from '../../concepts/concept.js';
import { otherLang } from '../core/context.js';
import type { Span } from '../core/finding.js';
import type { PairView } from '../core/pairView.js';
import { compareFigures } from '../figures/compare.js';
import { lengthDeviation } from './lengthDeviation.js';
import { unheardWords } from './unheard.js';

/**
 * Weights of a logistic regression over clean pairs of the development data and the same with a sentence dropped
 * (`sentenceDropped` in src/tools/faults); the sum is the logarithm of the odds that something is missing.
 */
const WEIGHTS = {
  constant: -6.3,
  /** For each standard deviation that the other side is too short. */
  length: 1.3,
  /** For more sentences than the other side has. */
  moreSentences: 2.8,
  /** For a sentence that the alignment leaves alone, times its probability. */
  alone: 2.2,
  /** For each word without a translation on the other side. */
  unheard: 0.4,
  /** For each word of the other side without a translation here. */
  unheardThere: -0.16,
  /** For each number in digits without counterpart, at most two. */
  figure: 1.75,
} as const;

const MOST_FIGURES = 2;
/** More sentences than this are no segment, and aligning them takes long. */
const MOST_SENTENCES = 60;

export interface Omission {
  /** Logarithm of the odds that a part of this side is missing on the other. */
  odds: number;
  /** The sentence that the alignment leaves alone, where there is one. */
  sentence?: Span;
}

/** Evidence that a part of `lang` is missing on the other side, in a document of this wordiness. */
export function omissionEvidence(pair: PairView, lang: Lang, wordiness: number): Omission {
  const there = otherLang(lang);
  const more = pair.sentences(lang).length > pair.sentences(there).length;
  const alone = more ? sentenceAlone(pair, lang) : undefined;
  const unheard = unheardWords(pair);
  const figures = compareFigures(pair)[lang].filter(({ digits }) => digits).length;
  const odds =
    WEIGHTS.constant +
    WEIGHTS.length * lengthDeviation(pair, wordiness) * (lang === 'ko' ? 1 : -1) +
    WEIGHTS.moreSentences * Number(more) +
    WEIGHTS.alone * (alone?.score ?? 0) +
    WEIGHTS.unheard * unheard[lang] +
    WEIGHTS.unheardThere * unheard[there] +
    WEIGHTS.figure * Math.min(figures, MOST_FIGURES);
  return alone === undefined ? { odds } : { odds, sentence: alone };
}

/** The sentence of `lang` that most surely has no counterpart. */
function sentenceAlone(pair: PairView, lang: Lang): (Span & { score: number }) | undefined {
  const sentences = pair.sentences(lang);
  const there = pair.sentences(otherLang(lang));
  if (there.length === 0 || sentences.length > MOST_SENTENCES) return undefined;
  const texts = (side: Lang): string[] => pair.sentences(side).map(({ text }) => text);
  const { beads } = align(texts('en'), texts('ko'));
  const alone = beads
    .filter((bead) => bead[otherLang(lang)].length === 0)
    .flatMap((bead) =>
      bead[lang].map((i) => ({ start: sentences[i]!.start, end: sentences[i]!.end, score: bead.score })),
    );
  return alone.sort((a, b) => b.score - a.score)[0];
}
