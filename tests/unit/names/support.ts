import { readFileSync } from 'node:fs';
import { readShippedGlossary } from '../../../src/concepts/shipped.js';
import { buildNameIndex, type NameIndex } from '../../../src/names/index.js';
import { parseTable } from '../../../src/names/tables.js';

let index: NameIndex | undefined;

/** The index of the glossary that ships, built once for a test file. */
export function shippedIndex(): NameIndex {
  return (index ??= buildNameIndex(readShippedGlossary()));
}

/** Rows of a table in tests/fixtures/names. */
function fixture(name: string): Record<string, string>[] {
  return parseTable(readFileSync(new URL(`../../fixtures/names/${name}`, import.meta.url), 'utf8'));
}

/** The rows of a table for `it.each`, named by their text. */
export function cases(name: string): [string, Record<string, string>][] {
  return fixture(name).map((row) => [row.text!, row]);
}
