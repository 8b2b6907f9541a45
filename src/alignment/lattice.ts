/**
 * All monotone alignments inside a band as a lattice of points (English sentences passed, Korean sentences passed). The
 * forward–backward algorithm gives each bead its probability; the path taken is the one with the greatest expected
 * number of right beads, which is what an editor cares for, rather than the single likeliest path.
 */
import type { Band } from './band.js';
import type { Bead } from './bead.js';
import { EN_ALONE, KO_ALONE, logAdd, MATCHED, STATES, type Transitions } from './transitions.js';

/** Shape of a bead with counterpart and the logarithm of how usual it is among such beads. */
export interface Shape {
  en: number;
  ko: number;
  prior: number;
}

export interface LatticeInput {
  rows: number;
  columns: number;
  band: Band;
  shapes: readonly Shape[];
  /** Log probabilities of what follows what. */
  transitions: Transitions;
  /** Logarithm of how much likelier the evidence of a bead is if it is true. */
  evidence: (i: number, j: number, shape: Shape) => number;
  /** A bead is taken when its probability is above this, all else equal. */
  threshold: number;
}

export interface LatticeResult {
  /** Beads in order of both sides; sentences without counterpart stand alone. */
  beads: Bead[];
  /** Expected number of each transition, by state before and after. */
  expected: Transitions;
}

/** Runs forward–backward over the band and takes the beads with the greatest expected number of right ones. */
export function bestBeads(input: LatticeInput): LatticeResult {
  const lattice = new Lattice(input);
  return { beads: lattice.decode(), expected: lattice.expectedTransitions() };
}

const IMPOSSIBLE = -Infinity;
/** Codes of steps without counterpart; steps with one have the number of their shape. */
const STEP_EN = -1;
const STEP_KO = -2;

class Lattice {
  /** Start of each row of points in the flat arrays. */
  private readonly starts: Int32Array;
  /** Evidence with prior, a value for each shape at each point. */
  private readonly weights: Float64Array[];
  /** Log probability of all ways from the start to a point, by the state of their last bead. */
  private readonly forward: Float64Array[];
  /** Log probability of all ways from a point to the end, by the state of the bead before it. */
  private readonly backward: Float64Array[];

  constructor(private readonly input: LatticeInput) {
    const { band, rows } = input;
    this.starts = new Int32Array(rows + 2);
    for (let i = 0; i <= rows; i++)
      this.starts[i + 1] = this.starts[i]! + band.pointHigh[i]! - band.pointLow[i]! + 1;
    this.weights = this.weigh();
    this.forward = STATES.map(() => this.emptyTable());
    this.backward = STATES.map(() => this.emptyTable());
    this.runForward();
    this.runBackward();
  }

  private emptyTable(): Float64Array {
    return new Float64Array(this.starts[this.input.rows + 1]!).fill(IMPOSSIBLE);
  }

  /** Place of a point in the flat arrays, or -1 outside the band. */
  private at(i: number, j: number): number {
    const { band, rows } = this.input;
    if (i > rows || j < band.pointLow[i]! || j > band.pointHigh[i]!) return -1;
    return this.starts[i]! + j - band.pointLow[i]!;
  }

  private eachPoint(visit: (i: number, j: number, at: number) => void): void {
    const { band, rows } = this.input;
    for (let i = 0, at = 0; i <= rows; i++)
      for (let j = band.pointLow[i]!; j <= band.pointHigh[i]!; j++) visit(i, j, at++);
  }

  private weigh(): Float64Array[] {
    const { shapes, evidence } = this.input;
    const weights = shapes.map(() => this.emptyTable());
    this.eachPoint((i, j, at) => {
      shapes.forEach((shape, s) => {
        if (this.at(i + shape.en, j + shape.ko) >= 0) weights[s]![at] = shape.prior + evidence(i, j, shape);
      });
    });
    return weights;
  }

  private runForward(): void {
    this.forward[MATCHED]![0] = 0;
    this.eachPoint((i, j, at) => {
      const match = this.arrived(MATCHED, at);
      this.input.shapes.forEach((shape, s) => {
        raise(this.forward[MATCHED]!, this.at(i + shape.en, j + shape.ko), match + this.weights[s]![at]!);
      });
      raise(this.forward[EN_ALONE]!, this.at(i + 1, j), this.arrived(EN_ALONE, at));
      raise(this.forward[KO_ALONE]!, this.at(i, j + 1), this.arrived(KO_ALONE, at));
    });
  }

  /** Log probability of all ways to a point, with the transition to the state of the next bead. */
  private arrived(next: number, at: number): number {
    let sum = IMPOSSIBLE;
    for (const state of STATES)
      sum = logAdd(sum, this.forward[state]![at]! + this.input.transitions[state]![next]!);
    return sum;
  }

  private runBackward(): void {
    const { band, rows, columns, transitions } = this.input;
    for (let i = rows; i >= 0; i--) {
      for (let j = band.pointHigh[i]!; j >= band.pointLow[i]!; j--) {
        const at = this.at(i, j);
        const end = i === rows && j === columns;
        const onward = end ? [] : STATES.map((next) => this.onward(next, i, j, at));
        for (const state of STATES) {
          this.backward[state]![at] = end
            ? 0
            : onward.reduce(
                (sum, value, next) => logAdd(sum, value + transitions[state]![next]!),
                IMPOSSIBLE,
              );
        }
      }
    }
  }

  /** Log probability of all that can follow a point when the next bead is of a state. */
  private onward(next: number, i: number, j: number, at: number): number {
    const table = this.backward[next]!;
    if (next === EN_ALONE) return valueAt(table, this.at(i + 1, j));
    if (next === KO_ALONE) return valueAt(table, this.at(i, j + 1));
    let sum = IMPOSSIBLE;
    this.input.shapes.forEach((shape, s) => {
      sum = logAdd(sum, this.weights[s]![at]! + valueAt(table, this.at(i + shape.en, j + shape.ko)));
    });
    return sum;
  }

  /** Log probability of everything. */
  private get total(): number {
    return this.backward[MATCHED]![0]!;
  }

  expectedTransitions(): Transitions {
    const expected = STATES.map(() => STATES.map(() => 0));
    this.eachPoint((i, j, at) => {
      for (const next of STATES) {
        const onward = this.onward(next, i, j, at) - this.total;
        if (onward === IMPOSSIBLE) continue;
        for (const state of STATES)
          expected[state]![next]! += Math.exp(
            this.forward[state]![at]! + this.input.transitions[state]![next]! + onward,
          );
      }
    });
    return expected;
  }

  /** Probability of the bead of a shape between two points. */
  private probability(s: number, at: number, to: number): number {
    return Math.exp(
      this.arrived(MATCHED, at) + this.weights[s]![at]! + this.backward[MATCHED]![to]! - this.total,
    );
  }

  /** The way with the best expected number of right beads over the threshold. */
  decode(): Bead[] {
    const best = this.emptyTable();
    const steps = new Int8Array(best.length);
    const offer = (to: number, value: number, step: number) => {
      if (to < 0 || value <= best[to]!) return;
      best[to] = value;
      steps[to] = step;
    };
    best[0] = 0;
    this.eachPoint((i, j, at) => {
      offer(this.at(i + 1, j), best[at]!, STEP_EN);
      offer(this.at(i, j + 1), best[at]!, STEP_KO);
      this.input.shapes.forEach((shape, s) => {
        const to = this.at(i + shape.en, j + shape.ko);
        if (to >= 0) offer(to, best[at]! + this.probability(s, at, to) - this.input.threshold, s);
      });
    });
    return this.trace(steps);
  }

  private trace(steps: Int8Array): Bead[] {
    const beads: Bead[] = [];
    const alone = this.aloneProbabilities();
    let { rows: i, columns: j } = this.input;
    while (i > 0 || j > 0) {
      const to = this.at(i, j);
      const step = steps[to]!;
      const shape = this.input.shapes[step];
      i -= shape?.en ?? (step === STEP_EN ? 1 : 0);
      j -= shape?.ko ?? (step === STEP_KO ? 1 : 0);
      if (shape !== undefined) beads.push(bead(i, j, shape, this.probability(step, this.at(i, j), to)));
      else if (step === STEP_EN) beads.push(bead(i, j, { en: 1, ko: 0 }, alone.en[i]!));
      else beads.push(bead(i, j, { en: 0, ko: 1 }, alone.ko[j]!));
    }
    return beads.reverse();
  }

  /** For each sentence of both sides the probability that it has no counterpart, wherever on the other side it is passed. */
  private aloneProbabilities(): { en: Float64Array; ko: Float64Array } {
    const en = new Float64Array(this.input.rows + 1);
    const ko = new Float64Array(this.input.columns + 1);
    this.eachPoint((i, j, at) => {
      en[i]! += Math.exp(this.arrived(EN_ALONE, at) + this.onward(EN_ALONE, i, j, at) - this.total);
      ko[j]! += Math.exp(this.arrived(KO_ALONE, at) + this.onward(KO_ALONE, i, j, at) - this.total);
    });
    return { en, ko };
  }
}

function bead(i: number, j: number, size: { en: number; ko: number }, probability: number): Bead {
  return { en: range(i, size.en), ko: range(j, size.ko), score: Math.min(1, probability) };
}

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, k) => start + k);
}

function valueAt(table: Float64Array, at: number): number {
  return at < 0 ? IMPOSSIBLE : table[at]!;
}

function raise(table: Float64Array, at: number, value: number): void {
  if (at >= 0) table[at] = logAdd(table[at]!, value);
}
