/** `malmoi pretranslate`: fills the empty targets of an XLIFF file. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { fetchFile } from '../client.js';
import { CliError } from '../error.js';

interface Options {
  min: string;
  repair?: boolean;
  memory?: string;
}

export function pretranslateCommand(program: Command): void {
  program
    .command('pretranslate')
    .description('fill the empty targets of an XLIFF 1.2 or 2.x file from the memories')
    .argument('<in>', 'file to read')
    .argument('<out>', 'file to write')
    .option('--min <score>', 'lowest score that is used', '75')
    .option('--repair', 'put numbers and names of similar matches right')
    .option('--memory <slugs>', 'memories to look in, comma-separated')
    .action(run);
}

async function run(from: string, to: string, { min, repair, memory }: Options): Promise<void> {
  const body = await readFile(from).catch(() => {
    throw new CliError(`there is no file ${from}`, 1);
  });
  const query = new URLSearchParams({
    min,
    repair: String(repair === true),
    ...(memory === undefined ? {} : { memory }),
  });
  const headers = { 'Content-Type': 'application/xliff+xml' };
  const response = await fetchFile(`/pretranslate?${query.toString()}`, { method: 'POST', body, headers });
  await writeFile(to, Buffer.from(await response.arrayBuffer()));
  const count = (name: string) => response.headers.get(`x-segments-${name}`) ?? '0';
  console.log(
    `final ${count('final')}, to review ${count('review')}, left empty ${count('empty')}, translated before ${count('kept')}`,
  );
}
