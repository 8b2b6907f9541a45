/**
 * Evidence from paragraphs: whether sentences that translate each other begin paragraphs together. How far they do is
 * seen from the first pass, since some newsrooms keep the paragraphs of the original and others make their own.
 */
import type { Bead } from './bead.js';

export interface ParagraphStarts {
  en: boolean[] | null;
  ko: boolean[] | null;
}

/** Logarithm of P(Korean begins or not | English begins or not) / P(Korean begins or not), by both. */
export interface ParagraphModel {
  evidence: readonly [readonly [number, number], readonly [number, number]];
}

export const NO_PARAGRAPHS: ParagraphModel = { evidence: [[0, 0], [0, 0]] }; // prettier-ignore

/** Beads that the independence of both sides counts for, so that few beads say little. */
const INDEPENDENT_BEADS = 10;

/** Counts beads by whether each side begins a paragraph. */
export function paragraphModel(starts: ParagraphStarts, beads: readonly Bead[]): ParagraphModel {
  const { en, ko } = starts;
  if (en === null || ko === null) return NO_PARAGRAPHS;
  const counts = [[0, 0], [0, 0]]; // prettier-ignore
  for (const bead of beads) {
    if (bead.en.length > 0 && bead.ko.length > 0)
      counts[Number(en[bead.en[0]!])]![Number(ko[bead.ko[0]!])]! += bead.score;
  }
  const begins = (counts[0]![1]! + counts[1]![1]! + 1) / (counts.flat().reduce((a, b) => a + b) + 2);
  return { evidence: [evidenceOf(counts[0]!, begins), evidenceOf(counts[1]!, begins)] };
}

function evidenceOf([no = 0, yes = 0]: readonly number[], begins: number): [number, number] {
  const total = no + yes + INDEPENDENT_BEADS;
  const given = (yes + INDEPENDENT_BEADS * begins) / total;
  return [Math.log((1 - given) / (1 - begins)), Math.log(given / begins)];
}

/** Evidence of a bead whose sides begin with these sentences. */
export function paragraphEvidence(
  starts: ParagraphStarts,
  model: ParagraphModel,
  i: number,
  j: number,
): number {
  if (starts.en === null || starts.ko === null) return 0;
  return model.evidence[starts.en[i]! ? 1 : 0][starts.ko[j]! ? 1 : 0];
}
