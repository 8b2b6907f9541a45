/** The shipped count tables `glossary/spelling-*.tsv`: read once, on first use. */
import { readFileSync } from 'node:fs';
import type { CountTable, SpellingCounts } from './counts.js';
import { total } from './counts.js';
import type { StyleCounts } from './styles.js';

const file = (name: string): URL => new URL(`../../../glossary/spelling-${name}.tsv`, import.meta.url);

/** Rows of a table: lines that begin with `#` and the header are skipped. */
export function tableRows(name: string): string[][] {
  const lines = readFileSync(file(name), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'));
}

/** Columns of a table of spellings: Hangul, letters, count, then the part of the count in each style. */
function readTable(name: string): CountTable[] {
  const tables: CountTable[] = [];
  for (const [hangul = '', letters = '', ...numbers] of tableRows(name)) {
    numbers.forEach((number, i) => {
      const table = (tables[i] ??= empty());
      const row = table.get(hangul) ?? new Map<string, number>();
      table.set(hangul, row.set(letters, Number(number)));
    });
  }
  return tables;
}

const empty = (): CountTable => new Map();

/** Counts as shipped. Throws when a file is missing: they are part of the program. */
export function shippedCounts(): SpellingCounts {
  const [surnames = empty(), ...surnamesByStyle] = readTable('surnames');
  const [syllables = empty(), ...syllablesByStyle] = readTable('syllables');
  const sizes = surnamesByStyle.map(size);
  const people = sizes.reduce((sum, n) => sum + n, 0);
  const styles = surnamesByStyle.map((table, i): StyleCounts => {
    return { share: sizes[i]! / people, surnames: table, syllables: syllablesByStyle[i]! };
  });
  const givenNames = new Map(
    tableRows('given-names').map(([name = '', count = '0']) => [name, Number(count)]),
  );
  return { surnames, syllables, givenNames, styles };
}

function size(table: CountTable): number {
  return [...table.values()].reduce((sum, row) => sum + total(row), 0);
}
