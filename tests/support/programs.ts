/** Programs of others that read our files; absent on many machines, installed by `.ci/run` where that is possible. */
import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { describe } from '@jest/globals';

const run = promisify(execFile);

/** Whether a command ends well. */
export function works(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** What a program prints. UTF-8 whatever the locale of the machine, and no window. */
export async function output(command: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, JAVA_TOOL_OPTIONS: '-Dfile.encoding=UTF-8 -Djava.awt.headless=true' };
  return (await run(command, args, { env, maxBuffer: 1 << 26 })).stdout;
}

/** `describe`, skipped with a visible line where the program is absent. */
export function describeWith(installed: boolean, name: string, body: () => void): void {
  if (installed) {
    describe(name, body);
    return;
  }
  process.stderr.write(`SKIPPED (not installed): ${name}\n`);
  describe.skip(name, body);
}

export interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs a program to its end, whether that is good or bad. */
export function ended(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const options = { env: { ...process.env, ...environment }, maxBuffer: 1 << 26 };
  return new Promise((resolve) => {
    execFile(command, args, options, (error, out, err) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    );
  });
}
