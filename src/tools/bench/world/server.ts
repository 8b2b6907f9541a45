/** The PostgreSQL that is measured on: DATABASE_URL's server, or an embedded one in a folder of its own. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../../db/embedded/index.js';

export interface BenchServer {
  url: string;
  /** Where services of the bench keep their files. */
  folder: string;
  stop(): Promise<void>;
}

export async function startServer(): Promise<BenchServer> {
  const folder = await mkdtemp(join(tmpdir(), 'malmoi-bench-'));
  // The account that PostgreSQL runs as has to enter it.
  await chmod(folder, 0o755);
  const given = process.env['DATABASE_URL'];
  const embedded = given ? undefined : await startEmbedded(folder);
  return {
    url: given ?? embedded!.url,
    folder,
    async stop() {
      await embedded?.stop();
      for (const each of [folder, embedded?.folder])
        if (each) await rm(each, { recursive: true, force: true });
    },
  };
}
