/** Paragraphs that stand elsewhere on the other side: what the monotone alignment left alone is compared once more. */
import type { Block } from './band.js';
import type { Bead } from './bead.js';
import type { PreparedPair } from './document.js';
import { looseAnchors } from './anchors.js';
import { WEIGHTS } from './weights.js';
import type { Witness } from './witnesses.js';

/** Consecutive sentences of one side without counterpart. */
interface Run {
  start: number;
  length: number;
}

/** Longest run that is compared: with two of these a block is as large as a small document. */
const LONGEST_RUN = 200;

/** Blocks that are tried, the most tied ones: bounds the time for two texts that have little to do with each other. */
const MOST_BLOCKS = 200;

/** Beads of a block, in sentences of the whole texts, and the evidence for each. */
export type AlignBlock = (block: Block) => { bead: Bead; evidence: number }[];

/** Puts beads of moved blocks in place of the sentences that were left alone. Order follows the English side. */
export function joinMoved(
  beads: readonly Bead[],
  pair: PreparedPair,
  voices: readonly Witness[],
  alignBlock: AlignBlock,
): Bead[] {
  const runs = { en: runsAlone(beads, 'en'), ko: runsAlone(beads, 'ko') };
  if (runs.en.length === 0 || runs.ko.length === 0) return [...beads];
  const found: Bead[] = [];
  const taken = new Set<Run>();
  const tried = likelyBlocks(runs, pair, voices).map(({ en, ko }) => {
    const block = { row: en.start, rows: en.length, column: ko.start, columns: ko.length };
    return { en, ko, ...sureBeads(alignBlock(block)) };
  });
  for (const { en, ko, sure, evidence } of tried.sort((x, y) => y.evidence - x.evidence)) {
    if (evidence < WEIGHTS.moved || taken.has(en) || taken.has(ko)) continue;
    taken.add(en).add(ko);
    found.push(...sure);
  }
  return found.length === 0 ? [...beads] : withMoved(beads, found);
}

/** The beads that are surely right, and what they weigh together: whether to believe that a block was moved. */
function sureBeads(candidates: readonly { bead: Bead; evidence: number }[]): {
  sure: Bead[];
  evidence: number;
} {
  const sure = candidates.filter(
    ({ bead }) => bead.en.length > 0 && bead.ko.length > 0 && bead.score >= WEIGHTS.movedScore,
  );
  return {
    sure: sure.map(({ bead }) => bead),
    evidence: sure.reduce((sum, { evidence }) => sum + evidence, 0),
  };
}

/** Runs of sentences that stand alone, long ones in pieces. */
function runsAlone(beads: readonly Bead[], side: 'en' | 'ko'): Run[] {
  const other = side === 'en' ? 'ko' : 'en';
  const runs: Run[] = [];
  for (const bead of beads) {
    const sentence = bead[side][0];
    if (sentence === undefined || bead[other].length > 0) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.start + last.length === sentence && last.length < LONGEST_RUN)
      last.length++;
    else runs.push({ start: sentence, length: 1 });
  }
  return runs;
}

/** Pairs of runs that rare words tie together, the most tied first. */
function likelyBlocks(
  runs: { en: Run[]; ko: Run[] },
  pair: PreparedPair,
  voices: readonly Witness[],
): { en: Run; ko: Run }[] {
  const rows = runOfEach(runs.en, pair.en.size);
  const columns = runOfEach(runs.ko, pair.ko.size);
  const weights = new Map<Run, Map<Run, number>>();
  for (const { en, ko, weight } of looseAnchors(pair.en, pair.ko, voices)) {
    const row = rows[en];
    const column = columns[ko];
    if (row === undefined || column === undefined) continue;
    const ofRow = weights.get(row) ?? new Map<Run, number>();
    weights.set(row, ofRow.set(column, (ofRow.get(column) ?? 0) + weight));
  }
  return [...weights]
    .flatMap(([en, ofRow]) => Array.from(ofRow, ([ko, weight]) => ({ en, ko, weight })))
    .filter(({ weight }) => weight >= WEIGHTS.moved)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_BLOCKS);
}

function runOfEach(runs: readonly Run[], size: number): (Run | undefined)[] {
  const of = new Array<Run | undefined>(size);
  for (const run of runs) of.fill(run, run.start, run.start + run.length);
  return of;
}

function withMoved(beads: readonly Bead[], moved: readonly Bead[]): Bead[] {
  const en = new Map(moved.flatMap((bead) => bead.en.map((sentence) => [sentence, bead] as const)));
  const ko = new Set(moved.flatMap((bead) => bead.ko));
  return beads.flatMap((bead) => {
    if (bead.ko.length === 0) {
      const instead = en.get(bead.en[0]!);
      return instead === undefined ? [bead] : instead.en[0] === bead.en[0] ? [instead] : [];
    }
    return bead.en.length === 0 && ko.has(bead.ko[0]!) ? [] : [bead];
  });
}
