/** Every real file of other tools: read, or refused with the right reason. The table goes to the test output. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { FormatError, recognize } from '../../../src/formats/index.js';
import { describeWithShared, sharedPath } from '../../support/shared.js';
import { chunks } from './support.js';

/** What must come of a file, where it is not simply read to its end: code of the refusal, or `unknown`. */
const REFUSED: Readonly<Record<string, string>> = {
  'tbx/v3_poorly_formed.tbx': 'xmlNotWellFormed',
  'xliff/invalid_xml_entity.xlf': 'xmlNotWellFormed',
};
const UNKNOWN = ['schema/', 'srx/'];

/** Units and concepts that certain files are known to hold. */
const HOLDS: Readonly<Record<string, Partial<Record<string, number>>>> = {
  'tmx/omegat_en-ko_project_save.tmx': { unit: 74 },
  'tmx/opentm2_438k.tmx': { otherLanguages: 688 },
  'tmx/kit_ImportTest1G_utf16be.tmx': { missingTranslation: 3 },
  'tbx/v3_basic_DCT.tbx': { concept: 39 },
  'tbx/v3_basic_good.tbx': { concept: 39 },
  'tbx/v2_win1254.tbx': { concept: 1 },
  'glossary/omegat_test.tab': { concept: 3 },
  'xliff/oasis21_bad_EcBeforeSc.xlf': { invalidTags: 1 },
};

interface Outcome {
  format: string;
  counts: Record<string, number>;
  refused: string;
}

async function outcomeOf(path: string): Promise<Outcome> {
  const bytes = readFileSync(path);
  const format = recognize(bytes.subarray(0, 4096), path);
  const counts: Record<string, number> = {};
  if (!format) return { format: 'unknown', counts, refused: '' };
  try {
    for await (const event of format.read(chunks(bytes))) {
      const key = event.type === 'skipped' ? event.reason.code : event.type;
      counts[key] = (counts[key] ?? 0) + 1;
    }
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return {
      format: format.name,
      counts,
      refused: `${error.code} at ${error.line ?? '?'}:${error.column ?? '?'}`,
    };
  }
  return { format: format.name, counts, refused: '' };
}

describeWithShared('files of other tools', () => {
  const root = sharedPath('formats') ?? '.';
  const names = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((folder) => readdirSync(join(root, folder.name)).map((file) => `${folder.name}/${file}`))
    .sort();
  const table: string[] = [];

  it.each(names)('%s', async (name) => {
    const { format, counts, refused } = await outcomeOf(join(root, name));
    const told = Object.entries(counts).map(([key, count]) => `${key} ${count}`);
    table.push([name.padEnd(44), format.padEnd(9), told.join(', '), refused].join(' '));
    expect(refused.split(' ')[0]).toBe(REFUSED[name] ?? '');
    expect(format === 'unknown').toBe(UNKNOWN.some((folder) => name.startsWith(folder)));
    expect(counts).toMatchObject(HOLDS[name] ?? {});
  });

  afterAll(() => {
    process.stdout.write(`\n${table.join('\n')}\n`);
  });
});
