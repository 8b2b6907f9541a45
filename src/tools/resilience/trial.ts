/** A trial puts a running service into trouble and says what it found. One trial a file, named in `list.ts`. */
import type { Stand } from './support/stand.js';

/** What was counted, shown as it is. */
export type Figures = Record<string, number | string>;

export interface TrialOptions {
  /** Moments at which the service is killed. */
  moments: number;
  /** How long load is kept up, in seconds. */
  seconds: number;
  /** Requests of trials that count them. */
  requests: number;
}

export interface Trial {
  name: string;
  /** One line for `--help`. */
  about: string;
  /** @throws Failed where the service did not keep a promise */
  run(stand: Stand, options: TrialOptions): Promise<Figures>;
}

/** A promise that was not kept. */
export class Failed extends Error {}

export function must(kept: boolean, promise: string): asserts kept {
  if (!kept) throw new Failed(promise);
}
