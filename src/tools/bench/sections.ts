/** What the bench measures, in order. A section takes a corpus and returns rows of named figures. */
import type { Corpus } from './corpus.js';
import { concordance } from './concordance.js';
import { inProcess } from './inProcess.js';

export interface BenchInput {
  corpus: Corpus;
  /** Fuzzy look-ups that are timed. */
  queries: number;
  /** Look-ups that are compared with a plain scan. */
  recall: number;
}

/** One row of the report: times in milliseconds, memory in bytes. */
export type Figure = { name: string } & Record<string, number | string>;

export type Section = (input: BenchInput) => Figure[] | Promise<Figure[]>;

export const SECTIONS: readonly Section[] = [inProcess, concordance];
