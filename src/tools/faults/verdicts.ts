/** What a person said about the errors found in clean pairs: `real`, or `false` for a false alarm. */
import { readFileSync } from 'node:fs';
import type { Finding } from '../../checks/index.js';
import { projectPath } from '../../project.js';

export type Verdicts = ReadonlyMap<string, string>;

const FILE = 'tests/fixtures/checks/judged.tsv';

const keyOf = (pair: string | number, check: string, start: number | string): string =>
  `${pair} ${check} ${start}`;

export function readVerdicts(): Verdicts {
  const lines = readFileSync(projectPath(FILE), 'utf8').trimEnd().split('\n').slice(1);
  return new Map(
    lines.map((line) => {
      const [pair = '', check = '', start = '', verdict = ''] = line.split('\t');
      return [keyOf(pair, check, start), verdict];
    }),
  );
}

/** undefined for what nobody has looked at. */
export function verdictOf(verdicts: Verdicts, { pair, check, start }: Finding): string | undefined {
  return verdicts.get(keyOf(pair, check, start));
}
