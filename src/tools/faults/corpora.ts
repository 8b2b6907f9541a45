/** Clean pairs to spoil: the sample that ships, and the development data where it lies beside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Pair } from '../../checks/index.js';
import { projectPath } from '../../project.js';
import { groupBy } from './groupBy.js';
import type { KnownName } from './nameSyllable.js';

const folder = process.env['MALMOI_SHARED'] ?? fileURLToPath(new URL('../../../../shared', import.meta.url));

export interface Corpus {
  name: string;
  /** Pairs of one document together, in order; ids are `corpus:line`, counted from 0. */
  documents: Pair[][];
}

/** Names of the shared files that people translated, with how many pairs to take of each. */
export const SHARED: readonly (readonly [name: string, most: number])[] = [
  ['news-ntrex', Infinity],
  ['docs-python-po', 600],
  ['docs-ms-visualstudio2018-ht', 600],
  ['docs-ms-cpp-ht', 600],
  ['docs-ms-powershell-ht', 600],
  ['docs-react', 600],
  ['docs-vue', 600],
  ['docs-django-po', 600],
  ['general-tatoeba', 600],
];

export const hasShared = (): boolean => existsSync(join(folder, 'data/parallel'));

/** The sample memory that ships, by document. */
export function sampleCorpus(): Corpus {
  const lines = readFileSync(projectPath('glossary/sample-memory.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  const rows = lines.map((line, i) => {
    const [document = '', , en = '', ko = ''] = line.split('\t');
    return { document, pair: { id: `sample:${i}`, en, ko } };
  });
  return { name: 'sample', documents: byDocument(rows) };
}

/** Evenly spaced pairs of a shared file. */
export function sharedCorpus(name: string, most: number): Corpus {
  const bytes = readFileSync(join(folder, `data/parallel/${name}.tsv.gz`));
  const lines = gunzipSync(bytes).toString('utf8').trimEnd().split('\n');
  const step = Math.max(1, Math.floor(lines.length / most));
  const rows = lines.flatMap((line, i) => {
    const [en = '', ko = '', document = name] = line.split('\t');
    return i % step === 0 ? [{ document, pair: { id: `${name}:${i}`, en, ko } }] : [];
  });
  return { name, documents: byDocument(rows) };
}

function byDocument(rows: readonly { document: string; pair: Pair }[]): Pair[][] {
  return [...groupBy(rows, ({ document }) => document).values()].map((group) =>
    group.map(({ pair }) => pair),
  );
}

/** Names in both scripts from lists that the checks have never seen. */
export function sharedNames(): KnownName[] {
  const loanwords = rows('loanwords').map(([latin = '', hangul = '']) => ({ latin, hangul }));
  const koreans = rows('korean_persons').map((cells) => ({ latin: cells[5] ?? '', hangul: cells[0] ?? '' }));
  const cities = rows('cities_cldr_tz').map((cells) => ({ latin: cells[1] ?? '', hangul: cells[2] ?? '' }));
  return [...loanwords, ...koreans, ...cities].filter(
    ({ latin, hangul }) => /^\p{Lu}\p{Ll}/u.test(latin) && /^[가-힣]{2,10}$/u.test(hangul),
  );
}

function rows(name: string): string[][] {
  const lines = readFileSync(join(folder, `data/names/${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  return lines.map((line) => line.normalize('NFC').split('\t'));
}
