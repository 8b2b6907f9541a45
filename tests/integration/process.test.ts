/** The service as a person starts it: a real process with its own embedded PostgreSQL. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

let dataDir: string;
const running = new Set<ChildProcess>();
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'malmoi-process-'));
  // As root, PostgreSQL runs as another account, which must be able to enter.
  await chmod(dataDir, 0o755);
});
afterAll(async () => {
  for (const child of running) child.kill('SIGINT');
  await Promise.all([...running].map(ended));
  await rm(dataDir, { recursive: true, force: true });
});

interface Started {
  child: ChildProcess;
  /** Address, once the service is ready; undefined when it ended before. */
  url: string | undefined;
  output: () => string;
}

function start(env: Record<string, string> = {}): Promise<Started> {
  const { DATABASE_URL: _url, MALMOI_ADMIN_KEY: _key, ...rest } = process.env;
  const child = spawn(process.execPath, ['dist/server.js'], {
    env: { ...rest, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  return new Promise((resolve) => {
    const done = (url: string | undefined) => resolve({ child, url, output: () => output });
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /ready (http:\S+)/.exec(output)?.[1];
      if (url !== undefined) done(url);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', () => {
      running.delete(child);
      done(undefined);
    });
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.on('exit', resolve));
}

/** Whether the embedded server of the data folder runs. */
function postgresRuns(): boolean {
  const file = join(dataDir, 'postgres', 'data', 'postmaster.pid');
  if (!existsSync(file)) return false;
  try {
    process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 0);
    return true;
  } catch {
    return false;
  }
}

const json = async (url: string, init?: RequestInit) =>
  (await fetch(url, init)).json() as Promise<Record<string, string>>;

describe('npm start', () => {
  it('begins with the shipped data, keeps what was stored over a kill, and stops cleanly', async () => {
    const first = await start();
    expect(first.output()).toMatch(/loaded +\d+ concepts, \d+ sample segments/);
    expect(first.output()).toMatch(/admin key, shown this once: malmoi_\S+/);
    const stored = await json(`${first.url}/api/v1/segments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ memory: 'sample', en: 'Kept over a kill.', ko: '죽여도 남는다.' }),
    });
    expect(stored.id).toBeDefined();

    const second = await start();
    expect(second.url).toBeUndefined();
    expect(await ended(second.child)).toBe(1);
    expect(second.output()).toContain(`runs already`);
    expect(second.output()).toContain(first.url!);

    first.child.kill('SIGKILL');
    await ended(first.child);
    expect(postgresRuns()).toBe(true);

    const third = await start();
    expect(third.output()).not.toContain('admin key');
    const kept = await json(`${third.url}/api/v1/segments/${stored.id}`);
    expect(kept.en).toBe('Kept over a kill.');
    third.child.kill('SIGINT');
    expect(await ended(third.child)).toBe(0);
    expect(postgresRuns()).toBe(false);
  });

  it('stops cleanly when it is told to in the middle of a start', async () => {
    const starting = start();
    while (!postgresRuns()) await new Promise((resolve) => setTimeout(resolve, 20));
    const child = [...running].at(-1);
    child!.kill('SIGINT');
    await starting;
    expect(await ended(child!)).toBe(0);
    expect(postgresRuns()).toBe(false);
  });

  it('needs a key as soon as others can reach it', async () => {
    const service = await start({ HOST: '0.0.0.0', MALMOI_ADMIN_KEY: 'a-key-given-from-outside' });
    const port = new URL(service.url!).port;
    const status = async (headers: Record<string, string>) =>
      (await fetch(`http://127.0.0.1:${port}/api/v1/memories`, { headers })).status;
    expect(await status({})).toBe(401);
    expect(await status({ authorization: 'Bearer a-key-given-from-outside' })).toBe(200);
    service.child.kill('SIGTERM');
    expect(await ended(service.child)).toBe(0);
  });

  it.each([
    [
      'a database that does not answer',
      { DATABASE_URL: 'postgresql://u:secret@127.0.0.1:1/x' },
      /cannot be reached.*DATABASE_URL/,
    ],
    ['a wrong variable', { PORT: 'abc' }, /PORT:/],
    ['a wrong choice', { MATCH_INDEX: 'disk' }, /MATCH_INDEX:/],
  ])('says in a line what is wrong with %s, and exits 1', async (_name, env, expected) => {
    const service = await start(env);
    expect(service.url).toBeUndefined();
    expect(await ended(service.child)).toBe(1);
    expect(service.output()).toMatch(expected);
    expect(service.output()).not.toContain('secret');
    expect(service.output()).not.toContain('    at ');
  });
});
