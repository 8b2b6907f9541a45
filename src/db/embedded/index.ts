/** The embedded PostgreSQL: a real server from npm, its files in the data folder. */
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mayEnter, serverAccount, type Account } from './account.js';
import { findBinaries } from './binaries.js';
import { createCluster, isRunning, startCluster, stopCluster, type Cluster } from './cluster.js';

export interface EmbeddedServer {
  /** Connection string of the database `postgres` on it. */
  url: string;
  /** It ran before: whoever started it stops it. */
  ranBefore: boolean;
  /** Where its files are; not below the data folder when the server's account may not enter that. */
  folder: string;
  stop(): Promise<void>;
}

/** Files of servers whose account may not enter the project (root, project below a closed folder). */
const OUTSIDE = '/var/lib/malmoi';

/**
 * Starts the embedded server of a data folder, making it at the first time.
 * @throws with one clear line when it cannot be made or started.
 */
export async function startEmbedded(
  dataDir: string,
  settings?: Record<string, string>,
): Promise<EmbeddedServer> {
  const cluster = await place(resolve(dataDir));
  await createCluster(cluster);
  const ranBefore = await isRunning(cluster);
  const url = await startCluster(cluster, settings);
  return { url, ranBefore, folder: cluster.folder, stop: () => stopCluster(cluster) };
}

async function place(dataDir: string): Promise<Cluster> {
  await mkdir(dataDir, { recursive: true });
  const account = serverAccount();
  if (account && !mayUse(account, dataDir)) {
    const base = join(OUTSIDE, createHash('sha256').update(dataDir).digest('hex').slice(0, 12));
    return { account, folder: join(base, 'postgres'), bin: await findBinaries(join(base, 'native')) };
  }
  return { account, folder: join(dataDir, 'postgres'), bin: await findBinaries() };
}

function mayUse(account: Account, dataDir: string): boolean {
  return mayEnter(account, dataDir) && mayEnter(account, dirname(fileURLToPath(import.meta.url)));
}
