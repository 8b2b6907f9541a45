/** What a running node has; made once by `createServices` and handed to every route. */
import type { Logger } from 'pino';
import type { Authenticator } from './access/authenticate.js';
import type { Config } from './config.js';
import type { Db } from './db/client.js';
import type { Aligner } from './documents/aligner.js';
import type { GlossaryStore } from './glossary/store.js';
import type { JobRunner } from './jobs/runner.js';
import type { Matcher } from './memory/matcher.js';
import type { Metrics } from './metrics.js';

export interface Services {
  config: Config;
  log: Logger;
  db: Db;
  auth: Authenticator;
  glossary: GlossaryStore;
  aligner: Aligner;
  matcher: Matcher;
  jobs: JobRunner;
  metrics: Metrics;
  /** Open mode: loopback and embedded database, no key needed. */
  open: boolean;
}
