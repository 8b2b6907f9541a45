/** Computes glossary/spelling-*.tsv from the development rows that are marked CC0. Run after the rows change. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CountTable } from '../names/spelling/counts.js';
import { countSpellings } from '../names/spelling/counts.js';
import { koreanPersons } from './accuracy/data.js';

const SOURCE =
  '# Counted from Wikidata labels (2017/18) by way of NETransliteration-COLING2018, CC0 1.0; by src/tools/spellingCounts.ts';

function write(name: string, header: string, lines: string[]): void {
  const path = fileURLToPath(new URL(`../../glossary/spelling-${name}.tsv`, import.meta.url));
  writeFileSync(path, [SOURCE, header, ...lines, ''].join('\n'));
  console.log(`${path}: ${lines.length} rows`);
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

function tableLines(table: CountTable): string[] {
  return [...table]
    .sort(byName)
    .flatMap(([hangul, spellings]) =>
      [...spellings]
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .map(([letters, count]) => `${hangul}\t${letters}\t${count}`),
    );
}

const counts = countSpellings(koreanPersons());
write('surnames', 'ko\ten\tcount', tableLines(counts.surnames));
write('syllables', 'ko\ten\tcount', tableLines(counts.syllables));
write(
  'given-names',
  'ko\tcount',
  [...counts.givenNames].sort(byName).map(([name, count]) => `${name}\t${count}`),
);
