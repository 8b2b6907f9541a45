/** OmegaT and the Translate Toolkit, as Debian ships them, read what we write. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatNamed, type ConceptRecord, type FormatRecord } from '../../src/formats/index.js';
import { describeWith, output, works } from '../support/programs.js';
import { unitOf, writeAll } from '../unit/formats/support.js';

const OMEGAT = '/usr/bin/omegat';
const PYTHON = '/usr/bin/python3';
/** Starting OmegaT takes seconds, on a busy machine many. */
const PATIENCE = 180_000;
const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/programs/${name}`, import.meta.url));

/** Hangul, astral characters, marks of markup, what looks like a code or a formula; a number makes each its own. */
const text = fc.string({
  unit: fc.constantFrom('가', '힣', ' ', 'a', '😀', '𠀀', '&', '<', '>', '"', "'", '=', '\\', '%', '漢', '|'),
  maxLength: 20,
});
const texts = fc.sample(fc.tuple(text, text), { numRuns: 60, seed: 6 });
const pairs = texts.map(([en, ko], i): [string, string] => [
  `a${en.trim()}${i}`.replace(/ +/g, ' '),
  `가${ko.trim()}${i}`.replace(/ +/g, ' '),
]);

const units: FormatRecord[] = pairs.map(([en, ko], i) => ({
  type: 'unit',
  unit: unitOf(en, ko, {
    id: String(i),
    status: (['draft', 'confirmed'] as const)[i % 2]!,
    createdAt: '2020-01-01T00:00:00.000Z',
    createdBy: '김 & "Co"',
    properties: { 'x-a': '<b>' },
    ...(i % 3 === 0 && { note: '비고 <1>', document: 'a.txt', position: i }),
  }),
}));
const tagged: FormatRecord = {
  type: 'unit',
  unit: {
    en: {
      text: 'Bold word here.',
      tags: [
        { at: 0, kind: 'open', id: '1', type: 'bold', data: '<b>' },
        { at: 4, kind: 'close', id: '1', data: '</b>' },
        { at: 9, kind: 'standalone', id: '2', data: '<br/>' },
      ],
    },
    ko: { text: '굵은 낱말.', tags: [{ at: 0, kind: 'open', id: '3', data: '{' }] },
  },
};
const concepts: ConceptRecord[] = pairs.map(([en, ko], i) => ({
  id: `c${i}`,
  definition: `뜻 ${i}`,
  kind: 'person',
  attributes: { hanja: '吳' },
  terms: [
    { lang: 'en', text: en, status: 'preferred' },
    { lang: 'ko', text: ko, status: 'preferred' },
    { lang: 'ko', text: `피할 말 ${i}`, status: 'forbidden' },
  ],
}));

async function written(name: string, records: FormatRecord[]): Promise<Buffer> {
  return writeAll(formatNamed(name)!, records, { title: '검사' });
}

const conceptRecords = concepts.map((concept): FormatRecord => ({ type: 'concept', concept }));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'malmoi-programs-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describeWith(works(OMEGAT, '--help'), 'OmegaT (apt-get install omegat)', () => {
  let read: { tmx: string[][]; tbx: string[][]; utf8: string[][] };
  let target: string;

  beforeAll(async () => {
    const project = join(folder, 'project');
    for (const name of ['source', 'target', 'tm/auto', 'glossary', 'dictionary', 'omegat'])
      await mkdir(join(project, name), { recursive: true });
    await cp(fixture('omegat.project'), join(project, 'omegat.project'));
    await writeFile(join(project, 'source', 'a.txt'), pairs.map(([en]) => `${en}\n\n`).join(''));
    await writeFile(join(project, 'tm', 'auto', 'ours.tmx'), await written('tmx', [...units, tagged]));
    await writeFile(join(project, 'glossary', 'ours.tbx'), await written('tbx', conceptRecords));
    await writeFile(join(project, 'glossary', 'ours.utf8'), await written('utf8', conceptRecords));
    const options = ['--mode=console-translate', '--no-team', `--config-dir=${join(folder, 'config')}`];
    await output(OMEGAT, [...options, `--script=${fixture('omegat.groovy')}`, project]);
    read = JSON.parse(await readFile(join(project, 'read.json'), 'utf8')) as typeof read;
    target = await readFile(join(project, 'target', 'a.txt'), 'utf8');
  }, PATIENCE);

  it('reads every unit of the memory, tags left aside', () => {
    expect(read.tmx).toEqual([...pairs, ['Bold word here.', '굵은 낱말.']]);
  });

  it('translates a document by it', () => {
    expect(target.split('\n\n').filter((line) => line !== '')).toEqual(pairs.map(([, ko]) => ko));
  });

  it('reads the glossary as TBX', () => {
    const usable = read.tbx.filter(([, ko]) => !ko!.startsWith('피할 말'));
    expect(usable.map((entry) => entry.slice(0, 2))).toEqual(pairs);
    expect(usable[0]![2]).toContain('뜻 0');
  });

  it('reads the glossary as text', () => {
    expect(read.utf8).toEqual(pairs.map(([en, ko], i) => [en, ko, `뜻 ${i}; ✗ 피할 말 ${i}`]));
  });
});

describeWith(
  works(PYTHON, '-c', 'import translate'),
  'Translate Toolkit (apt-get install translate-toolkit)',
  () => {
    let read: Record<string, string[][]>;
    const FILES = ['tmx', 'xlf', 'po', 'wordfast', 'tbx', 'utf8'];
    const EXTENSIONS: Readonly<Record<string, string>> = { wordfast: 'txt' };
    const nameOf = (format: string): string => join(folder, `ours.${EXTENSIONS[format] ?? format}`);

    beforeAll(async () => {
      for (const format of FILES) {
        const records = formatNamed(format)!.holds === 'glossary' ? conceptRecords : units;
        await writeFile(nameOf(format), await written(format, records));
      }
      read = JSON.parse(await output(PYTHON, [fixture('toolkit.py'), ...FILES.map(nameOf)])) as typeof read;
    }, PATIENCE);

    it.each(FILES)('reads every pair of our %s', (format) => {
      expect(read[nameOf(format)]).toEqual(pairs);
    });
  },
);

describe('the files for other programs', () => {
  it('hold what the programs are asked for', () => {
    expect(new Set(pairs.map(([en]) => en)).size).toBe(60);
  });
});
