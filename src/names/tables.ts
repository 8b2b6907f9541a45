/** Tables of the shipped glossary that hold no concepts: plain TSV with a header row, read once. */
import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../glossary/', import.meta.url);
const cache = new Map<string, readonly Record<string, string>[]>();

/** Rows of `glossary/NAME`, each by column name; a missing cell is the empty string. */
export function table(name: string): readonly Record<string, string>[] {
  const known = cache.get(name);
  if (known) return known;
  const rows = parseTable(readFileSync(new URL(name, FOLDER), 'utf8'));
  cache.set(name, rows);
  return rows;
}

/** Rows of a TSV text with a header row, in NFC. */
export function parseTable(tsv: string): Record<string, string>[] {
  const [header = '', ...lines] = tsv.normalize('NFC').split(/\r?\n/);
  const columns = header.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
    });
}
