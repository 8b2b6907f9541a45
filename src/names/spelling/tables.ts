/** The shipped count tables `glossary/spelling-*.tsv`: read once, on first use. */
import { readFileSync } from 'node:fs';
import type { CountTable, SpellingCounts } from './counts.js';

const file = (name: string): URL => new URL(`../../../glossary/spelling-${name}.tsv`, import.meta.url);

/** Rows of a table: lines that begin with `#` and the header are skipped. */
function rows(name: string): string[][] {
  const lines = readFileSync(file(name), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'));
}

function readTable(name: string): CountTable {
  const table: CountTable = new Map();
  for (const [hangul = '', letters = '', count = '0'] of rows(name)) {
    const row = table.get(hangul) ?? new Map<string, number>();
    table.set(hangul, row.set(letters, Number(count)));
  }
  return table;
}

/** Counts as shipped. Throws when a file is missing: they are part of the program. */
export function shippedCounts(): SpellingCounts {
  return {
    surnames: readTable('surnames'),
    syllables: readTable('syllables'),
    givenNames: new Map(rows('given-names').map(([name = '', count = '0']) => [name, Number(count)])),
  };
}
