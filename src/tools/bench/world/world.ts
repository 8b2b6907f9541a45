/** What the sections of one size share: a database that holds the corpus and a service on it, made when first needed. */
import type { Corpus } from '../corpus.js';
import { copySegments, makeDatabase, type BenchDatabase } from './database.js';
import { startServer, type BenchServer } from './server.js';
import { startService, type BenchService } from './service.js';

export interface World {
  server(): Promise<BenchServer>;
  /** The corpus in the table, and how long the bare COPY of it took. */
  loaded(): Promise<BenchDatabase & { copyMs: number }>;
  service(): Promise<BenchService>;
  /** Ends the service, should one run, so that what follows has the machine for itself. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

export function createWorld(corpus: Corpus): World {
  let server: Promise<BenchServer> | undefined;
  let database: Promise<BenchDatabase & { copyMs: number }> | undefined;
  let service: Promise<BenchService> | undefined;
  const load = async () => {
    const made = await makeDatabase((await world.server()).url);
    return { ...made, copyMs: await copySegments(made.url, corpus.segments) };
  };
  const world: World = {
    server: () => (server ??= startServer()),
    loaded: () => (database ??= load()),
    service: () =>
      (service ??= Promise.all([world.loaded(), world.server()]).then(([{ url }, { folder }]) =>
        startService(url, folder),
      )),
    async rest() {
      const running = service;
      service = undefined;
      await (await running)?.stop();
    },
    async close() {
      // What could not be made was reported where it was needed; the rest is still to be put away.
      await world.rest().catch(() => undefined);
      await database?.then((made) => made.drop()).catch(() => undefined);
      await server?.then((started) => started.stop()).catch(() => undefined);
    },
  };
  return world;
}
