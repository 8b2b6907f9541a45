/** `malmoi export`: a memory or glossary as a file. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { download } from '../client.js';
import { CliError } from '../error.js';

interface Options {
  memory?: string;
  glossary?: string;
  output?: string;
}

export function exportCommand(program: Command): void {
  program
    .command('export')
    .description('write a memory or a glossary to a file, or to standard output')
    .argument('<format>', 'extension of the format: tmx, csv, tsv, xlf, tbx, xlsx, utf8 …')
    .option('--memory <slug>', 'memory to export')
    .option('--glossary <slug>', 'glossary to export')
    .option('-o, --output <file>', 'file to write; standard output when left out')
    .action(run);
}

async function run(format: string, { memory, glossary, output }: Options): Promise<void> {
  if ((memory === undefined) === (glossary === undefined))
    throw new CliError('name either --memory or --glossary', 2);
  const path =
    memory === undefined
      ? `/exports/glossaries/${glossary}.${format}`
      : `/exports/memories/${memory}.${format}`;
  const body = Readable.fromWeb(await download(path));
  if (output === undefined) await pipeline(body, process.stdout, { end: false });
  else await pipeline(body, createWriteStream(output));
  if (output !== undefined) console.error(`wrote ${output}`);
}
