/** Reads the development data that lies beside the project; absent on a stranger's machine. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe } from '@jest/globals';

const folder = process.env['MALMOI_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));

/** Path of a file or folder of the shared data, or undefined where the data is absent. */
export function sharedPath(name: string): string | undefined {
  const path = join(folder, 'data', name);
  return existsSync(path) ? path : undefined;
}

/** Text of a shared data file (`.gz` is unpacked), or undefined where the data is absent. */
export function sharedData(name: string): string | undefined {
  const path = sharedPath(name);
  if (path === undefined) return undefined;
  const bytes = readFileSync(path);
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Rows of a shared TSV file with a header, as records. */
export function sharedRows(name: string): Record<string, string>[] {
  const [header = '', ...lines] = (sharedData(name) ?? '').split('\n').filter((line) => line !== '');
  const columns = header.split('\t');
  return lines.map((line) =>
    Object.fromEntries(line.split('\t').map((cell, i) => [columns[i] ?? String(i), cell])),
  );
}

/** `describe`, skipped with a visible line where the shared data is absent. */
export function describeWithShared(name: string, body: () => void): void {
  if (sharedPath('.') !== undefined) {
    describe(name, body);
    return;
  }
  process.stderr.write(`SKIPPED (no ../shared/data): ${name}\n`);
  describe.skip(name, body);
}
