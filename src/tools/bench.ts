/** `npm run bench`: how quick and how right look-ups and imports are at several sizes; `-- --help` says what there is. */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { loadCorpus } from './bench/corpus.js';
import { SECTIONS, type Figure, type Section } from './bench/sections.js';
import { createWorld } from './bench/world/world.js';

const OPTIONS = {
  size: { type: 'string', default: '10000,100000,1000000' },
  sections: { type: 'string', default: SECTIONS.map(({ name }) => name).join(',') },
  queries: { type: 'string', default: '2000' },
  recall: { type: 'string', default: '200' },
  rounds: { type: 'string', default: '3' },
  json: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const HELP = `npm run bench -- [options]

  --size 10000,100000     segments (${OPTIONS.size.default})
  --sections http,import  what is measured (everything)
  --queries 2000          fuzzy look-ups that are timed
  --recall 200            how many of them are compared with a plain scan of all segments
  --rounds 3              rounds, in turn, of what competes; the median counts
  --json FILE             writes the figures as JSON

Sections:
${SECTIONS.map(({ name, about }) => `  ${name.padEnd(24)}${about}`).join('\n')}

PostgreSQL is an embedded one in a folder of its own, or the server of DATABASE_URL (databases are made and dropped).
Real text is taken from MALMOI_SHARED/data/parallel where that is; the rest is generated from it, always the same.
Times are milliseconds, memory bytes.`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const sections = values.sections.split(',').map(sectionNamed);
  console.log(machine());
  const figures: Figure[] = [];
  for (const size of values.size.split(',').map(Number)) {
    const counts = { queries: Number(values.queries), recall: Number(values.recall) };
    figures.push(...(await measure(size, sections, { ...counts, rounds: Number(values.rounds) })));
  }
  const report = { machine: machine(), figures };
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
}

function sectionNamed(name: string): Section {
  const found = SECTIONS.find((section) => section.name === name);
  if (!found)
    throw new Error(`No section ${name}; there are ${SECTIONS.map((each) => each.name).join(', ')}.`);
  return found;
}

/** Told to end, the bench leaves no server and no files behind. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

const machine = (): string =>
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, load ${loadavg()[0]!.toFixed(1)}`;

async function measure(
  size: number,
  sections: readonly Section[],
  counts: { queries: number; recall: number; rounds: number },
): Promise<Figure[]> {
  const corpus = loadCorpus(size);
  console.log(`\n${size} segments, ${corpus.real} of them real text`);
  const world = createWorld(corpus);
  const interrupted = (): void => void world.close().finally(() => process.exit(130));
  for (const signal of SIGNALS) process.once(signal, interrupted);
  const figures: Figure[] = [];
  try {
    for (const section of sections) {
      for (const figure of await section.run({ corpus, world, ...counts })) {
        console.log(row(figure));
        figures.push({ size, section: section.name, ...figure });
      }
    }
  } finally {
    for (const signal of SIGNALS) process.off(signal, interrupted);
    await world.close();
  }
  return figures;
}

function row({ name, ...numbers }: Figure): string {
  const cells = Object.entries(numbers).map(([key, value]) => `${key} ${format(value)}`.padEnd(17));
  return `  ${name.padEnd(28)}${cells.join(' ')}`.trimEnd();
}

function format(value: number | string): string {
  return typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(3) : String(value);
}

main().catch((error: unknown) => {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
