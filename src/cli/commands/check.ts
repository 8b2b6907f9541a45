/** `malmoi check`: the second reader over a file of units, with the glossary of the service. */
import type { Command } from 'commander';
import { post } from '../client.js';
import { formatOf, readFile } from '../readFormat.js';

interface Finding {
  pair: string;
  check: string;
  severity: string;
  text: string;
  message: string;
  suggestions: string[];
}

/** Pairs of one request. */
const BATCH = 1_000;

export function checkCommand(program: Command): void {
  program
    .command('check')
    .description('check the units of a file; exits 1 when there are errors')
    .argument('<file>')
    .option('--format <name>', 'format, where the file does not show it')
    .option('--json', 'print the findings as JSON')
    .action(run);
}

async function run(file: string, { format: name, json }: { format?: string; json?: boolean }): Promise<void> {
  const findings: Finding[] = [];
  let pairs: { id: string; en: string; ko: string }[] = [];
  const flush = async () => {
    if (pairs.length > 0)
      findings.push(...(await post<{ findings: Finding[] }>('/check', { pairs })).findings);
    pairs = [];
  };
  let number = 0;
  for await (const event of readFile(file, await formatOf(file, name))) {
    if (event.type !== 'unit') continue;
    number += 1;
    pairs.push({ id: String(number), en: event.unit.en.text, ko: event.unit.ko.text });
    if (pairs.length === BATCH) await flush();
  }
  await flush();
  if (json) console.log(JSON.stringify(findings, null, 2));
  else for (const each of findings) console.log(lineOf(each));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (!json) console.log(`${number} units, ${findings.length} findings, ${errors} errors`);
  if (errors > 0) process.exitCode = 1;
}

function lineOf({ pair, severity, check, text, message, suggestions }: Finding): string {
  const advice = suggestions.length > 0 ? ` → ${suggestions.join(' | ')}` : '';
  return `unit ${pair}\t${severity}\t${check}\t${text}${advice}\t${message}`;
}
