/** Computes glossary/spelling-*.tsv from the development rows that are marked CC0. Run after the rows change. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SpellingCounts } from '../names/spelling/counts.js';
import { countSpellings } from '../names/spelling/counts.js';
import { nameKey } from '../hangulization/japanese/names.js';
import { pinyinSyllables, plainPinyin } from '../hangulization/chinese/pinyin.js';
import { chinesePersons, japanesePersons, koreanPersons } from './accuracy/data.js';

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

type Bearers = Map<string, [surname: number, given: number]>;

function count(bearers: Bearers, word: string, as: 0 | 1): void {
  const cell = bearers.get(word) ?? [0, 0];
  cell[as]++;
  bearers.set(word, cell);
}

const linesOf = (bearers: Bearers): string[] =>
  [...bearers].sort(byKey).map(([word, [surname, given]]) => `${word}\t${surname}\t${given}`);

const japanese: Bearers = new Map();
for (const person of japanesePersons()) {
  count(japanese, nameKey(person.surname), 0);
  count(japanese, nameKey(person.given), 1);
}
write('japanese-names', ['word', 'surname', 'given'], linesOf(japanese));

/** Surnames whole, given names by syllable. */
const chinese: Bearers = new Map();
for (const { surname, given } of chinesePersons()) {
  count(chinese, plainPinyin(surname), 0);
  for (const run of plainPinyin(given).split(/['’-]/))
    for (const syllable of pinyinSyllables(run) ?? []) count(chinese, syllable, 1);
}
write('chinese-names', ['word', 'surname', 'given'], linesOf(chinese));
