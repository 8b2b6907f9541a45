/** `malmoi import`: a file into a memory or glossary, with its progress. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { Option, type Command } from 'commander';
import { FORMATS } from '../../formats/index.js';
import type { ImportReport } from '../../jobs/importReport.js';
import type { JobState } from '../../jobs/job.js';
import { call } from '../client.js';
import { CliError } from '../error.js';
import { reportJob, watchJob } from '../job.js';
import { makeCollection } from '../makeCollection.js';

interface Options {
  memory?: string;
  glossary?: string;
  create?: boolean;
  format?: string;
  status?: string;
  onConflict: string;
  dryRun?: boolean;
  onFault: string;
  json?: boolean;
}

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
    .addOption(
      new Option(
        '--on-fault <how>',
        'a file that cannot be read to its end: store nothing, or what comes before',
      )
        .choices(['refuse', 'keep'])
        .default('refuse'),
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
  const { memory, glossary } = options;
  if (options.create)
    await (memory === undefined
      ? makeCollection('/glossaries', glossary!)
      : makeCollection('/memories', memory));
  const { job } = await upload(file, size, options);
  const done = await watchJob(job, options);
  const verb = options.dryRun ? 'would add' : 'added';
  reportJob(done, options, `${verb} ${done.added}, counted up ${done.updated}, skipped ${done.skipped}`);
  if (options.dryRun && !options.json) described(done.result as ImportReport | null);
}

async function upload(file: string, size: number, options: Options): Promise<{ job: JobState }> {
  const query = new URLSearchParams({
    filename: basename(file),
    onConflict: options.onConflict,
    onFault: options.onFault,
  });
  for (const name of ['memory', 'glossary', 'format', 'status'] as const) {
    if (options[name] !== undefined) query.set(name, options[name]);
  }
  if (options.dryRun) query.set('dryRun', 'true');
  const body = Readable.toWeb(createReadStream(file)) as unknown as ReadableStream;
  const headers = { 'Content-Type': 'application/octet-stream', 'Content-Length': String(size) };
  return call(`/imports?${query.toString()}`, { method: 'POST', body, headers, duplex: 'half' });
}

/** What the file says of itself. */
function described(found: ImportReport | null): void {
  if (!found) return;
  console.log(`format: ${[found.format, found.version].filter(Boolean).join(' ')}`);
  if (found.tool !== null) console.log(`written by: ${found.tool}`);
  for (const [languages, units] of Object.entries(found.languages)) console.log(`${languages}: ${units}`);
}
