/**
 * Computes glossary/lexicon.tsv.gz, the word pairs that ship, from parallel text whose licence allows it.
 *
 *     node dist/tools/lexicon.js ../shared/data/parallel [output]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { trainWordPairs, type WordBag, type WordPair } from '../alignment/ibmModel.js';
import { englishWords, koreanWords } from '../alignment/words.js';

/** Files learned from, with the licence that their source states. News (CC BY-SA) and machine translation are not among them. */
const SOURCES: readonly (readonly [file: string, licence: string])[] = [
  ['docs-python-po', 'PSF'],
  ['docs-ms-visualstudio2018-ht', 'CC BY 4.0'],
  ['docs-ms-cpp-ht', 'CC BY 4.0'],
  ['docs-ms-cpp2018-ht', 'CC BY 4.0'],
  ['docs-ms-powershell-ht', 'CC BY 4.0'],
  ['docs-react', 'CC BY 4.0'],
  ['docs-vue', 'CC BY 4.0'],
  ['docs-django-po', 'BSD-3-Clause'],
  ['general-tatoeba', 'CC BY 2.0 FR'],
];

const OPTIONS = { minWord: 3, minPair: 2, iterations: 6, minProbability: 0.02 };

/** Code, links and addresses are the same on both sides and teach nothing about words. */
function prose(text: string): string {
  return text
    .replace(/`[^`]*`|<[^>]*>|\{[^}]*\}|\]\([^)]*\)|:[a-z:~!]+|https?:\S+/g, ' ')
    .replace(/\S*[_\\/@=]\S*/g, ' ');
}

function readBags(folder: string, file: string): WordBag[] {
  const rows = gunzipSync(readFileSync(join(folder, `${file}.tsv.gz`))).toString('utf8').split('\n'); // prettier-ignore
  return rows.flatMap((row) => {
    const [en, ko] = row.split('\t');
    if (en === undefined || ko === undefined || !/\p{Script=Hangul}/u.test(ko)) return [];
    return [{ en: englishWords(prose(en)).map((word) => word.key), ko: hangulKeys(prose(ko)) }];
  });
}

const hangulKeys = (ko: string): string[] => koreanWords(ko).flatMap((word) => (word.key.startsWith('~') ? [] : [word.key])); // prettier-ignore

function line(pair: WordPair): string {
  return [pair.en, pair.ko, Math.round(pair.toKo * 1000), Math.round(pair.toEn * 1000)].join('\t');
}

function write(path: string, pairs: readonly WordPair[]): void {
  const header = [
    '# Word pairs with probabilities: English stem, Korean stem, P(ko|en) and P(en|ko) in thousandths.',
    '# Computed by src/tools/lexicon.ts (IBM model 1, both directions) from parallel text:',
    ...SOURCES.map(([file, licence]) => `# ${file} (${licence})`),
  ];
  writeFileSync(path, gzipSync([...header, ...pairs.map(line)].join('\n') + '\n', { level: 9 }));
}

const [folder, output = fileURLToPath(new URL('../../glossary/lexicon.tsv.gz', import.meta.url))] =
  process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: lexicon <folder of parallel text> [output]');
  process.exitCode = 2;
} else {
  const pairs = trainWordPairs(
    SOURCES.flatMap(([file]) => readBags(folder, file)),
    OPTIONS,
  );
  write(output, pairs);
  console.log(`${pairs.length} word pairs`);
}
