/** What follows what in an alignment: a bead with counterpart, a sentence of one side alone. */
import { WEIGHTS } from './weights.js';

/** States: the last bead had a counterpart, or was a sentence of one side alone. */
export const MATCHED = 0;
export const EN_ALONE = 1;
export const KO_ALONE = 2;
export const STATES = [MATCHED, EN_ALONE, KO_ALONE] as const;

/** A value for each state before and after. */
export type Transitions = number[][];

/** How usual sentences without counterpart are. */
export interface SkipPrior {
  /** Probability that a sentence after a bead with counterpart has none. */
  first: number;
  /** Probability that a sentence after one without counterpart has none either, on the same side. */
  next: number;
  /** Probability that at the end of a run of English sentences without counterpart comes one of Korean ones. */
  turn: number;
}

export const usualSkips = (): SkipPrior => ({
  first: WEIGHTS.firstSkip,
  next: WEIGHTS.nextSkip,
  turn: WEIGHTS.turn,
});

/**
 * Log probabilities of the transitions. Where sentences of both sides have no counterpart, the English ones are taken
 * first: one order is enough, and two would count each such way twice.
 */
export function logTransitions({ first, next, turn }: SkipPrior): Transitions {
  return [
    [1 - first, first / 2, first / 2],
    [(1 - next) * (1 - turn), next, (1 - next) * turn],
    [1 - next, 0, next],
  ].map((row) => row.map(Math.log));
}

/** The prior after a pass expected so many of each transition; what is usual counts as some transitions of its own. */
export function adaptSkips(expected: Transitions): SkipPrior {
  const usual = usualSkips();
  const weight = WEIGHTS.usualBeads;
  const share = (part: number, whole: number, usually: number) =>
    (part + usually * weight) / (whole + weight);
  const [matched, en, ko] = expected as [number[], number[], number[]];
  return {
    first: share(matched[EN_ALONE]! + matched[KO_ALONE]!, sum(matched), usual.first),
    next: share(en[EN_ALONE]! + ko[KO_ALONE]!, sum(en) + sum(ko), usual.next),
    turn: share(en[KO_ALONE]!, en[KO_ALONE]! + en[MATCHED]!, usual.turn),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** log(e^a + e^b) without overflow. */
export function logAdd(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
