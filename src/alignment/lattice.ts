/**
 * All monotone alignments inside a band as a lattice of points (English sentences passed, Korean sentences passed). The
 * forward–backward algorithm gives each bead its probability; the path taken is the one with the greatest expected
 * number of right beads, which is what an editor cares for, rather than the single likeliest path.
 */
import type { Band } from './band.js';
import type { Bead } from './bead.js';

/** Shape of a bead with counterpart and the logarithm of how usual it is among such beads. */
export interface Shape {
  en: number;
  ko: number;
  prior: number;
}

/** How usual sentences without counterpart are: the first of a run, and the next of a run. */
export interface SkipPrior {
  first: number;
  next: number;
}

export interface LatticeInput {
  rows: number;
  columns: number;
  band: Band;
  shapes: readonly Shape[];
  skips: SkipPrior;
  /** Logarithm of how much likelier the evidence of a bead is if it is true. */
  evidence: (i: number, j: number, shape: Shape) => number;
  /** A bead is taken when its probability is above this, all else equal. */
  threshold: number;
}

const IMPOSSIBLE = -Infinity;

/** Expected numbers of beads, by whether the bead and the one before it have a counterpart. */
export interface ExpectedBeads {
  matchAfterMatch: number;
  skipAfterMatch: number;
  matchAfterSkip: number;
  skipAfterSkip: number;
}

/** Beads in order of both sides, sentences without counterpart standing alone, and what was expected of them. */
export function bestBeads(input: LatticeInput): { beads: Bead[]; expected: ExpectedBeads } {
  const lattice = new Lattice(input);
  return { beads: lattice.decode(), expected: lattice.expectedBeads() };
}

class Lattice {
  /** Start of each row of points in the flat arrays. */
  private readonly starts: Int32Array;
  /** Evidence with prior, a value for each shape at each point. */
  private readonly weights: Float64Array[];
  /** Log probability of all ways to a point, last bead with counterpart or without. */
  private readonly forward: { matched: Float64Array; skipped: Float64Array };
  private readonly backward: { matched: Float64Array; skipped: Float64Array };
  private readonly skipCost: { first: number; next: number; endFirst: number; endNext: number };

  constructor(private readonly input: LatticeInput) {
    const { band, rows, skips } = input;
    this.starts = new Int32Array(rows + 2);
    for (let i = 0; i <= rows; i++)
      this.starts[i + 1] = this.starts[i]! + band.pointHigh[i]! - band.pointLow[i]! + 1;
    this.skipCost = {
      first: Math.log(skips.first / 2),
      next: Math.log(skips.next / 2),
      endFirst: Math.log(1 - skips.first),
      endNext: Math.log(1 - skips.next),
    };
    this.weights = this.weigh();
    this.forward = this.emptyTable();
    this.backward = this.emptyTable();
    this.runForward();
    this.runBackward();
  }

  private get points(): number {
    return this.starts[this.input.rows + 1]!;
  }

  private emptyTable(): { matched: Float64Array; skipped: Float64Array } {
    const table = () => new Float64Array(this.points).fill(IMPOSSIBLE);
    return { matched: table(), skipped: table() };
  }

  /** Place of a point in the flat arrays, or -1 outside the band. */
  private at(i: number, j: number): number {
    const { band, rows } = this.input;
    if (i < 0 || i > rows || j < band.pointLow[i]! || j > band.pointHigh[i]!) return -1;
    return this.starts[i]! + j - band.pointLow[i]!;
  }

  private eachPoint(visit: (i: number, j: number, at: number) => void): void {
    const { band, rows } = this.input;
    for (let i = 0, at = 0; i <= rows; i++)
      for (let j = band.pointLow[i]!; j <= band.pointHigh[i]!; j++) visit(i, j, at++);
  }

  private weigh(): Float64Array[] {
    const { shapes, evidence } = this.input;
    const weights = shapes.map(() => new Float64Array(this.points).fill(IMPOSSIBLE));
    this.eachPoint((i, j, at) => {
      shapes.forEach((shape, s) => {
        if (this.at(i + shape.en, j + shape.ko) >= 0) weights[s]![at] = shape.prior + evidence(i, j, shape);
      });
    });
    return weights;
  }

  private runForward(): void {
    const { matched, skipped } = this.forward;
    const { first, next, endFirst, endNext } = this.skipCost;
    matched[0] = 0;
    this.eachPoint((i, j, at) => {
      const leave = logAdd(matched[at]! + endFirst, skipped[at]! + endNext);
      this.input.shapes.forEach((shape, s) => {
        const to = this.at(i + shape.en, j + shape.ko);
        if (to >= 0) matched[to] = logAdd(matched[to]!, leave + this.weights[s]![at]!);
      });
      const skip = logAdd(matched[at]! + first, skipped[at]! + next);
      for (const to of [this.at(i + 1, j), this.at(i, j + 1)])
        if (to >= 0) skipped[to] = logAdd(skipped[to]!, skip);
    });
  }

  private runBackward(): void {
    const { matched, skipped } = this.backward;
    const { first, next, endFirst, endNext } = this.skipCost;
    const { rows, columns, band } = this.input;
    for (let i = rows; i >= 0; i--) {
      for (let j = band.pointHigh[i]!; j >= band.pointLow[i]!; j--) {
        const at = this.at(i, j);
        if (i === rows && j === columns) {
          matched[at] = skipped[at] = 0;
          continue;
        }
        const match = this.onwardMatch(i, j, at);
        const skip = this.onwardSkip(i, j);
        matched[at] = logAdd(match + endFirst, skip + first);
        skipped[at] = logAdd(match + endNext, skip + next);
      }
    }
  }

  /** Log probability of all that can follow a point when the next bead has a counterpart. */
  private onwardMatch(i: number, j: number, at: number): number {
    let match = IMPOSSIBLE;
    this.input.shapes.forEach((shape, s) => {
      const to = this.at(i + shape.en, j + shape.ko);
      if (to >= 0) match = logAdd(match, this.weights[s]![at]! + this.backward.matched[to]!);
    });
    return match;
  }

  /** The same when the next sentence of either side has none. */
  private onwardSkip(i: number, j: number): number {
    const down = this.at(i + 1, j);
    const right = this.at(i, j + 1);
    const { skipped } = this.backward;
    return logAdd(down < 0 ? IMPOSSIBLE : skipped[down]!, right < 0 ? IMPOSSIBLE : skipped[right]!);
  }

  /** Probability of the bead of a shape that starts at a point. */
  private probability(s: number, at: number, to: number): number {
    const leave = logAdd(
      this.forward.matched[at]! + this.skipCost.endFirst,
      this.forward.skipped[at]! + this.skipCost.endNext,
    );
    return Math.exp(leave + this.weights[s]![at]! + this.backward.matched[to]! - this.backward.matched[0]!);
  }

  expectedBeads(): ExpectedBeads {
    const { matched, skipped } = this.forward;
    const { first, next, endFirst, endNext } = this.skipCost;
    const all = this.backward.matched[0]!;
    const expected = { matchAfterMatch: 0, skipAfterMatch: 0, matchAfterSkip: 0, skipAfterSkip: 0 };
    this.eachPoint((i, j, at) => {
      const match = this.onwardMatch(i, j, at);
      const skip = this.onwardSkip(i, j);
      expected.matchAfterMatch += Math.exp(matched[at]! + endFirst + match - all);
      expected.skipAfterMatch += Math.exp(matched[at]! + first + skip - all);
      expected.matchAfterSkip += Math.exp(skipped[at]! + endNext + match - all);
      expected.skipAfterSkip += Math.exp(skipped[at]! + next + skip - all);
    });
    return expected;
  }

  /** Best expected number of right beads over the threshold, and the way it was reached. */
  decode(): Bead[] {
    const best = new Float64Array(this.points).fill(IMPOSSIBLE);
    const step = new Int8Array(this.points);
    best[0] = 0;
    this.eachPoint((i, j, at) => {
      const offer = (to: number, value: number, code: number) => {
        if (to < 0 || value <= best[to]!) return;
        best[to] = value;
        step[to] = code;
      };
      offer(this.at(i + 1, j), best[at]!, SKIP_EN);
      offer(this.at(i, j + 1), best[at]!, SKIP_KO);
      this.input.shapes.forEach((shape, s) => {
        const to = this.at(i + shape.en, j + shape.ko);
        if (to >= 0) offer(to, best[at]! + this.probability(s, at, to) - this.input.threshold, s);
      });
    });
    return this.trace(step);
  }

  private trace(step: Int8Array): Bead[] {
    const beads: Bead[] = [];
    const alone = this.skipProbabilities();
    let i = this.input.rows;
    let j = this.input.columns;
    while (i > 0 || j > 0) {
      const code = step[this.at(i, j)]!;
      const shape =
        code === SKIP_EN ? { en: 1, ko: 0 } : code === SKIP_KO ? { en: 0, ko: 1 } : this.input.shapes[code]!;
      i -= shape.en;
      j -= shape.ko;
      const to = this.at(i + shape.en, j + shape.ko);
      const skipped = code === SKIP_EN ? alone.en[i]! : alone.ko[j]!;
      const score = code < 0 ? skipped : this.probability(code, this.at(i, j), to);
      beads.push({ en: range(i, shape.en), ko: range(j, shape.ko), score: Math.min(1, score) });
    }
    return beads.reverse();
  }

  /** For each sentence of both sides the probability that it has no counterpart, wherever on the other side it is passed. */
  private skipProbabilities(): { en: Float64Array; ko: Float64Array } {
    const en = new Float64Array(this.input.rows + 1);
    const ko = new Float64Array(this.input.columns + 1);
    this.eachPoint((i, j, at) => {
      en[i] = en[i]! + this.skipAt(at, this.at(i + 1, j));
      ko[j] = ko[j]! + this.skipAt(at, this.at(i, j + 1));
    });
    return { en, ko };
  }

  private skipAt(at: number, to: number): number {
    if (to < 0) return 0;
    const skip = logAdd(
      this.forward.matched[at]! + this.skipCost.first,
      this.forward.skipped[at]! + this.skipCost.next,
    );
    return Math.exp(skip + this.backward.skipped[to]! - this.backward.matched[0]!);
  }
}

const SKIP_EN = -1;
const SKIP_KO = -2;

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, k) => start + k);
}

/** log(e^a + e^b) without overflow. */
function logAdd(a: number, b: number): number {
  if (a === IMPOSSIBLE) return b;
  if (b === IMPOSSIBLE) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
