/** `malmoi import`: a file into a memory or glossary, with its progress. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { Option, type Command } from 'commander';
import { FORMATS } from '../../formats/index.js';
import type { JobState } from '../../jobs/job.js';
import { call, post } from '../client.js';
import { CliError } from '../error.js';
import { progressBar } from '../progress.js';

interface Options {
  memory?: string;
  glossary?: string;
  create?: boolean;
  format?: string;
  status?: string;
  onConflict: string;
  dryRun?: boolean;
  json?: boolean;
}

/** Errors of the file shown at the end; the job keeps more. */
const SHOWN = 10;
const POLL_MS = 300;

export function importCommand(program: Command): void {
  program
    .command('import')
    .description('import a file into a memory or a glossary')
    .argument('<file>', `the file (${FORMATS.flatMap(({ extensions }) => extensions).join(' ')})`)
    .option('--memory <slug>', 'memory to import into')
    .option('--glossary <slug>', 'glossary to import into')
    .option('--create', 'make the memory or glossary when it does not exist')
    .addOption(
      new Option('--format <name>', 'format, where the file does not show it').choices(
        FORMATS.map(({ name }) => name),
      ),
    )
    .addOption(
      new Option('--status <status>', 'status of all segments').choices(['draft', 'confirmed', 'rejected']),
    )
    .addOption(
      new Option('--on-conflict <how>', 'same English, another Korean')
        .choices(['keep', 'replace', 'both'])
        .default('both'),
    )
    .option('--dry-run', 'say what would happen, store nothing')
    .option('--json', 'print the finished job as JSON')
    .action(run);
}

async function run(file: string, options: Options): Promise<void> {
  if ((options.memory === undefined) === (options.glossary === undefined)) {
    throw new CliError('name either --memory or --glossary', 2);
  }
  const size = await stat(file).then(
    (found) => found.size,
    () => {
      throw new CliError(`there is no file ${file}`, 1);
    },
  );
  if (options.create) await make(options);
  const { job } = await upload(file, size, options);
  const done = await watch(job, options);
  report(done, options);
}

async function make({ memory, glossary }: Options): Promise<void> {
  const [path, slug] = memory === undefined ? ['/glossaries', glossary!] : ['/memories', memory];
  const { items } = await call<{ items: { slug: string }[] }>(path);
  if (!items.some((item) => item.slug === slug)) await post(path, { slug });
}

async function upload(file: string, size: number, options: Options): Promise<{ job: JobState }> {
  const query = new URLSearchParams({ filename: basename(file), onConflict: options.onConflict });
  for (const name of ['memory', 'glossary', 'format', 'status'] as const) {
    if (options[name] !== undefined) query.set(name, options[name]);
  }
  if (options.dryRun) query.set('dryRun', 'true');
  const body = Readable.toWeb(createReadStream(file)) as unknown as ReadableStream;
  const headers = { 'Content-Type': 'application/octet-stream', 'Content-Length': String(size) };
  return call(`/imports?${query.toString()}`, { method: 'POST', body, headers, duplex: 'half' });
}

async function watch(first: JobState, { json }: Options): Promise<JobState> {
  const bar = progressBar(first.totalBytes, json === true);
  let job = first;
  while (job.finishedAt === null) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    job = await call<JobState>(`/jobs/${job.id}`);
    bar.update(job.bytes, { units: job.processed });
  }
  bar.stop();
  return job;
}

function report(job: JobState, options: Options): void {
  if (options.json) {
    console.log(JSON.stringify(job, null, 2));
  } else {
    const verb = options.dryRun ? 'would add' : 'added';
    console.log(`${job.state}: ${verb} ${job.added}, counted up ${job.updated}, skipped ${job.skipped}`);
    for (const { reason } of job.errors.slice(0, SHOWN)) console.error(`  ${reason}`);
    if (job.errors.length > SHOWN)
      console.error(`  … and ${job.errors.length - SHOWN} more: GET /api/v1/jobs/${job.id}`);
  }
  if (job.state !== 'done') process.exitCode = 1;
}
