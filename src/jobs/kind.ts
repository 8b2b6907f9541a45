/** A kind of job is one object in one file, named in `kinds/index.ts`. */
import type { Logger } from 'pino';
import type { Db } from '../db/client.js';
import type { Aligner } from '../documents/aligner.js';
import type { GlossaryStore } from '../glossary/store.js';
import type { Job } from '../db/generated/client.js';

export interface JobTools {
  db: Db;
  log: Logger;
  glossary: GlossaryStore;
  aligner: Aligner;
  /** True once the job was cancelled or the node stops: the kind returns at its next safe point. */
  stopped: () => boolean;
  /** Something was written that look-ups should see. */
  wrote(what: 'segments' | 'concepts'): Promise<void>;
}

export interface JobKind {
  name: string;
  /**
   * Does the work, in steps that each commit together with the job's counts, so that a killed job goes on where the
   * last step ended. Returns when all is done or `stopped()` said so.
   */
  run(job: Job, tools: JobTools): Promise<void>;
  /** Called when the job has ended for good: remove what it kept outside the database. */
  clean?(job: Job): Promise<void>;
}
