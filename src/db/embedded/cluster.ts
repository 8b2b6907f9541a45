/** One PostgreSQL server in a folder: made, started, taken over after a kill, stopped. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Account } from './account.js';

export interface Cluster {
  /** Folder that holds `data/`, `password` and `server.log`. */
  folder: string;
  /** Folder of the PostgreSQL programs. */
  bin: string;
  account: Account | undefined;
}

const USER = 'malmoi';
/** Names under which systems have a UTF-8 locale; the first is on every current Linux. */
const UTF8_LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'UTF-8'];
/** A start includes recovery after a kill, which may replay much on a slow disk. */
const START_SECONDS = 120;

function run(cluster: Cluster, program: string, args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(cluster.bin, program), args, {
      ...cluster.account,
      cwd: cluster.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' },
    });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    // `exit`, not `close`: a started server may keep the pipes open.
    child.on('exit', (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code: code ?? 1, output });
    });
  });
}

const dataFolder = (cluster: Cluster) => join(cluster.folder, 'data');
const logFile = (cluster: Cluster) => join(cluster.folder, 'server.log');

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Makes the server's files where there are none; a creation that was cut short is begun again. */
export async function createCluster(cluster: Cluster): Promise<void> {
  if (await exists(join(cluster.folder, 'created'))) return;
  await mkdir(cluster.folder, { recursive: true });
  if (cluster.account) await chown(cluster.folder, cluster.account.uid, cluster.account.gid);
  const password = randomBytes(18).toString('base64url');
  const file = join(cluster.folder, 'password');
  await writeFile(file, password, { mode: 0o600 });
  if (cluster.account) await chown(file, cluster.account.uid, cluster.account.gid);
  await chmod(file, 0o600);
  await initialise(cluster, file);
  await writeFile(join(cluster.folder, 'created'), '');
}

/**
 * Order and case by the server's own C.UTF-8, the same on every system. Trigrams and text search go by the system's
 * character types, so those must be a UTF-8 locale too: with plain C they find no Hangul at all.
 */
async function initialise(cluster: Cluster, passwordFile: string): Promise<void> {
  let output = '';
  for (const ctype of UTF8_LOCALES) {
    await rm(dataFolder(cluster), { recursive: true, force: true });
    const result = await run(cluster, 'initdb', [
      `--pgdata=${dataFolder(cluster)}`,
      `--username=${USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      `--lc-ctype=${ctype}`,
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ]);
    if (result.code === 0) return;
    output = result.output;
  }
  throw new Error(`PostgreSQL could not create its files in ${cluster.folder}: ${lastLine(output)}`);
}

export async function isRunning(cluster: Cluster): Promise<boolean> {
  return (await run(cluster, 'pg_ctl', ['status', '-D', dataFolder(cluster)])).code === 0;
}

/** Starts the server on a free port of 127.0.0.1, or takes over the one that a killed process left running. */
export async function startCluster(cluster: Cluster, settings: Record<string, string> = {}): Promise<string> {
  if (!(await isRunning(cluster))) await launch(cluster, settings);
  const [, , , port = ''] = (await readFile(join(dataFolder(cluster), 'postmaster.pid'), 'utf8')).split('\n');
  const password = await readFile(join(cluster.folder, 'password'), 'utf8');
  return `postgresql://${USER}:${password}@127.0.0.1:${port.trim()}/postgres`;
}

async function launch(cluster: Cluster, settings: Record<string, string>): Promise<void> {
  const options = {
    port: String(await freePort()),
    listen_addresses: '127.0.0.1',
    // Paths of sockets are limited to 107 bytes, and a folder's path may be longer.
    unix_socket_directories: '',
    max_connections: '60',
    ...settings,
  };
  const flags = Object.entries(options).map(([name, value]) => `-c ${name}='${value}'`);
  const result = await run(cluster, 'pg_ctl', [
    'start',
    '-w',
    ...['-t', String(START_SECONDS)],
    ...['-D', dataFolder(cluster)],
    ...['-l', logFile(cluster)],
    ...['-o', flags.join(' ')],
  ]);
  if (result.code === 0) return;
  const log = await readFile(logFile(cluster), 'utf8').catch(() => result.output);
  throw new Error(`PostgreSQL did not start (${logFile(cluster)}): ${lastLine(log)}`);
}

/** Stops the server after its sessions were told to end; no harm where it does not run. */
export async function stopCluster(cluster: Cluster): Promise<void> {
  await run(cluster, 'pg_ctl', ['stop', '-m', 'fast', '-w', '-D', dataFolder(cluster)]);
}

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? '';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
