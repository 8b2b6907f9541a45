/** `malmoi documents`: a folder or a table of article pairs into a memory, aligned, as a job. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { Command } from 'commander';
import type { JobState } from '../../jobs/job.js';
import { pairsIn, tableOf } from '../articleFolder.js';
import { call } from '../client.js';
import { CliError } from '../error.js';
import { reportJob, watchJob } from '../job.js';
import { makeCollection } from '../makeCollection.js';

interface Options {
  memory: string;
  create?: boolean;
  confirm?: boolean;
  minScore?: string;
  json?: boolean;
}

export function documentsCommand(program: Command): void {
  program
    .command('documents')
    .description('store and align article pairs: of a folder, or of a table with the columns en and ko')
    .argument('<source>', 'folder with a.en.txt and a.ko.txt (or en/a.txt and ko/a.txt), or a CSV file')
    .requiredOption('--memory <slug>', 'memory to store them in')
    .option('--create', 'make the memory when it does not exist')
    .option('--confirm', 'make segments of them at once')
    .option('--min-score <score>', 'with --confirm: pairs of sentences below this score become drafts')
    .option('--json', 'print the finished job as JSON')
    .action(run);
}

async function run(source: string, options: Options): Promise<void> {
  const found = await stat(source).catch(() => undefined);
  if (!found) throw new CliError(`there is no file or folder ${source}`, 1);
  const body = found.isDirectory() ? await folderTable(resolve(source)) : createReadStream(source);
  if (options.create) await makeCollection('/memories', options.memory);
  const query = new URLSearchParams({ memory: options.memory, filename: basename(resolve(source)) });
  if (options.confirm) query.set('confirm', 'true');
  if (options.minScore !== undefined) query.set('minScore', options.minScore);
  const { job } = await call<{ job: JobState }>(`/documents/bulk?${query.toString()}`, {
    method: 'POST',
    body: Readable.toWeb(body) as unknown as ReadableStream,
    headers: { 'Content-Type': 'text/csv' },
    duplex: 'half',
  });
  const done = await watchJob(job, options);
  reportJob(done, options, `added ${done.added}, aligned anew ${done.updated}, skipped ${done.skipped}`);
}

/** The table of a folder's pairs; files without counterpart are named and left out. */
async function folderTable(folder: string): Promise<Readable> {
  const { pairs, alone } = await pairsIn(folder);
  for (const file of alone) console.error(`  ${file}: no counterpart`);
  if (pairs.length === 0)
    throw new CliError(`there is no pair in ${folder}: name files a.en.txt and a.ko.txt, or put them in en/ and ko/`, 1); // prettier-ignore
  return Readable.from(tableOf(pairs));
}
