/** `malmoi align`: the sentences of two texts side by side; stores nothing. */
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { align, needsReview } from '../../alignment/index.js';
import { CliError } from '../error.js';

export function alignCommand(program: Command): void {
  program
    .command('align')
    .description('align an English and a Korean text; needs no service')
    .argument('<en>', 'English text file')
    .argument('<ko>', 'Korean text file')
    .option('--json', 'print the alignment as JSON')
    .action(run);
}

async function run(en: string, ko: string, { json }: { json?: boolean }): Promise<void> {
  const alignment = align(await read(en), await read(ko));
  if (json) {
    console.log(JSON.stringify(alignment, null, 2));
    return;
  }
  const textOf = (sentences: readonly string[], places: readonly number[]) =>
    places.map((i) => sentences[i]!).join(' ');
  for (const bead of alignment.beads) {
    // What a person should look at is marked.
    const mark = needsReview(bead) ? '?' : ' ';
    console.log(
      `${mark} ${bead.score.toFixed(2)}\t${textOf(alignment.en, bead.en)}\t${textOf(alignment.ko, bead.ko)}`,
    );
  }
}

async function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new CliError(`there is no file ${file}`, 1);
  });
}
