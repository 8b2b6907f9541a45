/** One service at a time on a data folder: a file that names its process and address. */
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';

export class AlreadyRunning extends Error {}

interface Owner {
  pid: number;
  /** When that process began, so that another one with the same number is not taken for it. */
  began: string;
  url?: string;
}

export interface FolderLock {
  (): Promise<void>;
  /** Writes down where the service answers, for whoever starts a second one. */
  announce(url: string): Promise<void>;
}

/**
 * Takes the data folder. A lock whose process was killed is taken over.
 * @throws AlreadyRunning with the address of the service that has it.
 */
export async function lockFolder({ dataDir }: Config): Promise<FolderLock> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, 'service.lock');
  const me: Owner = { pid: process.pid, began: beginOf(process.pid) };
  for (let attempt = 0; ; attempt += 1) {
    const taken = await open(file, 'wx').catch(() => undefined);
    if (taken) {
      await taken.writeFile(JSON.stringify(me));
      await taken.close();
      break;
    }
    const owner = parse(await readFile(file, 'utf8').catch(() => ''));
    if (attempt > 0 || (owner && isAlive(owner))) throw new AlreadyRunning(describe(dataDir, owner));
    await rm(file, { force: true });
  }
  const release = () => rm(file, { force: true });
  return Object.assign(release, {
    announce: (url: string) => writeFile(file, JSON.stringify({ ...me, url })),
  });
}

function describe(dataDir: string, owner: Owner | undefined): string {
  const where =
    owner?.url === undefined ? `process ${owner?.pid ?? 'unknown'}` : `${owner.url} (process ${owner.pid})`;
  return `Malmoi runs already with ${dataDir}: ${where}. Use it there, stop it first, or set PORT and DATA_DIR for a second one.`;
}

function parse(text: string): Owner | undefined {
  try {
    return JSON.parse(text) as Owner;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, began }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return began === beginOf(pid);
}

/** Start time of a process in clock ticks since boot (field 22 of its stat file); empty where there is no /proc. */
function beginOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
