/** `malmoi inspect`: what a file holds, before it is imported. */
import type { Command } from 'commander';
import { describeReason } from '../../formats/index.js';
import { readerLang } from '../client.js';
import { formatOf, readFile } from '../readFormat.js';

export function inspectCommand(program: Command): void {
  program
    .command('inspect')
    .description(
      'say what a file holds: format, tool, languages, units, what cannot be used; needs no service',
    )
    .argument('<file>')
    .option('--format <name>', 'format, where the file does not show it')
    .option('--json', 'print as JSON')
    .action(run);
}

interface Inspection {
  format: string;
  tool?: string;
  version?: string;
  languages: string[];
  units: number;
  concepts: number;
  skipped: number;
  reasons: Record<string, number>;
}

async function run(file: string, { format: name, json }: { format?: string; json?: boolean }): Promise<void> {
  const format = await formatOf(file, name);
  const found: Inspection = {
    format: format.title,
    languages: [],
    units: 0,
    concepts: 0,
    skipped: 0,
    reasons: {},
  };
  for await (const event of readFile(file, format)) {
    if (event.type === 'header') Object.assign(found, { ...event, type: undefined });
    if (event.type === 'unit') found.units += 1;
    if (event.type === 'concept') found.concepts += 1;
    if (event.type !== 'skipped') continue;
    const reason = describeReason(event.reason.code, event.reason.params, readerLang());
    found.skipped += 1;
    found.reasons[reason] = (found.reasons[reason] ?? 0) + 1;
  }
  if (json) console.log(JSON.stringify(found, null, 2));
  else print(found);
}

function print({ reasons, languages, ...found }: Inspection): void {
  for (const [label, value] of Object.entries({ ...found, languages: languages.join(', ') }))
    console.log(`${label.padEnd(10)}${value}`);
  for (const [reason, count] of Object.entries(reasons)) console.log(`  ${count} × ${reason}`);
}
