/** The service as users run it: a process of its own on a database, asked over HTTP. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, open, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Connection } from '../http/connection.js';
import { getRequest } from '../http/requests.js';

export interface BenchService {
  port: number;
  /** Milliseconds from its start to the first answer of a look-up, and to the index being ready. */
  started: { answering: number; ready: number };
  stop(): Promise<void>;
}

const SERVER = fileURLToPath(new URL('../../../server.js', import.meta.url));
const LOOK_MS = 20;
const START_MS = 10 * 60_000;
/** Characters of the log that are shown when it ends by itself. */
const SAID = 1_000;

/** @param folder where it makes a data folder. */
export async function startService(databaseUrl: string, folder: string): Promise<BenchService> {
  const port = await freePort();
  const dataDir = await mkdtemp(join(folder, 'data-'));
  const env = { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), DATA_DIR: dataDir };
  const begin = performance.now();
  // To a file: reading the log would be work for the load generator.
  const log = await open(join(dataDir, 'service.log'), 'w');
  const child = spawn(process.execPath, [SERVER], { env, stdio: ['ignore', 'ignore', log.fd] });
  await log.close();
  const said = (): Promise<string> => readFile(join(dataDir, 'service.log'), 'utf8');
  const until = async (path: string): Promise<number> => {
    await answers({ child, port, path, said });
    return performance.now() - begin;
  };
  const answering = await until('/api/v1/lookup?from=en&to=ko&min=100&text=Seoul');
  const ready = await until('/readyz');
  return { port, started: { answering, ready }, stop: () => stop(child) };
}

interface Expected {
  child: ChildProcess;
  port: number;
  path: string;
  /** The log of the service. */
  said: () => Promise<string>;
}

async function answers({ child, port, path, said }: Expected): Promise<void> {
  for (const end = Date.now() + START_MS; Date.now() < end;) {
    if (child.exitCode !== null)
      throw new Error(`the service ended with ${child.exitCode}: ${(await said()).slice(-SAID)}`);
    const status = await statusOf(port, path).catch(() => 0);
    if (status === 200) return;
    await wait(LOOK_MS);
  }
  throw new Error(`the service did not answer ${path}`);
}

async function statusOf(port: number, path: string): Promise<number> {
  const connection = await Connection.open(port);
  try {
    return (await connection.send(getRequest(path))).status;
  } finally {
    connection.close();
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
