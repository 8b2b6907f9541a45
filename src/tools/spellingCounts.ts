/** Computes glossary/spelling-*.tsv from the development rows that are marked CC0. Run after the rows change. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SpellingCounts } from '../names/spelling/counts.js';
import { countSpellings } from '../names/spelling/counts.js';
import { nameKey } from '../hangulization/japanese/names.js';
import { japanesePersons, koreanPersons } from './accuracy/data.js';

const SOURCE =
  '# Counted from Wikidata labels (2017/18) by way of NETransliteration-COLING2018, CC0 1.0; by src/tools/spellingCounts.ts';

function write(name: string, header: string[], lines: string[]): void {
  const path = fileURLToPath(new URL(`../../glossary/spelling-${name}.tsv`, import.meta.url));
  writeFileSync(path, [SOURCE, header.join('\t'), ...lines, ''].join('\n'));
  console.log(`spelling-${name}.tsv: ${lines.length} rows`);
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

/** Hangul, letters, count, and the part of the count in each style of spelling (names/spelling/styles.ts). */
function spellingLines(counts: SpellingCounts, kind: 'surnames' | 'syllables'): string[] {
  return [...counts[kind]].sort(byKey).flatMap(([hangul, row]) =>
    [...row]
      .sort((a, b) => b[1] - a[1] || byKey(a, b))
      .map(([letters, count]) => {
        const parts = counts.styles.map((style) => (style[kind].get(hangul)?.get(letters) ?? 0).toFixed(2));
        return [hangul, letters, count, ...parts].join('\t');
      }),
  );
}

const counts = countSpellings(koreanPersons());
const columns = ['ko', 'en', 'count', 'styleNotice', 'styleNorth', 'stylePopular'];
write('surnames', columns, spellingLines(counts, 'surnames'));
write('syllables', columns, spellingLines(counts, 'syllables'));
const names = [...counts.givenNames].sort(byKey).map(([name, count]) => `${name}\t${count}`);
write('given-names', ['ko', 'count'], names);

const japanese = new Map<string, [surname: number, given: number]>();
for (const person of japanesePersons()) {
  ([person.surname, person.given] as const).forEach((word, i) => {
    const cell = japanese.get(nameKey(word)) ?? [0, 0];
    cell[i]!++;
    japanese.set(nameKey(word), cell);
  });
}
const words = [...japanese].sort(byKey).map(([word, [surname, given]]) => `${word}\t${surname}\t${given}`);
write('japanese-names', ['word', 'surname', 'given'], words);
