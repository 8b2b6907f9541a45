/**
 * `npm run bench`: how quick and how right look-ups are at several sizes.
 *
 *   --sizes 10000,100000,1000000   segments
 *   --queries 2000                 fuzzy look-ups that are timed
 *   --recall 200                   of them, how many are compared with a plain scan
 *   --json FILE                    the figures as JSON
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadCorpus } from './bench/corpus.js';
import { SECTIONS, type Figure } from './bench/sections.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    queries: { type: 'string', default: '2000' },
    recall: { type: 'string', default: '200' },
    json: { type: 'string' },
  },
});

const figures: Figure[] = [];
for (const size of values.sizes.split(',').map(Number)) {
  const corpus = loadCorpus(size);
  console.log(`\n${size} segments, ${corpus.real} of them real text`);
  for (const section of SECTIONS) {
    const measured = await section({
      corpus,
      queries: Number(values.queries),
      recall: Number(values.recall),
    });
    for (const figure of measured) console.log(row(figure));
    figures.push(...measured.map((figure) => ({ size, ...figure })));
  }
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);

function row({ name, ...numbers }: Figure): string {
  const cells = Object.entries(numbers).map(([key, value]) => `${key} ${format(value)}`.padEnd(16));
  return `  ${name.padEnd(28)}${cells.join('')}`;
}

function format(value: number | string): string {
  return typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(3) : String(value);
}
