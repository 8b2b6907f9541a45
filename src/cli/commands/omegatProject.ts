/** `malmoi omegat-project`: a project of OmegaT that fetches a memory and the glossary from the service. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { omegatProject, omegatRepositories } from '../../exports/omegatProject.js';
import { call, target } from '../client.js';
import { CliError } from '../error.js';

interface Options {
  from: string;
  output?: string;
}

export function omegatProjectCommand(program: Command): void {
  program
    .command('omegat-project')
    .description('write the OmegaT settings that fetch a memory, its drafts and the glossary')
    .argument('<memory>', 'memory that OmegaT fills in from')
    .option('--from <lang>', 'language that is translated from: ko or en', 'ko')
    .option(
      '-o, --output <folder>',
      'make a project in this folder; left out, print the part for a project that exists',
    )
    .addHelpText('after', '\nThe key (MALMOI_KEY) becomes part of the addresses: use one that may only read.')
    .action(run);
}

/** Folders that OmegaT expects to find. */
const FOLDERS = ['source', 'target', 'tm/auto', 'tm/penalty-010', 'glossary', 'dictionary', 'omegat'];

async function run(memory: string, { from, output }: Options): Promise<void> {
  if (from !== 'ko' && from !== 'en') throw new CliError('--from is ko or en', 2);
  // A wrong name is better told here than by OmegaT.
  await call(`/memories/${encodeURIComponent(memory)}`);
  const { url, key } = target();
  const base = key === undefined ? url : `${url}/k/${encodeURIComponent(key)}`;
  const project = { base, memory, from, to: from === 'ko' ? 'en' : 'ko' } as const;
  if (output === undefined) {
    process.stdout.write(omegatRepositories(project));
    return;
  }
  for (const folder of FOLDERS) await mkdir(join(output, folder), { recursive: true });
  const file = join(output, 'omegat.project');
  await writeFile(file, omegatProject(project), { flag: 'wx' }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new CliError(`there is ${file} already; leave -o out and put the printed part into it`, 1);
  });
  console.error(`wrote ${file}`);
}
