/** A node of the service: everything between its configuration and an Express application. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Express } from 'express';
import type { Logger } from 'pino';
import { createAuthenticator } from './access/authenticate.js';
import { buildApp } from './app.js';
import { isOpen, type Config } from './config.js';
import { listen } from './db/changeFeed.js';
import { openDb } from './db/client.js';
import { adoptForeignRows } from './db/foreignRows.js';
import { migrate } from './db/migrations.js';
import { createAligner } from './documents/aligner.js';
import { createLearnedStore } from './documents/learned.js';
import { createGlossaryStore } from './glossary/store.js';
import { createJobRunner } from './jobs/runner.js';
import { createMatcher } from './memory/matcher.js';
import { createMetrics } from './metrics.js';
import { seed, type Seeded } from './seed/seed.js';
import type { Services } from './services.js';

export interface Node {
  app: Express;
  services: Services;
  seeded: Seeded;
  close(): Promise<void>;
}

/** Commits are also looked for this often, should a notification be lost. */
const LOOK_MS = 5_000;

/** Migrates, seeds and starts everything on a database that answers. */
export async function createNode(config: Config, url: string, log: Logger): Promise<Node> {
  await migrate(url);
  const db = openDb(url);
  await adoptForeignRows(db);
  const open = isOpen(config);
  const seeded = await seed(db, config.adminKey);
  const glossary = createGlossaryStore(db);
  const aligner = createAligner(glossary, createLearnedStore(db));
  const matcher = createMatcher(db, log, config);
  const metrics = createMetrics();
  metrics.gauge('malmoi_index_segments', 'Segments in the match index.', () => matcher.state().segments);
  metrics.gauge('malmoi_index_bytes', 'Memory of the match index.', () => matcher.state().bytes);
  metrics.gauge(
    'malmoi_index_limited',
    '1 when the match index would need more memory than MATCH_INDEX_MB: PostgreSQL answers instead.',
    () => Number(matcher.state().index === 'limited'),
  );
  metrics.gauge(
    'malmoi_pool_waiting',
    'Requests waiting for a database connection.',
    () => db.pool.waitingCount,
  );
  const catchUp = (): Promise<void> =>
    matcher
      .catchUp()
      .catch((error: unknown) =>
        log.warn(
          { code: (error as { code?: string }).code },
          'the match index could not be brought up to date',
        ),
      );
  const feed = listen(url, ['malmoi_segment', 'malmoi_glossary'], (channel) => {
    if (channel === 'malmoi_glossary') glossary.invalidate();
    else void catchUp();
  });
  const timer = setInterval(() => void catchUp(), LOOK_MS);
  const jobs = await createJobRunner({
    db,
    log,
    glossary,
    aligner,
    node: await nodeName(config.dataDir),
    wrote: async (what) => {
      if (what === 'concepts') glossary.invalidate();
      else await matcher.catchUp();
    },
  });
  const services: Services = {
    config,
    log,
    db,
    open,
    glossary,
    aligner,
    matcher,
    jobs,
    metrics,
    auth: createAuthenticator(db, open),
  };
  return {
    app: buildApp(services),
    services,
    seeded,
    async close() {
      clearInterval(timer);
      await jobs.stop();
      await feed.close();
      await matcher.close();
      await db.close();
    },
  };
}

/** A name that stays with the data folder: jobs wait for the node that has their files. */
async function nodeName(dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, 'node-id');
  const known = await readFile(file, 'utf8').catch(() => '');
  if (/^[0-9a-f-]{36}$/.test(known)) return known;
  const made = randomUUID();
  await writeFile(file, made);
  return made;
}
