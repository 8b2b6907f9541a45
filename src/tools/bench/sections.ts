/** What the bench measures, in order. A section is one object in one file and is named here and nowhere else. */
import type { Corpus } from './corpus.js';
import { alignment } from './alignment.js';
import { batch } from './batch.js';
import { checks } from './checks.js';
import { concordance } from './concordance.js';
import { formats } from './formats.js';
import { importRate } from './importRate.js';
import { inProcess } from './inProcess.js';
import { overHttp } from './overHttp.js';
import { peers } from './peers/peers.js';
import { throughput } from './throughput.js';
import type { World } from './world/world.js';

export interface BenchInput {
  corpus: Corpus;
  /** Fuzzy look-ups that are timed. */
  queries: number;
  /** Look-ups that are compared with a plain scan. */
  recall: number;
  /** How often what competes is measured, in turn; the median counts. */
  rounds: number;
  world: World;
}

/** One row of the report: times in milliseconds, memory in bytes. */
export type Figure = { name: string } & Record<string, number | string>;

export interface Section {
  /** As `--sections` names it. */
  name: string;
  about: string;
  run(input: BenchInput): Figure[] | Promise<Figure[]>;
}

export const SECTIONS: readonly Section[] = [
  inProcess,
  concordance,
  alignment,
  checks,
  overHttp,
  throughput,
  batch,
  peers,
  importRate,
  formats,
];
